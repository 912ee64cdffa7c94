import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { isListed } from '@/utils/core/tracker/due';
import { type StageId, TRACKS } from '@/utils/core/tracker/stages';
import { useRoom } from '../../shared/use-messages';
import { sortApplications, USUAL_SORT } from '../columns';
import { BOARD_DRAFTS, narrow, readNarrowing } from '../narrowing';
import { countStages, type ListWishes } from '../table-view';
import { Toolbar } from '../toolbar';
import { KanbanColumnView } from './kanban-column';
import { columnsOf, inColumns, type KanbanColumn, readTrack, stageFor } from './kanban-columns';

export interface KanbanViewProps extends Pick<ListWishes, 'onStage'> {
  readonly today: IsoDate;
  readonly applications: readonly Application[];
  readonly whole: boolean;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (key: string, text: string) => void;
}

/** The kept postings as cards in columns: of both tracks by phase, or of one by its stages. */
export function KanbanView({ today, applications, whole, drafts, onDraft, onStage }: KanbanViewProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  const posting = useRoom('posting');
  const search = useRef<HTMLInputElement>(null);
  const narrowing = readNarrowing(drafts);
  const { query, stage, area } = narrowing;
  const track = readTrack(drafts[BOARD_DRAFTS.track]);
  const listed = useMemo(() => applications.filter(isListed), [applications]);
  const sorted = useMemo(() => sortApplications(listed, USUAL_SORT, today), [listed, today]);
  const found = useMemo(() => narrow(sorted, { query, stage, area }), [sorted, query, stage, area]);
  const columns = useMemo(() => columnsOf(track), [track]);
  const cards = useMemo(() => inColumns(found, columns, track), [found, columns, track]);
  const counts = useMemo(() => (whole ? countStages(listed) : undefined), [listed, whole]);
  const byId = useMemo(() => new Map(found.map((one) => [one.id, one])), [found]);
  // Moved by its menu, a card is another one in another column: the focus goes with it.
  const moved = useRef<{ readonly id: string; readonly to: StageId } | null>(null);
  const kanban = useRef<HTMLDivElement>(null);
  const move = (id: string, to: StageId): void => {
    moved.current = { id, to };
    onStage([id], to);
  };
  useEffect(() => {
    if (moved.current === null) return;
    const { id, to } = moved.current;
    const card = [...(kanban.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find(({ dataset }) => dataset.card === id);
    if (card?.dataset.stage !== to) return;
    moved.current = null;
    card.querySelector<HTMLElement>('.move')?.focus();
  });
  const stageOf = (id: string, column: KanbanColumn) => {
    const application = byId.get(id);
    return application === undefined ? null : stageFor(application, column);
  };
  return (
    <>
      <header class="view-head">
        <h1>{m.kanbanHeading}</h1>
      </header>
      <Toolbar narrowing={narrowing} counts={counts} search={search} onDraft={onDraft}>
        <select
          class="field"
          aria-label={posting.trackLabel}
          value={track ?? ''}
          onChange={(event) => onDraft(BOARD_DRAFTS.track, event.currentTarget.value)}
        >
          <option value="">{m.bothTracks}</option>
          {TRACKS.map((one) => (
            <option key={one} value={one}>
              {posting.tracks[one]}
            </option>
          ))}
        </select>
      </Toolbar>
      <div ref={kanban} class="kanban">
        {columns.map((column, at) => (
          <KanbanColumnView
            key={`${track} ${column.id}`}
            name={column.kind === 'phase' ? m.phases[column.id] : popup.stages[column.id]}
            cards={cards[at] ?? []}
            today={today}
            canTake={(id) => stageOf(id, column) !== null}
            onTake={(id) => {
              const to = stageOf(id, column);
              if (to !== null) onStage([id], to);
            }}
            onStage={move}
          />
        ))}
      </div>
    </>
  );
}
