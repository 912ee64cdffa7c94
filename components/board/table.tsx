import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { useRoom } from '../shared/use-messages';
import { useStable } from '../shared/use-stable';
import type { RowVerdict } from '../tracker/row-verdict';
import { type ColumnId, isSortable, type Sort } from './columns';
import { TableRow } from './table-row';
import { useNarrow } from './use-narrow';
import { useTableKeys } from './use-table-keys';
import { useWindow } from './use-window';

/** The height of a row in pixels, with columns beside each other and without. */
const HEIGHT = { wide: 44, narrow: 76 } as const;

export interface TableProps {
  readonly today: IsoDate;
  /** In the order in which they are shown. */
  readonly applications: readonly Application[];
  readonly columns: readonly ColumnId[];
  readonly sort: Sort;
  readonly selected: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  readonly onSort: (sort: Sort) => void;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
  readonly onStage: (application: Application, to: StageId) => void;
  /** Called with the rows in sight: these are to be judged. */
  readonly onShown: (applications: readonly Application[]) => void;
  readonly onSearch: () => void;
}

/** The kept postings as a table of which only the rows in sight are drawn, however many there are; walked, selected and moved on by keyboard. */
export function Table({
  today,
  applications,
  columns,
  sort,
  selected,
  verdicts,
  onSort,
  onSelected,
  onStage,
  onShown,
  onSearch,
}: TableProps) {
  const m = useRoom('board');
  const narrow = useNarrow();
  const height = narrow ? HEIGHT.narrow : HEIGHT.wide;
  const { scroller, from, to, reveal } = useWindow(applications.length, height);
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const shown = useMemo(() => applications.slice(from, to), [applications, from, to]);
  // Judged when the scrolling has come to rest.
  useEffect(() => {
    const timer = setTimeout(() => onShown(shown), 120);
    return () => clearTimeout(timer);
  }, [shown, onShown]);
  const rowOf = (id: string): HTMLElement | undefined =>
    [...(scroller.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(({ dataset }) => dataset.row === id);
  // A row that was walked to is drawn after the scroll.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = rowOf(wanted.current);
    if (row === undefined) return;
    wanted.current = null;
    row.querySelector<HTMLElement>('.row-title')?.focus({ preventScroll: true });
  });
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelected(next);
  };
  const onToggle = useStable(({ id }: Application) => toggle(id));
  const onCurrent = useStable(({ id }: Application) => setCurrent(id));
  const stage = useStable(onStage);
  useTableKeys(scroller, {
    onMove: (by) => {
      const at = applications.findIndex(({ id }) => id === current);
      const row = Math.min(Math.max(0, at < 0 ? 0 : at + by), applications.length - 1);
      const { id } = applications[row] ?? {};
      if (id === undefined) return;
      setCurrent(id);
      reveal(row);
      const drawn = rowOf(id);
      if (drawn === undefined) wanted.current = id;
      else drawn.querySelector<HTMLElement>('.row-title')?.focus({ preventScroll: true });
    },
    onSearch,
    onStage: () => current !== null && rowOf(current)?.querySelector('select')?.focus(),
    onSelect: () => current !== null && toggle(current),
  });
  const all = useMemo(() => applications.length > 0 && applications.every(({ id }) => selected.has(id)), [applications, selected]);
  return (
    <div ref={scroller} class={narrow ? 'table narrow' : 'table'} style={{ '--columns': gridOf(columns), '--height': `${height}px` }}>
      <table aria-label={m.tableLabel} aria-rowcount={applications.length + 1}>
        <thead>
          <tr aria-rowindex={1} class="table-head">
            <th scope="col" class="cell">
              <input
                type="checkbox"
                aria-label={m.selectAll}
                checked={all}
                onChange={() => onSelected(new Set(all ? [] : applications.map(({ id }) => id)))}
              />
            </th>
            {columns.map((column) => (
              <Heading key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody class="table-rows" style={{ height: `${applications.length * height}px` }}>
          {shown.map((application, row) => (
            <TableRow
              key={application.id}
              application={application}
              today={today}
              columns={columns}
              row={from + row}
              top={(from + row) * height}
              selected={selected.has(application.id)}
              current={application.id === current}
              verdict={verdicts.get(application.snapshot)}
              onCurrent={onCurrent}
              onToggle={onToggle}
              onStage={stage}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  readonly column: ColumnId;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function Heading({ column, sort, onSort }: HeadingProps) {
  const m = useRoom('board');
  if (!isSortable(column))
    return (
      <th scope="col" class="cell">
        {m.columns[column]}
      </th>
    );
  const sorted = sort.by === column;
  return (
    <th scope="col" class="cell" aria-sort={sorted ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="sort" onClick={() => onSort({ by: column, down: sorted && !sort.down })}>
        <span class="cut">{m.columns[column]}</span>
        <span class="sort-sign" aria-hidden="true">
          {sorted ? (sort.down ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

const WIDTHS: Readonly<Record<ColumnId, string>> = {
  title: 'minmax(200px, 3fr)',
  employer: 'minmax(130px, 2fr)',
  location: 'minmax(110px, 1.4fr)',
  stage: 'minmax(172px, 1.2fr)',
  due: 'minmax(104px, 0.9fr)',
  verdict: 'minmax(160px, 2fr)',
  opens: '88px',
  filed: '88px',
  'exam-number': '104px',
  score: '72px',
  rank: '80px',
  'list-expires': '104px',
  pay: 'minmax(150px, 1.2fr)',
  kept: '88px',
  changed: '88px',
};

const gridOf = (columns: readonly ColumnId[]): string => ['32px', ...columns.map((column) => WIDTHS[column])].join(' ');
