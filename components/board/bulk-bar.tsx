import { STAGES, type StageId } from '@/utils/core/tracker/stages';
import { useRoom } from '../shared/use-messages';

export interface BulkBarProps {
  readonly count: number;
  readonly onMove: (to: StageId) => void;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done with everything that is selected, each with one undo. */
export function BulkBar({ count, onMove, onArchive, onRemove, onClear }: BulkBarProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  if (count === 0) return null;
  return (
    <section class="bulk row wrap" aria-label={m.bulkLabel}>
      <strong role="status">{m.selected(count)}</strong>
      <select
        class="field"
        aria-label={m.moveTo}
        value=""
        onChange={(event) => {
          const to = STAGES.find(({ id }) => id === event.currentTarget.value);
          event.currentTarget.value = '';
          if (to !== undefined) onMove(to.id);
        }}
      >
        <option value="">{m.moveTo}</option>
        {STAGES.map(({ id }) => (
          <option key={id} value={id}>
            {popup.stages[id]}
          </option>
        ))}
      </select>
      <button type="button" class="btn small" onClick={onArchive}>
        {m.archive}
      </button>
      <button type="button" class="btn small remove" onClick={onRemove}>
        {popup.remove}
      </button>
      <button type="button" class="btn quiet small" onClick={onClear}>
        {m.clearSelection}
      </button>
    </section>
  );
}
