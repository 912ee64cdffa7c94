import { governmentjobsHead } from './governmentjobs';
import { indeedHead } from './indeed';
import { linkedinHead } from './linkedin';
import type { SiteHead } from './site';
import { usajobsHead } from './usajobs';

/** The mission's own sites, by what the detector needs of them: the only ones whose hosts are asked for at installation, and the only ones that the detector carries. */
export const missionHeads: readonly SiteHead[] = [governmentjobsHead, indeedHead, linkedinHead, usajobsHead];

/** The mission's site to which a host belongs. Asked before any address pattern: no page pays for the other sites' patterns. */
export function missionSiteOf(hostname: string): SiteHead | undefined {
  const isAt = (domain: string) => hostname === domain || hostname.endsWith(`.${domain}`);
  return missionHeads.find(({ name }) => isAt(name)) ?? (isAt('schooljobs.com') ? governmentjobsHead : undefined);
}
