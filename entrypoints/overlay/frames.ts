import { hostsOfPostingFrames } from '@/utils/page/posting-frames';
import { framesHere } from '@/utils/platform/frames-here';
import { ask } from './ask';

/** Whether another frame of this tab may hold the same posting: this page is a frame, or has some. */
export function isFramed({ defaultView }: Document): boolean {
  return defaultView !== null && (defaultView !== defaultView.top || defaultView.length > 0);
}

/** The hosts of this page's frames that may hold the posting and that Callslip may not read. */
export async function findBlockedFrames({ location }: Document): Promise<readonly string[]> {
  const hosts = hostsOfPostingFrames(framesHere(), location.hostname);
  return hosts.length === 0 ? [] : ask.blockedHosts(hosts);
}
