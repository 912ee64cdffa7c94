import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { AddedByHand } from '@/utils/core/tracker/keeping';
import { type ProfileChoice, ProfileSelect } from '../shared/profile-select';
import { useRoom } from '../shared/use-messages';
import type { Source } from '../shared/use-source';
import { useStable } from '../shared/use-stable';
import { ADD_FIELDS, AddForm, addKey } from './add-form';
import { DRAFTS } from './drafts';
import { EmptyTracker, NothingFound } from './empty-tracker';
import { firstOf, groupApplications, orderApplications, readOrder } from './groups';
import { ListSelects } from './list-selects';
import { Notice, type TrackerNotice } from './notice';
import { PageButton, type PageButtonProps } from './page-button';
import { readArea } from './read-area';
import type { RowVerdict } from './row-verdict';
import { searchApplications, warmSearch } from './search';
import { SiteAccessBar, type SiteAccessProps } from './site-access';
import { StageChips } from './stage-chips';
import { filterOf, readStageFilter } from './stage-filter';
import { type RowWishes, TrackerRow } from './tracker-row';
import { useListKeys } from './use-list-keys';

/** Rows painted soon, and added by each “more”. */
export const STEP = 100;
/** Rows painted at once: more than a popup has room for. */
const IN_SIGHT = 20;
/** After the last key the others follow. */
const REST_MS = 150;

export { DRAFTS };

export interface TrackerProps extends RowWishes, PageButtonProps, SiteAccessProps {
  readonly today: IsoDate;
  readonly list: Source<readonly Application[]>;
  /** False while only the top of a long list is there. */
  readonly whole: boolean;
  /** The list was emptied by the browser, and the board can bring it back. */
  readonly lost: boolean;
  /** By snapshot; a row without one is being judged. */
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  readonly drafts: Readonly<Record<string, string>>;
  readonly notice: TrackerNotice | null;
  /** The profile says nothing yet, so that no verdict can be given. */
  readonly profileEmpty: boolean;
  /** Called with the rows on screen: these are to be judged. */
  readonly onShown: (applications: readonly Application[]) => void;
  /** An empty text takes the draft away. */
  readonly onDraft: (key: string, text: string) => void;
  readonly onUndo: (application: Application) => void;
  readonly onDismiss: () => void;
  readonly onProfile: () => void;
  readonly onSidePanel: () => void;
  /** To the questions that would decide the postings that are still open. */
  readonly onToFill: () => void;
  readonly onBoard: () => void;
  readonly onPlan: () => void;
  /** The user's profiles; with more than one of them, the active one is chosen here. */
  readonly profiles: readonly ProfileChoice[];
  readonly onSwitch: (id: string) => void;
  /** Called with what was typed; the drafts are the caller's to forget when it is stored. */
  readonly onAdd: (parts: AddedByHand) => void;
  /** Where the browser keeps back what the user should be told of: how many postings in the last two days. Null where it does not. */
  readonly untold: { readonly state: 'denied' | 'absent'; readonly missed: number } | null;
}

/** The postings the user keeps: what is due next first, found, filtered, moved on and opened without leaving the keyboard. */
export function Tracker(props: TrackerProps) {
  const { list, notice, page, access, onAllow, onDisable, onKeep, onRead, onUndo, onDismiss, onProfile, onSidePanel, onBoard } = props;
  const m = useRoom('popup');
  const root = useRef<HTMLElement>(null);
  useListKeys(root);
  const { drafts, onDraft } = props;
  const adding = drafts[DRAFTS.add] !== undefined;
  const onAdding = (): void => onDraft(DRAFTS.add, 'yes');
  const onCancel = (): void => {
    for (const key of [DRAFTS.add, ...ADD_FIELDS.map(addKey)]) if (drafts[key] !== undefined) onDraft(key, '');
  };
  // Back to where it began.
  const added = useRef(adding);
  useEffect(() => {
    if (added.current && !adding) root.current?.querySelector<HTMLElement>('[data-add]')?.focus();
    added.current = adding;
  }, [adding]);
  return (
    <main ref={root} class="popup">
      <header class="top">
        <h1 class="brand">Callslip</h1>
        <span class="grow" />
        <button type="button" class="btn quiet small" onClick={onProfile}>
          {m.profile}
        </button>
        <button type="button" class="btn quiet small" onClick={onSidePanel}>
          {m.checklist}
        </button>
        <button type="button" class="btn quiet small" onClick={onBoard}>
          {m.board}
        </button>
        <PageButton page={page} onKeep={onKeep} onRead={onRead} />
      </header>
      <ProfileSelect profiles={props.profiles} onSwitch={props.onSwitch} />
      <SiteAccessBar
        access={page.kind === 'posting' ? { ...access, asks: access.asks.filter(({ why }) => why !== 'frame') } : access}
        onAllow={onAllow}
        onDisable={onDisable}
      />
      <Notice notice={notice} onUndo={onUndo} onDismiss={onDismiss} />
      {adding && <AddForm drafts={drafts} onDraft={onDraft} onAdd={props.onAdd} onCancel={onCancel} />}
      {list.state === 'loading' && (
        <p class="state soft" role="status">
          {m.loading}
        </p>
      )}
      {list.state === 'failed' && (
        <section class="state" role="alert">
          <p>{m.failed}</p>
          <button type="button" class="btn" onClick={onBoard}>
            {m.waysBack}
          </button>
        </section>
      )}
      {props.lost && (
        <section class="state" role="alert">
          <h2>{m.lostTitle}</h2>
          <p>{m.lostHow}</p>
          <button type="button" class="btn primary" onClick={onBoard}>
            {m.waysBack}
          </button>
        </section>
      )}
      {list.state === 'ready' && list.value.length === 0 && !props.lost && !adding && (
        <EmptyTracker profileEmpty={props.profileEmpty} onProfile={onProfile} onAdd={onAdding} />
      )}
      {list.state === 'ready' && list.value.length > 0 && !adding && (
        <FullTracker {...props} applications={list.value} onAdding={onAdding} />
      )}
    </main>
  );
}

interface FullTrackerProps extends TrackerProps {
  readonly applications: readonly Application[];
  readonly onAdding: () => void;
}

function FullTracker(props: FullTrackerProps) {
  const { applications, today, verdicts, drafts, onDraft, onShown } = props;
  const m = useRoom('popup');
  const [limit, setLimit] = useState(IN_SIGHT);
  const query = drafts[DRAFTS.search] ?? '';
  const filter = readStageFilter(drafts[DRAFTS.stage]);
  const area = readArea(drafts[DRAFTS.area]);
  const order = readOrder(drafts[DRAFTS.order]);
  useEffect(() => {
    const life = new AbortController();
    void warmSearch(applications, life.signal);
    return () => life.abort();
  }, [applications]);
  const ordered = useMemo(() => orderApplications(applications, today, order), [applications, today, order]);
  const found = useMemo(
    () =>
      searchApplications(ordered, query).filter(
        (one) => (filter === null || filterOf(one) === filter) && (area === null || (one.areas ?? []).includes(area)),
      ),
    [ordered, query, filter, area],
  );
  const groups = useMemo(() => groupApplications(found, today), [found, today]);
  const shown = useMemo(() => firstOf(groups, limit), [groups, limit]);
  const open = [...verdicts.values()].filter((one) => one.kind === 'judged' && one.judgement.questions.length > 0).length;
  const left = found.length - Math.min(limit, found.length);
  // The rows in sight stand before those below them are drawn.
  useEffect(() => {
    if (limit !== IN_SIGHT || found.length <= IN_SIGHT) return;
    const timer = setTimeout(() => setLimit(STEP), REST_MS);
    return () => clearTimeout(timer);
  }, [limit, found]);
  useEffect(() => onShown(shown.flatMap((group) => group.applications)), [shown, onShown]);
  const wishes = {
    onOpen: useStable(props.onOpen),
    onStage: useStable(props.onStage),
    onNotes: useStable(props.onNotes),
    onRemove: useStable(props.onRemove),
    onChecklist: useStable(props.onChecklist),
    onDetails: useStable(props.onDetails),
    onUnfold: useStable(({ id }: Application, unfolded: boolean) => onDraft(DRAFTS.unfolded, unfolded ? id : '')),
    onNotesDraft: useStable(({ id }: Application, notes: string) => onDraft(DRAFTS.notes + id, notes)),
  };
  const find = (key: string, text: string): void => {
    setLimit(IN_SIGHT);
    onDraft(key, text);
  };
  return (
    <>
      <div class="find">
        <div class="row">
          <input
            type="search"
            class="field"
            value={query}
            placeholder={m.searchHint}
            aria-label={m.searchLabel}
            aria-keyshortcuts="/"
            onInput={(event) => find(DRAFTS.search, event.currentTarget.value)}
          />
          <button type="button" class="btn icon add" data-add aria-label={m.add} title={m.add} onClick={props.onAdding}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 3v10M3 8h10" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
            </svg>
          </button>
        </div>
        <StageChips applications={applications} counted={props.whole} filter={filter} onFilter={(next) => find(DRAFTS.stage, next ?? '')} />
        <ListSelects area={area} order={order} onDraft={find} />
        <p class="out-of-sight" role="status">
          {props.whole && m.count(found.length)}
        </p>
      </div>
      {props.untold !== null && (
        <p class="untold small">
          {m.untold[props.untold.state]} {props.untold.missed > 0 && m.missed(props.untold.missed)}
        </p>
      )}
      <div class="list">
        {found.length === 0 && !props.whole && (
          <p class="state soft" role="status">
            {m.loading}
          </p>
        )}
        {found.length === 0 && props.whole && (
          <NothingFound
            onShowAll={() => {
              for (const key of [DRAFTS.search, DRAFTS.stage, DRAFTS.area]) find(key, '');
            }}
          />
        )}
        {shown.map((group) => (
          <section key={group.id}>
            <h2 class="group">{m.groups[group.id]}</h2>
            <ul>
              {group.applications.map((application) => (
                <TrackerRow
                  key={application.id}
                  application={application}
                  today={today}
                  verdict={verdicts.get(application.snapshot)}
                  unfolded={drafts[DRAFTS.unfolded] === application.id}
                  notesDraft={drafts[DRAFTS.notes + application.id]}
                  {...wishes}
                />
              ))}
            </ul>
          </section>
        ))}
        {left > 0 && limit >= STEP && (
          <button type="button" class="btn more" onClick={() => setLimit(limit + STEP)}>
            {m.more(Math.min(STEP, left), left)}
          </button>
        )}
      </div>
      <p class="keys">
        {m.keys}
        {open > 0 && (
          <button type="button" class="btn quiet small" onClick={props.onToFill}>
            {m.toFill(open)}
          </button>
        )}
        <button type="button" class="btn quiet small" onClick={props.onPlan}>
          {m.plan}
        </button>
      </p>
    </>
  );
}
