import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { useRoom } from '../shared/use-messages';
import type { ColumnId, Sort } from './columns';
import { sortApplications } from './columns';
import { Table } from './table';

export interface AsideViewProps {
  readonly where: 'archive' | 'trash';
  readonly today: IsoDate;
  readonly applications: readonly Application[];
  readonly onBack: (ids: readonly string[]) => void;
  /** Only of what is in the trash. */
  readonly onForever: (ids: readonly string[]) => void;
  readonly onStage: (ids: readonly string[], to: StageId) => void;
}

const COLUMNS: readonly ColumnId[] = ['title', 'employer', 'stage', 'kept', 'changed'];
const NO_VERDICTS = new Map();
const nothing = (): void => undefined;

/** What was archived, or thrown away and can still be brought back. */
export function AsideView({ where, today, applications, onBack, onForever, onStage }: AsideViewProps) {
  const m = useRoom('files').aside;
  const board = useRoom('board');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<Sort>({ by: 'changed', down: true });
  const [asked, setAsked] = useState(false);
  const here = useMemo(
    () =>
      applications.filter(({ deletedAt, archivedAt }) =>
        where === 'trash' ? deletedAt !== null : deletedAt === null && archivedAt !== null,
      ),
    [applications, where],
  );
  const sorted = useMemo(() => sortApplications(here, sort, today), [here, sort, today]);
  const chosen = sorted.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  // Asked anew for another choice.
  useEffect(() => setAsked(false), [selected]);
  const act = (work: (ids: readonly string[]) => void): void => {
    work(chosen);
    setSelected(new Set());
  };
  return (
    <>
      <header class="view-head">
        <h1>{m[where]}</h1>
        <p class="soft">{where === 'trash' ? m.trashLead : m.archiveLead}</p>
      </header>
      {chosen.length > 0 && (
        <section class="bulk row wrap" aria-label={board.bulkLabel}>
          <strong role="status">{asked ? m.forSure(chosen.length) : board.selected(chosen.length)}</strong>
          {!asked && (
            <button type="button" class="btn small" onClick={() => act(onBack)}>
              {m.back}
            </button>
          )}
          {where === 'trash' && (
            <button type="button" class="btn small remove" onClick={() => (asked ? act(onForever) : setAsked(true))}>
              {m.forever}
            </button>
          )}
          <button type="button" class="btn quiet small" onClick={() => setSelected(new Set())}>
            {board.clearSelection}
          </button>
        </section>
      )}
      {here.length === 0 ? (
        <p class="board-empty">{where === 'trash' ? m.trashEmpty : m.archiveEmpty}</p>
      ) : (
        <Table
          today={today}
          applications={sorted}
          columns={COLUMNS}
          sort={sort}
          selected={selected}
          verdicts={NO_VERDICTS}
          onSort={setSort}
          onSelected={setSelected}
          onStage={({ id }, to) => onStage([id], to)}
          onShown={nothing}
          onSearch={nothing}
        />
      )}
    </>
  );
}
