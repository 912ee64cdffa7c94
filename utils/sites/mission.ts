import { governmentjobs } from './governmentjobs';
import type { Site } from './site';

/** The mission's own sites: the only ones whose hosts are asked for at installation, and the only ones that the detector carries. */
export const missionSites: readonly Site[] = [governmentjobs];
