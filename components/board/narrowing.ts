import type { Application } from '@/utils/core/tracker/application';
import type { Area } from '@/utils/core/vocabulary/area';
import { readArea } from '../tracker/read-area';
import { searchApplications } from '../tracker/search';
import { filterOf, readStageFilter, type StageFilter } from '../tracker/stage-filter';

/** The keys under which the board keeps what was typed and chosen. */
export const BOARD_DRAFTS = {
  search: 'board.search',
  stage: 'board.stage',
  area: 'board.area',
  columns: 'board.columns',
  sort: 'board.sort',
  track: 'board.track',
} as const;

/** What the lists are narrowed to; null is everything. */
export interface Narrowing {
  readonly query: string;
  readonly stage: StageFilter;
  readonly area: Area | null;
}

/** The narrowing as it was kept. */
export function readNarrowing(drafts: Readonly<Record<string, string>>): Narrowing {
  return {
    query: drafts[BOARD_DRAFTS.search] ?? '',
    stage: readStageFilter(drafts[BOARD_DRAFTS.stage]),
    area: readArea(drafts[BOARD_DRAFTS.area]),
  };
}

/** The applications that are left; of an area those that are mostly about it. */
export function narrow(applications: readonly Application[], { query, stage, area }: Narrowing): readonly Application[] {
  const found = searchApplications(applications, query);
  if (stage === null && area === null) return found;
  return found.filter(
    (application) => (stage === null || filterOf(application) === stage) && (area === null || (application.areas ?? []).includes(area)),
  );
}
