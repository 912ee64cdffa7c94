import { addressKey } from './address';
import type { Application } from './application';

/** What tells one posting from another: the site with its own number of it, and the address. */
export interface JobIdentity {
  readonly source: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
}

/** Site and number as one key; null unless both are known. */
export function jobKey({ source, externalId }: Pick<JobIdentity, 'source' | 'externalId'>): string | null {
  return source === null || externalId === null ? null : `${source} ${externalId}`;
}

/** Whether an application is of this posting, at any of the places where it is posted; see `isSamePlace`. */
export function isSameJob(job: JobIdentity, application: JobIdentity & Pick<Application, 'addresses'>): boolean {
  return [application, ...application.addresses].some((place) => isSamePlace(job, place));
}

/**
 * Whether two places show one posting. Site and number decide where both have them, since a list shows many postings at one address;
 * otherwise the address does, tracking left aside.
 */
export function isSamePlace(job: JobIdentity, place: JobIdentity): boolean {
  const [key, other] = [jobKey(job), jobKey(place)];
  if (key !== null && other !== null && (key === other || job.source === place.source)) return key === other;
  const address = job.url === null ? null : addressKey(job.url);
  return address !== null && place.url !== null && address === addressKey(place.url);
}
