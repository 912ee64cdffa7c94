import { AREAS, type Area } from '@/utils/core/vocabulary/area';
import { useRoom, useWords } from '../shared/use-messages';
import { DRAFTS } from './drafts';
import { ORDERS, type Order } from './groups';

export interface ListSelectsProps {
  readonly area: Area | null;
  readonly order: Order;
  readonly onDraft: (key: string, text: string) => void;
}

/** The area that the list is narrowed to, and its order. */
export function ListSelects({ area, order, onDraft }: ListSelectsProps) {
  const m = useRoom('popup');
  const { areas } = useWords().verdicts;
  return (
    <div class="row list-selects small">
      <select
        class="field grow"
        aria-label={m.areaLabel}
        value={area ?? ''}
        onChange={(event) => onDraft(DRAFTS.area, event.currentTarget.value)}
      >
        <option value="">{m.everyArea}</option>
        {AREAS.map((one) => (
          <option key={one} value={one}>
            {areas[one]}
          </option>
        ))}
      </select>
      <select
        class="field grow"
        aria-label={m.orderLabel}
        value={order}
        onChange={(event) => onDraft(DRAFTS.order, event.currentTarget.value === 'due' ? '' : event.currentTarget.value)}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {m.orders[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
