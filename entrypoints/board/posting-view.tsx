import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChangeKind } from '@/components/board/board-notice';
import { type Belongings, PostingPage } from '@/components/board/posting/posting-page';
import { useLoaded } from '@/components/shared/use-loaded';
import type { IsoDate } from '@/utils/core/dates';
import type { Profile } from '@/utils/core/profile/profile';
import type { Application, Snapshot } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { formKey, readFormDraft } from '@/utils/platform/form-draft';
import { eventsOf, snapshotsOf } from '@/utils/platform/history-reads';
import { openTab } from '@/utils/platform/open-tab';
import { now } from '@/utils/platform/rows';
import { lookAlikesOf, merge, split, splitAddress } from '@/utils/platform/same-jobs';
import { keepDraft } from '@/utils/platform/settings';
import { openSidePanel, ownWindow } from '@/utils/platform/side-panel';
import {
  addNote,
  changeStages,
  changeTrack,
  linkEarlier,
  setArchived,
  setDeleted,
  type Undoable,
  undo,
} from '@/utils/platform/tracker-changes';
import { useForm } from './use-form';

export interface PostingViewProps {
  readonly application: Application;
  readonly applications: readonly Application[];
  readonly today: IsoDate;
  readonly profile: Profile | null;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (key: string, text: string) => void;
  readonly saving: (work: Promise<unknown>) => void;
  readonly changing: (what: ChangeKind, count: number, work: Promise<Undoable>, stage?: StageId) => void;
}

const NOTE = 'board.note.';
/** What the user said is another job, by id. */
const APART = 'board.apart.';
/** More that look alike are one employer's usual words. */
const MOST_ALIKE = 3;
const loadJudge = () => import('@/utils/core/matching/judge');

/** The page of one application, wired to what is stored. */
export function PostingView({ application, applications, today, profile, drafts, onDraft, saving, changing }: PostingViewProps) {
  const { id } = application;
  const apart = drafts[APART + id] ?? '';
  const belongings = useBelongings(application, applications, apart);
  const { state, ...wishes } = useForm(application, readFormDraft(drafts[formKey(id)]), onDraft, saving);
  const judge = useLoaded(loadJudge)?.judge;
  const judged = useMemo(
    () =>
      judge === undefined || profile === null
        ? null
        : (snapshot: Snapshot) => judge(snapshot.analysis, profile, today, snapshot.posting.employer),
    [judge, profile, today],
  );
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void ownWindow().then(setWindowId), []);
  const nothing: Undoable = [];
  return (
    <PostingPage
      {...wishes}
      application={application}
      today={today}
      now={now}
      form={state}
      belongings={belongings}
      earlier={applications.find((one) => one.id === application.earlier)}
      later={applications.filter((one) => one.earlier === id)}
      judge={judged}
      noteDraft={drafts[NOTE + id] ?? ''}
      onNoteDraft={(text) => onDraft(NOTE + id, text)}
      onNote={(note) => saving(addNote(id, note).then(() => onDraft(NOTE + id, '')))}
      onUndoEvent={(event) => changing('undone', 1, undo([event.id]))}
      onStage={(to) => changing('moved', 1, changeStages([id], to), to)}
      onTrack={(track) => saving(changeTrack([id], track))}
      onArchive={(archived) => changing(archived ? 'archived' : 'unarchived', 1, setArchived([id], archived))}
      onRemove={(deleted) => changing(deleted ? 'deleted' : 'restored', 1, setDeleted([id], deleted))}
      onAnswer={(requirement, have) =>
        saving(import('@/utils/platform/messages').then(({ sendMessage }) => sendMessage('answer', { requirement, have })))
      }
      onChecklist={() => {
        // Opened inside the click, as the browsers demand.
        const opened = openSidePanel(windowId);
        saving(Promise.all([opened, keepDraft('panel.application', id)]));
      }}
      onJoin={(other) =>
        changing(
          'joined',
          1,
          merge(id, other).then(() => nothing),
        )
      }
      onSplit={(other) =>
        changing(
          'parted',
          1,
          split(id, other).then(() => nothing),
        )
      }
      onSplitAddress={(url) =>
        changing(
          'parted',
          1,
          splitAddress(id, url).then(() => nothing),
        )
      }
      onApart={(other) => onDraft(APART + id, `${apart} ${other}`.trim())}
      onLinkEarlier={(earlier) => saving(linkEarlier(id, earlier))}
      onOpenAddress={(url) => void openTab({ url })}
    />
  );
}

/** What belongs to an application, read again after each change of it or of another; of what looks alike what the user has not told apart or linked. */
function useBelongings(application: Application, applications: readonly Application[], apart: string): Belongings | null {
  const [found, setFound] = useState<(Belongings & { readonly of: string }) | null>(null);
  useEffect(() => {
    const { id, absorbed, earlier } = application;
    const settled = new Set([...apart.split(' '), earlier, ...applications.filter((one) => one.earlier === id).map((one) => one.id)]);
    let over = false;
    const read = async (): Promise<void> => {
      const [events, snapshots, alike, joined] = await Promise.all([
        eventsOf(id),
        snapshotsOf(id),
        lookAlikesOf(id).catch(() => []),
        findEach(absorbed),
      ]);
      const open = alike.filter((one) => !settled.has(one.application.id)).slice(0, MOST_ALIKE);
      if (!over) setFound({ of: id, events, snapshots, alike: open, absorbed: joined });
    };
    void read();
    return () => {
      over = true;
    };
  }, [application, applications, apart]);
  return found?.of === application.id ? found : null;
}

async function findEach(ids: readonly string[]): Promise<readonly Application[]> {
  const { findApplication } = await import('@/utils/platform/tracker-reads');
  return (await Promise.all(ids.map((one) => findApplication(one)))).filter((one) => one !== undefined);
}
