import type { Site } from './site';

/** The site among these that shows postings at this address. */
export function findSite(url: URL, among: readonly Site[]): Site | undefined {
  return among.find((site) => site.isPosting(url));
}
