import type { Application } from '@/utils/core/tracker/application';
import { newApplication } from '@/utils/core/tracker/keeping';

/** The day of all tracker tests, a Monday. */
export const TODAY = '2026-11-23';

/** A kept posting; what is not given is ordinary. `closes`: the day by which to file. */
export function application(
  id: string,
  given: Partial<Application> & { readonly closes?: string; readonly time?: string } = {},
): Application {
  const { closes, time = null, ...rest } = given;
  const stamp = { at: '2026-11-01T12:00:00.000Z', device: 'device', newId: () => id };
  const parts = {
    title: `Librarian ${id}`,
    employer: 'City of Marisol',
    url: `https://jobs.example.org/${id}`,
    source: 'example',
    externalId: id,
    snapshot: `snapshot-${id}`,
    facts: {
      salary: null,
      closing: closes === undefined ? null : { kind: 'date' as const, date: closes, time, zone: null },
      opens: null,
      limit: null,
      examNumber: null,
    },
  };
  return { ...newApplication(parts, stamp), ...rest };
}
