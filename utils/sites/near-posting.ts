/** Parts of the addresses at which the mission's sites can show a posting, host by host, and a little more: the sites' own patterns tell exactly. */
const SHOWN: readonly (readonly [host: string, parts: readonly string[]])[] = [
  ['indeed.com', ['/viewjob', '/jobs', '/q-', 'jk=']],
  ['linkedin.com', ['/jobs']],
  ['governmentjobs.com', ['/jobs/', 'job_bulletin']],
  ['schooljobs.com', ['/jobs/', 'job_bulletin']],
  ['usajobs.gov', ['/job/', '/getjob/']],
];
/** Hosts of the sites whose result lists are marked, and how the paths begin at which a list can stand. */
const LISTED = [
  'indeed.com',
  'linkedin.com',
  'governmentjobs.com',
  'schooljobs.com',
  'usajobs.gov',
  'calopps.org',
  'edjoin.org',
  'joblist.ala.org',
];
const LISTS = ['careers', 'jobs', 'search', 'q-', 'cmp', 'home', 'm/jobs', 'comm/jobs'];

const isAt = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
const hostIn = (low: string): string => low.split('/', 3)[2] ?? '';

/**
 * Whether a posting may be shown at an address: on the mission's hosts only where one can stand, on any other site everywhere. Never wrong where it says
 * no. By strings alone: each pattern would take the engine up to a millisecond to compile, on every page.
 */
export function isNearPosting(href: string): boolean {
  const low = href.toLowerCase();
  const host = hostIn(low);
  const mission = SHOWN.find(([domain]) => isAt(host, domain));
  return mission === undefined || mission[1].some((part) => low.includes(part));
}

/** Whether a result list of a site whose lists are marked may stand at an address. Never wrong where it says no. */
export function isNearList(href: string): boolean {
  const low = href.toLowerCase();
  const host = hostIn(low);
  if (!LISTED.some((domain) => isAt(host, domain))) return false;
  const path = low.slice(low.indexOf(host) + host.length + 1);
  if (path.startsWith('viewjob') || path.startsWith('jobs/view')) return false;
  return LISTS.some((start) => path.startsWith(start)) || !path.includes('/');
}
