import { alaJoblistList, caloppsList, edjoinList } from './boards';
import { governmentjobsList } from './governmentjobs';
import { indeedList } from './indeed';
import { linkedinList } from './linkedin';
import type { ListSite } from './list-site';
import { usajobsList } from './usajobs';

/** Every site whose result lists are marked. */
export const listSites: readonly ListSite[] = [
  governmentjobsList,
  indeedList,
  linkedinList,
  usajobsList,
  caloppsList,
  edjoinList,
  alaJoblistList,
];

/** The site whose result cards stand at this address; undefined where none are known to. */
export function findListSite(url: URL): ListSite | undefined {
  return listSites.find((site) => site.isList(url));
}
