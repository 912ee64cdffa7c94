import type { ChangeKind } from '@/components/board/board-notice';
import { BoardState } from '@/components/board/board-state';
import type { ToPrint } from '@/components/board/files/printed';
import type { Route } from '@/components/board/route';
import { TableView } from '@/components/board/table-view';
import { useLoaded } from '@/components/shared/use-loaded';
import type { RowVerdict } from '@/components/tracker/row-verdict';
import type { IsoDate } from '@/utils/core/dates';
import { type Profile, saysNothing } from '@/utils/core/profile/profile';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { openTab } from '@/utils/platform/open-tab';
import { changeStages, setArchived, setDeleted, type Undoable } from '@/utils/platform/tracker-changes';
import type { WholeList } from '@/utils/platform/whole-list';

export interface ViewsProps {
  readonly route: Route;
  readonly list: WholeList;
  readonly today: IsoDate;
  readonly profile: Profile | null;
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (key: string, text: string) => void;
  readonly onShown: (applications: readonly Application[]) => void;
  readonly saving: (work: Promise<unknown>) => void;
  readonly changing: (what: ChangeKind, count: number, work: Promise<Undoable>, stage?: StageId) => void;
  readonly onPrint: (what: ToPrint) => void;
}

/** All but the table is loaded when it is first opened. */
const loadLater = () => import('./later-views');

/** The view that is open. */
export function Views(props: ViewsProps) {
  const { route, list, today, profile, drafts, onDraft, onShown, saving, changing, verdicts } = props;
  const Later = useLoaded(loadLater)?.LaterViews;
  if (route.view !== 'table') return Later === undefined ? <BoardState state="loading" /> : <Later {...props} />;
  const add = async (): Promise<void> => {
    const { addByHand } = await import('@/utils/platform/tracker');
    location.hash = `#/posting/${await addByHand({ title: '' })}`;
  };
  return (
    <TableView
      today={today}
      applications={list.applications}
      whole={list.whole}
      verdicts={verdicts}
      drafts={drafts}
      profileEmpty={profile !== null && saysNothing(profile)}
      onDraft={onDraft}
      onShown={onShown}
      onAdd={() => saving(add())}
      onProfile={() => void openTab('options')}
      onStage={(ids, to) => changing('moved', ids.length, changeStages(ids, to), to)}
      onArchive={(ids) => changing('archived', ids.length, setArchived(ids, true))}
      onRemove={(ids) => changing('deleted', ids.length, setDeleted(ids, true))}
    />
  );
}
