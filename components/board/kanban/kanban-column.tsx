import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { LOCALES } from '../../shared/say-day';
import { useLanguage } from '../../shared/use-messages';
import { useStable } from '../../shared/use-stable';
import { useWindow } from '../use-window';
import { Card } from './card';
import { dropOn } from './drag';

/** The height of a card with the gap under it, in pixels. */
const HEIGHT = 104;
/** Before the first card. */
const GAP = 8;

export interface KanbanColumnProps {
  readonly name: string;
  readonly cards: readonly Application[];
  readonly today: IsoDate;
  /** Whether a card may be dropped here, and what becomes of it. */
  readonly canTake: (application: string) => boolean;
  readonly onTake: (application: string) => void;
  readonly onStage: (application: string, to: StageId) => void;
}

/** One column, of which only the cards in sight are drawn. */
export function KanbanColumnView({ name, cards, today, canTake, onTake, onStage }: KanbanColumnProps) {
  const locale = LOCALES[useLanguage()];
  const id = useId();
  const { scroller, from, to } = useWindow(cards.length, HEIGHT);
  const stage = useStable(onStage);
  const [over, setOver] = useState(false);
  const column = useRef<HTMLElement>(null);
  const latest = useRef({ canTake, onTake });
  latest.current = { canTake, onTake };
  useEffect(() => {
    if (column.current === null) return;
    return dropOn(column.current, {
      canTake: (application) => latest.current.canTake(application),
      onOver: setOver,
      onDrop: (application) => latest.current.onTake(application),
    });
  }, []);
  return (
    <section ref={column} class="kanban-column" aria-labelledby={id} data-over={over || undefined}>
      <h2 id={id}>
        {name} <span class="soft kanban-count">{cards.length.toLocaleString(locale)}</span>
      </h2>
      <div ref={scroller} class="kanban-scroller">
        <ul style={{ height: `${cards.length * HEIGHT + GAP}px` }}>
          {cards.slice(from, to).map((application, at) => (
            <Card key={application.id} application={application} today={today} top={(from + at) * HEIGHT + GAP} onStage={stage} />
          ))}
        </ul>
      </div>
    </section>
  );
}
