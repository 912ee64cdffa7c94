import { missionSites } from './mission';
import type { Site } from './site';

/** Every site with a description of its own. */
export const sites: readonly Site[] = [...missionSites];

/** The site that shows postings at this address. */
export function findSite(url: URL, among: readonly Site[] = sites): Site | undefined {
  return among.find((site) => site.isPosting(url));
}
