import { boardLists } from './boards';
import { governmentjobsLists } from './governmentjobs';
import { indeedLists } from './indeed';
import { linkedinLists } from './linkedin';
import type { ListAddresses } from './list-site';
import { usajobsLists } from './usajobs';

/** The addresses that each site's lists are tested on, by its id. */
export const listAddresses: Readonly<Record<string, ListAddresses>> = {
  ...boardLists,
  governmentjobs: governmentjobsLists,
  indeed: indeedLists,
  linkedin: linkedinLists,
  usajobs: usajobsLists,
};
