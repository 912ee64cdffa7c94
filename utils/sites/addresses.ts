import { addressOnlyAddresses } from './address-only';
import { alaJoblistAddresses } from './ala-joblist';
import { archivesGigAddresses } from './archives-gig';
import { calcareersAddresses } from './calcareers';
import { edjoinAddresses } from './edjoin';
import { glassdoorAddresses } from './glassdoor';
import { governmentjobsAddresses } from './governmentjobs';
import { handshakeAddresses } from './handshake';
import { higheredJobsAddresses } from './highered-jobs';
import { indeedAddresses } from './indeed';
import { linkedinAddresses } from './linkedin';
import { pageupAddresses } from './pageup';
import type { Addresses } from './site';
import { usajobsAddresses } from './usajobs';
import { workdayAddresses } from './workday';
import { ziprecruiterAddresses } from './ziprecruiter';

/** The addresses that each site is tested on, by its id. */
export const addresses: Readonly<Record<string, Addresses>> = {
  ...addressOnlyAddresses,
  'ala-joblist': alaJoblistAddresses,
  'archives-gig': archivesGigAddresses,
  calcareers: calcareersAddresses,
  edjoin: edjoinAddresses,
  glassdoor: glassdoorAddresses,
  governmentjobs: governmentjobsAddresses,
  handshake: handshakeAddresses,
  'highered-jobs': higheredJobsAddresses,
  indeed: indeedAddresses,
  linkedin: linkedinAddresses,
  pageup: pageupAddresses,
  usajobs: usajobsAddresses,
  workday: workdayAddresses,
  ziprecruiter: ziprecruiterAddresses,
};
