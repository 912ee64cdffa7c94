import { useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { dueDay, isListed } from '@/utils/core/tracker/due';
import type { StageId } from '@/utils/core/tracker/stages';
import { daysBetween } from '../shared/say-day';
import { useRoom } from '../shared/use-messages';
import { EmptyTracker, NothingFound } from '../tracker/empty-tracker';
import type { RowVerdict } from '../tracker/row-verdict';
import { filterOf, type StageFilter } from '../tracker/stage-filter';
import { BulkBar } from './bulk-bar';
import { ColumnChooser } from './column-chooser';
import { readColumns, readSort, type Sort, sortApplications, writeSort } from './columns';
import { BOARD_DRAFTS, narrow, readNarrowing } from './narrowing';
import { Table } from './table';
import { Toolbar } from './toolbar';

/** What the user may wish of applications in a list. */
export interface ListWishes {
  readonly onStage: (ids: readonly string[], to: StageId) => void;
  readonly onArchive: (ids: readonly string[]) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

export interface TableViewProps extends ListWishes {
  readonly today: IsoDate;
  /** Everything that was read; lists, archive and trash. */
  readonly applications: readonly Application[];
  readonly whole: boolean;
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  readonly drafts: Readonly<Record<string, string>>;
  readonly profileEmpty: boolean;
  readonly onDraft: (key: string, text: string) => void;
  readonly onShown: (applications: readonly Application[]) => void;
  readonly onAdd: () => void;
  readonly onProfile: () => void;
}

const SOON = 7;

/** The table of what is kept, with its search, its columns and what can be done with many at once. */
export function TableView(props: TableViewProps) {
  const { today, applications, whole, verdicts, drafts, onDraft, onShown, onStage, onArchive, onRemove } = props;
  const m = useRoom('board');
  const search = useRef<HTMLInputElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const narrowing = readNarrowing(drafts);
  const { query, stage, area } = narrowing;
  const columns = useMemo(() => readColumns(drafts[BOARD_DRAFTS.columns]), [drafts]);
  const stored = drafts[BOARD_DRAFTS.sort];
  const sort = useMemo(() => readSort(stored), [stored]);
  const listed = useMemo(() => applications.filter(isListed), [applications]);
  const sorted = useMemo(() => sortApplications(listed, sort, today), [listed, sort, today]);
  const found = useMemo(() => narrow(sorted, { query, stage, area }), [sorted, query, stage, area]);
  const counts = useMemo(() => (whole ? countStages(listed) : undefined), [listed, whole]);
  // What is out of sight by a filter is not acted on.
  const chosen = useMemo(() => found.filter(({ id }) => selected.has(id)).map(({ id }) => id), [found, selected]);
  const onSort = (next: Sort): void => onDraft(BOARD_DRAFTS.sort, writeSort(next));
  const act = (work: (ids: readonly string[]) => void): void => {
    work(chosen);
    setSelected(new Set());
  };
  if (whole && listed.length === 0)
    return (
      <div class="board-empty">
        <EmptyTracker profileEmpty={props.profileEmpty} onProfile={props.onProfile} onAdd={props.onAdd} />
      </div>
    );
  return (
    <>
      <header class="view-head">
        <h1>{m.closingSoon(listed.filter((one) => isSoon(one, today)).length)}</h1>
        <p class="soft small grow" role="status">
          {whole && (found.length === listed.length ? m.kept(listed.length) : m.found(found.length, listed.length))}
        </p>
        <button type="button" class="btn" onClick={props.onAdd}>
          {m.add}
        </button>
      </header>
      <Toolbar narrowing={narrowing} counts={counts} search={search} onDraft={onDraft}>
        <ColumnChooser columns={columns} sort={sort} onColumns={(next) => onDraft(BOARD_DRAFTS.columns, next.join(' '))} onSort={onSort} />
      </Toolbar>
      <BulkBar
        count={chosen.length}
        onMove={(to) => act((ids) => onStage(ids, to))}
        onArchive={() => act(onArchive)}
        onRemove={() => act(onRemove)}
        onClear={() => setSelected(new Set())}
      />
      {whole && found.length === 0 ? (
        <div class="board-empty">
          <NothingFound
            onShowAll={() => {
              for (const key of [BOARD_DRAFTS.search, BOARD_DRAFTS.stage, BOARD_DRAFTS.area]) onDraft(key, '');
            }}
          />
        </div>
      ) : (
        <Table
          today={today}
          applications={found}
          columns={columns}
          sort={sort}
          selected={selected}
          verdicts={verdicts}
          onSort={onSort}
          onSelected={setSelected}
          onStage={({ id }, to) => onStage([id], to)}
          onShown={onShown}
          onSearch={() => search.current?.focus()}
        />
      )}
      <p class="board-keys soft">{m.keys}</p>
    </>
  );
}

function isSoon(application: Application, today: IsoDate): boolean {
  const due = dueDay(application);
  if (due === null) return false;
  const days = daysBetween(today, due);
  return days >= 0 && days <= SOON;
}

/** How many stand under each stage. */
export function countStages(applications: readonly Application[]): ReadonlyMap<StageFilter, number> {
  const counts = new Map<StageFilter, number>();
  for (const application of applications) counts.set(filterOf(application), (counts.get(filterOf(application)) ?? 0) + 1);
  return counts;
}
