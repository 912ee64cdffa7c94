import { useCallback, useEffect, useState } from 'preact/hooks';
import { Board } from '@/components/board/board';
import type { BoardNotice, ChangeKind } from '@/components/board/board-notice';
import { BoardState } from '@/components/board/board-state';
import { Printed, type ToPrint } from '@/components/board/files/printed';
import { Warnings } from '@/components/board/recovery/warnings';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { useLoaded } from '@/components/shared/use-loaded';
import { useSource } from '@/components/shared/use-source';
import type { IsoDate } from '@/utils/core/dates';
import type { StageId } from '@/utils/core/tracker/stages';
import { journalDraft } from '@/utils/platform/draft-journal';
import { failureOf } from '@/utils/platform/failure';
import { following } from '@/utils/platform/live';
import { openTab } from '@/utils/platform/open-tab';
import { showOwnPage } from '@/utils/platform/own-page';
import { loadProfile } from '@/utils/platform/profile-store';
import type { Settings } from '@/utils/platform/settings';
import { type Undoable, undo } from '@/utils/platform/tracker-changes';
import type { WholeList } from '@/utils/platform/whole-list';
import { useVerdicts } from '../popup/use-verdicts';
import { speak } from './speak';
import { useBoardList } from './use-board-list';
import { useDailyDownload } from './use-daily-download';
import { useRoute } from './use-route';
import { useStorage } from './use-storage';
import { Views } from './views';

const profiles = following(async () => loadProfile);
const loadRecovery = () => import('./recovery-app');

export interface BoardAppProps {
  readonly today: IsoDate;
  /** The top of the list, read before anything is drawn; null where there is none or it could not be read. */
  readonly first: WholeList | null;
  readonly settings: Settings;
  readonly speech: Speech;
}

/** The board, wired to what is stored. */
export function BoardApp({ today, first, settings, speech }: BoardAppProps) {
  const route = useRoute();
  const list = useBoardList(today, first);
  const profile = useSource(profiles);
  const [notice, setNotice] = useState<BoardNotice | null>(null);
  const [printed, setPrinted] = useState<ToPrint | null>(null);
  const saving = useCallback(
    (work: Promise<unknown>) =>
      void work.catch((error: unknown) => {
        console.error('Callslip could not do what was asked on the board.', error);
        setNotice({ kind: 'not-saved', failure: failureOf(error) });
      }),
    [],
  );
  const [drafts, onDraft] = useDrafts(
    settings.drafts,
    useCallback((field: string, text: string | null) => saving(journalDraft(field, text)), [saving]),
  );
  const [verdicts, onShown] = useVerdicts(profile.state === 'ready' ? profile.value : null, today);
  const { storage, troubles, look } = useStorage();
  const Recovery = useLoaded(loadRecovery)?.RecoveryApp;
  useDailyDownload(
    today,
    list.state === 'ready' && list.value.whole,
    drafts,
    onDraft,
    saving,
    speech.messages.files?.fileNames.backup(today) ?? '',
  );
  // A toast is read, and goes when the user goes elsewhere.
  useEffect(() => setNotice((now) => (route.view === 'posting' && now?.kind === 'changed' ? null : now)), [route.view]);
  const changing = useCallback(
    (what: ChangeKind, count: number, work: Promise<Undoable>, stage?: StageId): void =>
      saving(work.then((events) => setNotice({ kind: 'changed', what, count, events, ...(stage === undefined ? {} : { stage }) }))),
    [saving],
  );
  const onPrinted = useCallback(() => {
    print();
    setPrinted(null);
  }, []);
  const lost = storage?.kind === 'broken' || storage?.kind === 'emptied' ? storage : null;

  return (
    <PageRoot initial={speech} language={settings.language} speak={speak}>
      <Board
        route={route}
        warning={<Warnings troubles={troubles} onReload={() => location.reload()} />}
        notice={notice}
        printed={printed !== null && <Printed what={printed} today={today} onDrawn={onPrinted} />}
        onUndo={(events) => changing('undone', events.length, undo(events))}
        onDismiss={() => setNotice(null)}
        onProfile={() => void openTab('options')}
        onPlan={() => void showOwnPage('plan')}
      >
        {lost !== null && Recovery !== undefined ? (
          <Recovery storage={lost} saving={saving} onDone={look} />
        ) : list.state !== 'ready' ? (
          <BoardState state={list.state} />
        ) : (
          <Views
            route={route}
            list={list.value}
            today={today}
            profile={profile.state === 'ready' ? profile.value : null}
            verdicts={verdicts}
            drafts={drafts}
            onDraft={onDraft}
            onShown={onShown}
            saving={saving}
            changing={changing}
            onPrint={setPrinted}
          />
        )}
      </Board>
    </PageRoot>
  );
}
