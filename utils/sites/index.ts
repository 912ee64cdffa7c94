import { addressOnlySites } from './address-only';
import { alaJoblist } from './ala-joblist';
import { archivesGig } from './archives-gig';
import { calcareers } from './calcareers';
import { edjoin } from './edjoin';
import { findSite as find } from './find-site';
import { glassdoor } from './glassdoor';
import { governmentjobs } from './governmentjobs';
import { handshake } from './handshake';
import { higheredJobs } from './highered-jobs';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import { pageup } from './pageup';
import type { Site } from './site';
import { usajobs } from './usajobs';
import { workday } from './workday';
import { ziprecruiter } from './ziprecruiter';

/** Every site with a description of its own. */
export const sites: readonly Site[] = [
  governmentjobs,
  indeed,
  linkedin,
  usajobs,
  alaJoblist,
  archivesGig,
  calcareers,
  edjoin,
  glassdoor,
  handshake,
  higheredJobs,
  pageup,
  workday,
  ziprecruiter,
  ...addressOnlySites,
];

/** The site that shows postings at this address. */
export function findSite(url: URL): Site | undefined {
  return find(url, sites);
}
