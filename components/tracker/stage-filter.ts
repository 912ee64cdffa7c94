import type { Application } from '@/utils/core/tracker/application';
import { isEnded, STAGES, type StageId } from '@/utils/core/tracker/stages';

/** What the list can be narrowed to: one stage that goes on, or all that has ended; null is everything. */
export type StageFilter = StageId | 'ended' | null;

/** The filters in the order of the stages, what has ended last. */
export const STAGE_FILTERS: readonly Exclude<StageFilter, null>[] = [...STAGES.flatMap(({ id, ends }) => (ends ? [] : [id])), 'ended'];

/** Which filter an application stands under. */
export function filterOf({ stage }: Application): Exclude<StageFilter, null> {
  return isEnded(stage) ? 'ended' : stage;
}

/** A filter as it was kept; anything else is none. */
export function readStageFilter(stored: string | undefined): StageFilter {
  return STAGE_FILTERS.find((filter) => filter === stored) ?? null;
}
