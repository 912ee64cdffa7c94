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

/** The site whose result cards stand at this address; undefined where none are known to. A site's own patterns are asked only on its hosts: each takes a page long to compile. */
export function findListSite(url: URL): ListSite | undefined {
  const isAt = (host: string) => url.hostname === host || url.hostname.endsWith(`.${host}`);
  return listSites.find((site) => site.hosts.some(isAt) && site.isList(url));
}
