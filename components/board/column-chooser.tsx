import { useRoom } from '../shared/use-messages';
import { COLUMNS, type ColumnId, isSortable, type Sort } from './columns';

export interface ColumnChooserProps {
  readonly columns: readonly ColumnId[];
  readonly sort: Sort;
  readonly onColumns: (columns: readonly ColumnId[]) => void;
  readonly onSort: (sort: Sort) => void;
}

/** Which columns stand in the table, and by which it is sorted. */
export function ColumnChooser({ columns, sort, onColumns, onSort }: ColumnChooserProps) {
  const m = useRoom('board');
  return (
    <details class="chooser">
      <summary class="btn">{m.columnsLabel}</summary>
      <div class="chooser-card">
        <label class="stack">
          <span class="small soft">{m.sortBy}</span>
          <select
            class="field"
            value={sort.by}
            onChange={(event) => {
              const by = COLUMNS.filter(isSortable).find((id) => id === event.currentTarget.value);
              if (by !== undefined) onSort({ by, down: false });
            }}
          >
            {COLUMNS.filter(isSortable).map((id) => (
              <option key={id} value={id}>
                {m.columns[id]}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input type="checkbox" checked={sort.down} onChange={() => onSort({ ...sort, down: !sort.down })} />
          <span>{m.sortDown}</span>
        </label>
        <fieldset>
          <legend class="small soft">{m.columnsShown}</legend>
          {COLUMNS.map((id) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={columns.includes(id)}
                disabled={id === 'title'}
                onChange={(event) => onColumns(COLUMNS.filter((one) => (one === id ? event.currentTarget.checked : columns.includes(one))))}
              />
              <span>{m.columns[id]}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
