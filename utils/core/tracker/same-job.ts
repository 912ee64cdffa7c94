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

/**
 * Whether an application is of this posting. Site and number decide where both have them, since a list shows many postings at one address;
 * otherwise the address does, tracking left aside.
 */
export function isSameJob(job: JobIdentity, application: Pick<Application, 'source' | 'externalId' | 'url'>): boolean {
  const [key, other] = [jobKey(job), jobKey(application)];
  if (key !== null && other !== null && (key === other || job.source === application.source)) return key === other;
  const address = job.url === null ? null : addressKey(job.url);
  return address !== null && application.url !== null && address === addressKey(application.url);
}
