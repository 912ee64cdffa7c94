import { governmentjobs } from './governmentjobs';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { usajobs } from './usajobs';

/** The mission's own sites: the only ones whose hosts are asked for at installation, and the only ones that the detector carries. */
export const missionSites: readonly Site[] = [governmentjobs, indeed, linkedin, usajobs];

/** The mission's site to which a host belongs. Asked before any address pattern: no page pays for the other sites' patterns. */
export function missionSiteOf(hostname: string): Site | undefined {
  const isAt = (domain: string) => hostname === domain || hostname.endsWith(`.${domain}`);
  return missionSites.find(({ name }) => isAt(name)) ?? (isAt('schooljobs.com') ? governmentjobs : undefined);
}
