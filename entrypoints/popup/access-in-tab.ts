import type { AccessAsk, SiteAccess } from '@/components/tracker/site-access';
import { hostsOfPostingFrames } from '@/utils/page/posting-frames';
import { activeTab } from '@/utils/platform/active-tab';
import { framesIn } from '@/utils/platform/frames';
import { enabledHosts, isAllowed, isMissionHost, missionDomains } from '@/utils/platform/site-access';

export { allowHosts, disableHost, onAccessChanged } from '@/utils/platform/site-access';

/** Nothing to ask and nothing to take back: also where the browser does not tell which page the tab shows. */
export const NOTHING: SiteAccess = { asks: [], enabled: null };

/** Where Callslip may read on the page in the active tab, as the browser says it now. */
export async function accessInTab(): Promise<SiteAccess> {
  const tab = await activeTab();
  if (tab === undefined || tab.url === null || !/^https?:$/u.test(tab.url.protocol)) return NOTHING;
  const { hostname, protocol } = tab.url;
  const bare = hostname.replace(/^www\./u, '');
  const mission = isMissionHost(hostname);
  const own: AccessAsk = mission
    ? { host: missionDomains().find((domain) => hostname === domain || hostname.endsWith(`.${domain}`)) ?? hostname, why: 'mission' }
    : { host: hostname, why: 'site' };
  const framed = hostsOfPostingFrames(await framesIn(tab.id), hostname);
  const allowed = await isAllowed(protocol, hostname);
  const frames = await Promise.all(framed.map(async (host) => ({ host, allowed: await isAllowed('https:', host) })));
  return {
    asks: [...(allowed ? [] : [own]), ...frames.filter((frame) => !frame.allowed).map(({ host }) => ({ host, why: 'frame' as const }))],
    enabled: allowed && !mission && (await enabledHosts()).includes(bare) ? bare : null,
  };
}
