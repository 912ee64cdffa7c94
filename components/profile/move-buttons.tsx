import { useRoom } from '../shared/use-messages';

export interface MoveButtonsProps {
  readonly id: string;
  readonly what: string;
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Two buttons that move an entry a place up or down. At the end of the list the one that leads no further keeps the focus and does nothing. */
export function MoveButtons({ id, what, at, of, onMove }: MoveButtonsProps) {
  const m = useRoom('filling').order;
  const button = (by: -1 | 1, label: string, path: string) => {
    const able = by < 0 ? at > 0 : at < of - 1;
    return (
      <button
        type="button"
        class="btn quiet icon move"
        data-move={`${id} ${by}`}
        aria-label={label}
        aria-disabled={!able}
        onClick={() => able && onMove(by)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      </button>
    );
  };
  return (
    <span class="moves">
      {button(-1, m.up(what), 'M8 13V3M4 7l4-4 4 4')}
      {button(1, m.down(what), 'M8 3v10M4 9l4 4 4-4')}
    </span>
  );
}
