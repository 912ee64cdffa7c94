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
  return listSites.find((site) => isListOf(site, url));
}

/** Whether a site's result cards can stand at an address. */
export function isListOf({ hosts, isList }: ListSite, url: URL): boolean {
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) && isList(url);
}
