import { browser } from 'wxt/browser';

/** The match patterns that let us onto a host: the host itself, and its twin with or without “www.”. */
export function patternsFor(host: string): readonly string[] {
  const bare = host.replace(/^www\./u, '');
  // A twin of anything deeper than “example.org” is nobody's: “www.jobs.example.org”.
  const twin = host !== bare || bare.split('.').length === 2;
  return (twin ? [bare, `www.${bare}`] : [host]).map((one) => `*://${one}/*`);
}

/** The host that a match pattern names: `*.example.org` for a whole domain, `*` for every site. */
function hostOf(pattern: string): string {
  return pattern === '<all_urls>' ? '*' : (/^[^:]{1,10}:\/\/([^/]{0,255})\//u.exec(pattern)?.[1] ?? pattern);
}

/** The hosts asked for at installation, as domains: “indeed.com”. */
export function missionDomains(): readonly string[] {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { readonly host_permissions?: readonly string[] };
  return patterns.map((pattern) => hostOf(pattern).replace(/^\*\./u, ''));
}

/** Whether a host is one of those asked for at installation, which the manifest's own script covers. */
export function isMissionHost(host: string): boolean {
  const bare = host.replace(/^\*\./u, '');
  return missionDomains().some((domain) => bare === domain || bare.endsWith(`.${domain}`));
}

/** The patterns to ask for so that Callslip may read a host: the mission's own domain as a whole, any other host alone. */
export function askedFor(host: string): readonly string[] {
  const domain = missionDomains().find((one) => host === one || host.endsWith(`.${one}`));
  return domain === undefined ? patternsFor(host) : [`*://*.${domain}/*`];
}

/** Whether the browser lets us onto a host's pages of one protocol (“https:”): users may grant that one alone. */
export function isAllowed(protocol: string, host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${protocol}//${host}/*`] });
}

/** Asks the user to let us onto these hosts. Call it inside a click and before anything is awaited; false where the user or the browser said no. */
export async function allowHosts(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.flatMap(askedFor) });
  } catch (error) {
    console.warn('Callslip could not ask for a site.', error);
    return false;
  }
}

/** The patterns that the user has granted beyond those asked for at installation. */
export async function enabledPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:\*|https?):\/\/|^<all_urls>$/u.test(pattern) && !isMissionHost(hostOf(pattern)));
}

/** The hosts that the user has enabled, a host and its “www.” twin once, in alphabetical order; `*` for every site. */
export async function enabledHosts(): Promise<readonly string[]> {
  const hosts = (await enabledPatterns()).map((pattern) => hostOf(pattern).replace(/^www\./u, ''));
  return [...new Set(hosts)].sort();
}

/** The domains asked for at installation that the browser does not let us onto. */
export async function missingDomains(): Promise<readonly string[]> {
  const domains = missionDomains();
  const allowed = await Promise.all(domains.map((domain) => browser.permissions.contains({ origins: [`*://*.${domain}/*`] })));
  return domains.filter((_, at) => !allowed[at]);
}

/** Gives back what `enabledHosts` names; scripts and cards there end by themselves. */
export async function disableHost(host: string): Promise<void> {
  const patterns = (await enabledPatterns()).filter((pattern) => hostOf(pattern).replace(/^www\./u, '') === host);
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back whenever the user grants or takes back a site, here or in the browser's settings, until the signal is aborted. */
export function onAccessChanged(callback: (change: 'added' | 'removed') => void, signal: AbortSignal): void {
  const added = () => callback('added');
  const removed = () => callback('removed');
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  });
}
