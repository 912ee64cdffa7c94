import { useCallback, useMemo, useState } from 'preact/hooks';
import { Board } from '@/components/board/board';
import type { BoardNotice, ChangeKind } from '@/components/board/board-notice';
import { BoardState } from '@/components/board/board-state';
import { TableView } from '@/components/board/table-view';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { useLoaded } from '@/components/shared/use-loaded';
import { useSource } from '@/components/shared/use-source';
import { saysNothing } from '@/utils/core/profile/profile';
import type { StageId } from '@/utils/core/tracker/stages';
import { journalDraft } from '@/utils/platform/draft-journal';
import { failureOf } from '@/utils/platform/failure';
import { following } from '@/utils/platform/live';
import { openTab } from '@/utils/platform/open-tab';
import { loadProfile } from '@/utils/platform/profile-store';
import type { Settings } from '@/utils/platform/settings';
import { changeStages, setArchived, setDeleted, type Undoable, undo } from '@/utils/platform/tracker-changes';
import { useVerdicts } from '../popup/use-verdicts';

import type { PostingViewProps } from './posting-view';
import { speak } from './speak';
import { useBoardList } from './use-board-list';
import { useRoute } from './use-route';

const profiles = following(async () => loadProfile);

/** The page of one posting is loaded when it is first opened. */
const loadPostingView = () => import('./posting-view');

function OnePosting({ id, whole, ...props }: Omit<PostingViewProps, 'application'> & { readonly id: string; readonly whole: boolean }) {
  const View = useLoaded(loadPostingView)?.PostingView;
  const application = props.applications.find((one) => one.id === id);
  if (application === undefined) return <BoardState state={whole ? 'gone' : 'loading'} />;
  return View === undefined ? <BoardState state="loading" /> : <View {...props} application={application} />;
}

/** The board, wired to what is stored. */
export function BoardApp({ settings, speech }: { readonly settings: Settings; readonly speech: Speech }) {
  const today = useMemo(() => Temporal.Now.plainDateISO().toString(), []);
  const route = useRoute();
  const list = useBoardList(today);
  const profile = useSource(profiles);
  const [notice, setNotice] = useState<BoardNotice | null>(null);
  const saving = useCallback(
    (work: Promise<unknown>) => void work.catch((error: unknown) => setNotice({ kind: 'not-saved', failure: failureOf(error) })),
    [],
  );
  const [drafts, onDraft] = useDrafts(
    settings.drafts,
    useCallback((field: string, text: string | null) => saving(journalDraft(field, text)), [saving]),
  );
  const [verdicts, onShown] = useVerdicts(profile.state === 'ready' ? profile.value : null, today);
  const changing = (what: ChangeKind, count: number, work: Promise<Undoable>, stage?: StageId): void =>
    saving(work.then((events) => setNotice({ kind: 'changed', what, count, events, ...(stage === undefined ? {} : { stage }) })));

  return (
    <PageRoot initial={speech} language={settings.language} speak={speak}>
      <Board
        route={route}
        warning={null}
        notice={notice}
        onUndo={(events) => changing('undone', events.length, undo(events))}
        onDismiss={() => setNotice(null)}
        onProfile={() => void openTab('options')}
      >
        {list.state !== 'ready' ? (
          <BoardState state={list.state} />
        ) : route.view === 'posting' ? (
          <OnePosting
            key={route.id}
            id={route.id}
            whole={list.value.whole}
            applications={list.value.applications}
            today={today}
            profile={profile.state === 'ready' ? profile.value : null}
            drafts={drafts}
            onDraft={onDraft}
            saving={saving}
            changing={changing}
          />
        ) : (
          <TableView
            today={today}
            applications={list.value.applications}
            whole={list.value.whole}
            verdicts={verdicts}
            drafts={drafts}
            profileEmpty={profile.state === 'ready' && saysNothing(profile.value)}
            onDraft={onDraft}
            onShown={onShown}
            onProfile={() => void openTab('options')}
            onStage={(ids, to) => changing('moved', ids.length, changeStages(ids, to), to)}
            onArchive={(ids) => changing('archived', ids.length, setArchived(ids, true))}
            onRemove={(ids) => changing('deleted', ids.length, setDeleted(ids, true))}
          />
        )}
      </Board>
    </PageRoot>
  );
}
