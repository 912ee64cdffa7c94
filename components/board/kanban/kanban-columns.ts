import type { Application } from '@/utils/core/tracker/application';
import { PHASES, type Phase, phaseOf, type StageId, stageIn, stagesOf, TRACKS, type Track } from '@/utils/core/tracker/stages';

/** What a column stands for: a phase that both tracks have, or a stage of the one that is shown. */
export type KanbanColumn = { readonly kind: 'phase'; readonly id: Phase } | { readonly kind: 'stage'; readonly id: StageId };

/** The track that is shown as it was kept; null: both, by phase. */
export function readTrack(stored: string | undefined): Track | null {
  return TRACKS.find((track) => track === stored) ?? null;
}

/** The columns of one track, by its stages, or of both, by phase. */
export function columnsOf(track: Track | null): readonly KanbanColumn[] {
  if (track === null) return PHASES.map((id) => ({ kind: 'phase', id }));
  return stagesOf(track).map(({ id }) => ({ kind: 'stage', id }));
}

/** The applications in their columns, each in the order that was given; those of another track are left out. */
export function inColumns(
  applications: readonly Application[],
  columns: readonly KanbanColumn[],
  track: Track | null,
): readonly (readonly Application[])[] {
  const at = new Map(columns.map(({ id }, column) => [id as string, column]));
  const cards: Application[][] = columns.map(() => []);
  for (const application of applications) {
    if (track !== null && application.track !== track) continue;
    const column = at.get(track === null ? phaseOf(application.stage) : application.stage);
    if (column !== undefined) cards[column]?.push(application);
  }
  return cards;
}

/** Which stage an application takes in a column: the column's own, or the first of its phase on the application's track; null where the track has none, or it stands there already. */
export function stageFor({ stage, track }: Pick<Application, 'stage' | 'track'>, column: KanbanColumn): StageId | null {
  if (column.kind === 'stage') {
    const to = stageIn(track, column.id);
    return to === stage ? null : to;
  }
  if (phaseOf(stage) === column.id) return null;
  return stagesOf(track).find(({ phase }) => phase === column.id)?.id ?? null;
}
