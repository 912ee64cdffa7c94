import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { memo } from '../shared/memo';
import { useRoom } from '../shared/use-messages';
import type { RowVerdict } from '../tracker/row-verdict';
import { Cell } from './cell';
import type { ColumnId } from './columns';

export interface TableRowProps {
  readonly application: Application;
  readonly today: IsoDate;
  readonly columns: readonly ColumnId[];
  /** Which of all rows it is, the first being 0. */
  readonly row: number;
  /** Where it stands, in pixels. */
  readonly top: number;
  readonly selected: boolean;
  readonly current: boolean;
  /** Undefined while it is being judged. */
  readonly verdict: RowVerdict | undefined;
  readonly onCurrent: (application: Application) => void;
  readonly onToggle: (application: Application) => void;
  readonly onStage: (application: Application, to: StageId) => void;
}

/** One row of the table, drawn anew only where something of it changed: a scroll moves past dozens in a frame. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { application, today, columns, row, top, selected, current, verdict, onCurrent, onToggle, onStage } = props;
  const m = useRoom('board');
  return (
    <tr
      aria-rowindex={row + 2}
      class="table-row"
      data-row={application.id}
      data-selected={selected || undefined}
      data-current={current || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onFocusIn={() => onCurrent(application)}
    >
      <td class="cell cell-select">
        <input type="checkbox" aria-label={m.select(application.title)} checked={selected} onChange={() => onToggle(application)} />
      </td>
      {columns.map((column) => (
        <td key={column} class={`cell cell-${column}`}>
          <Cell column={column} application={application} today={today} verdict={verdict} onStage={onStage} />
        </td>
      ))}
    </tr>
  );
});
