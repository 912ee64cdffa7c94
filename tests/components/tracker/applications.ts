import type { Application } from '@/utils/core/tracker/application';

/** The day of all tracker tests, a Monday. */
export const TODAY = '2026-11-23';

/** A kept posting; what is not given is ordinary. `closes`: the day by which to file. */
export function application(
  id: string,
  given: Partial<Application> & { readonly closes?: string; readonly time?: string } = {},
): Application {
  const { closes, time = null, ...rest } = given;
  return {
    id,
    title: `Librarian ${id}`,
    employer: 'City of Marisol',
    location: null,
    url: `https://jobs.example.org/${id}`,
    source: 'example',
    externalId: id,
    facts: {
      salary: null,
      closing: closes === undefined ? null : { kind: 'date', date: closes, time, zone: null },
      opens: null,
      limit: null,
      examNumber: null,
    },
    stage: 'kept',
    keptAt: '2026-11-01T12:00:00.000Z',
    notes: '',
    snapshot: `snapshot-${id}`,
    updatedAt: '2026-11-01T12:00:00.000Z',
    deletedAt: null,
    device: 'device',
    ...rest,
  };
}
