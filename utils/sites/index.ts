import { findSite as find } from './find-site';
import { missionSites } from './mission';
import type { Site } from './site';

/** Every site with a description of its own. */
export const sites: readonly Site[] = [...missionSites];

/** The site that shows postings at this address. */
export function findSite(url: URL): Site | undefined {
  return find(url, sites);
}
