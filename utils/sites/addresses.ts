import { governmentjobsAddresses } from './governmentjobs';
import { indeedAddresses } from './indeed';
import { linkedinAddresses } from './linkedin';
import type { Addresses } from './site';
import { usajobsAddresses } from './usajobs';

/** The addresses that each site is tested on, by its id. */
export const addresses: Readonly<Record<string, Addresses>> = {
  governmentjobs: governmentjobsAddresses,
  indeed: indeedAddresses,
  linkedin: linkedinAddresses,
  usajobs: usajobsAddresses,
};
