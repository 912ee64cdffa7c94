import { useEffect } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';

/** Saves a backup to the user's downloads once a day, where they want it: when the list is there, and after it. */
export function useDailyDownload(
  today: IsoDate,
  ready: boolean,
  drafts: Readonly<Record<string, string>>,
  onDraft: (key: string, text: string) => void,
  saving: (work: Promise<unknown>) => void,
  name: string,
): void {
  const wanted = drafts[DOWNLOADS.wanted] === 'yes' && drafts[DOWNLOADS.last] !== today;
  useEffect(() => {
    if (!wanted || !ready) return;
    onDraft(DOWNLOADS.last, today);
    const save = async (): Promise<void> => {
      const [{ makeBackup }, { saveBlob }] = await Promise.all([import('@/utils/platform/backup'), import('@/utils/platform/save-blob')]);
      saveBlob(name, await makeBackup());
    };
    saving(save());
  }, [wanted, ready, today, name, onDraft, saving]);
}

/** The keys under which the board keeps whether it saves to the downloads, and on which day it did. */
export const DOWNLOADS = { wanted: 'board.downloads', last: 'board.downloaded' } as const;
