import { useRef, useState } from 'preact/hooks';
import type { RestoreWishes, Restoring } from '@/components/board/files/restore-section';
import { readBackup, restoreBackup } from '@/utils/platform/backup';
import type { Backup } from '@/utils/platform/backup-form';

type Given = Pick<RestoreWishes, 'onRestoreFile' | 'onRestore' | 'onCancelRestore'> & { readonly restoring: Restoring };

/** Restoring: a file is read and checked whole, shown, and written only when the user says how. */
export function useRestoring(saving: (work: Promise<unknown>) => void): Given {
  const [restoring, setRestoring] = useState<Restoring>({ kind: 'none' });
  const checked = useRef<Backup | null>(null);
  const read = async (file: File): Promise<void> => {
    setRestoring({ kind: 'busy' });
    const found = await readBackup(file);
    if (!found.ok) return setRestoring({ kind: 'bad', why: found.why, line: found.line });
    checked.current = found.backup;
    const { tables, madeAt } = found.backup;
    const counts = { applications: tables.applications.length, events: tables.events.length, snapshots: tables.snapshots.length };
    setRestoring({ kind: 'checked', name: file.name, madeAt, ...counts, problems: found.problems });
  };
  const reset = (error: unknown): never => {
    setRestoring({ kind: 'none' });
    throw error;
  };
  return {
    restoring,
    onRestoreFile: (file) => saving(read(file).catch(reset)),
    onRestore: (how) => {
      const backup = checked.current;
      if (backup === null) return;
      setRestoring({ kind: 'busy' });
      saving(
        restoreBackup(backup, how)
          .then(({ applications }) => {
            checked.current = null;
            setRestoring({ kind: 'done', applications });
          })
          .catch(reset),
      );
    },
    onCancelRestore: () => {
      checked.current = null;
      setRestoring({ kind: 'none' });
    },
  };
}
