import { governmentjobs } from './governmentjobs';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { usajobs } from './usajobs';

/** The mission's own sites: the only ones whose hosts are asked for at installation, and the only ones that the detector carries. */
export const missionSites: readonly Site[] = [governmentjobs, indeed, linkedin, usajobs];
