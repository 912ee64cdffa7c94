/** Parts of the addresses at which the mission's sites can show a posting, host by host, and a little more: the sites' own patterns tell exactly. */
const SHOWN = [
  ['.indeed.com', '/viewjob', '/jobs', '/q-', 'jk='],
  ['.linkedin.com', '/jobs'],
  ['.governmentjobs.com', '/jobs/', 'job_bulletin'],
  ['.schooljobs.com', '/jobs/', 'job_bulletin'],
  ['.usajobs.gov', '/job/', '/getjob/'],
];
/** Hosts of the other sites whose result lists are marked, and how the paths begin at which a list can stand. */
const LISTED = ['.calopps.org', '.edjoin.org', '.joblist.ala.org'];
const LISTS = ['careers', 'jobs', 'search', 'q-', 'cmp', 'home', 'm/jobs', 'comm/jobs'];

/**
 * Whether a posting may be shown at an address: on the mission's hosts only where one can stand, on any other site everywhere. Never wrong where it says
 * no. By strings alone, and in one function: each pattern would take the engine up to a millisecond to compile, and each function a twentieth, on every page.
 */
export function isNearPosting(href: string): boolean {
  const low = href.toLowerCase();
  const host = `.${low.split('/', 3)[2] ?? ''}`;
  for (const [domain = '', ...parts] of SHOWN) {
    if (!host.endsWith(domain)) continue;
    for (const part of parts) if (low.includes(part)) return true;
    return false;
  }
  return true;
}

/** Whether a result list of a site whose lists are marked may stand at an address. Never wrong where it says no. */
export function isNearList(href: string): boolean {
  const low = href.toLowerCase();
  const name = low.split('/', 3)[2] ?? '';
  const host = `.${name}`;
  let listed = false;
  for (const [domain = ''] of SHOWN) listed ||= host.endsWith(domain);
  for (const domain of LISTED) listed ||= host.endsWith(domain);
  if (!listed) return false;
  const path = low.slice(low.indexOf(name) + host.length);
  if (path.startsWith('viewjob') || path.startsWith('jobs/view')) return false;
  for (const start of LISTS) if (path.startsWith(start)) return true;
  return !path.includes('/');
}
