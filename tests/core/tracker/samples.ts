import type { Application, Row } from '@/utils/core/tracker/application';
import { newApplication, type Stamp } from '@/utils/core/tracker/keeping';

/** Stamps a minute apart, with ids in order: `n1`, `n2` … */
export function stamps(start = '2031-02-01T18:00:00Z'): () => Stamp {
  let [at, ids] = [0, 0];
  return () => ({
    at: Temporal.Instant.from(start).add({ minutes: at++ }).toString({ smallestUnit: 'millisecond' }),
    device: 'd1',
    newId: () => `n${++ids}`,
  });
}

/** An invented application; parts may be given. */
export function application(parts: Partial<Omit<Application, keyof Row>> & { readonly id?: string } = {}): Application {
  const { id = 'a1', ...rest } = parts;
  const stamp = { at: '2031-02-01T17:00:00.000Z', device: 'd1', newId: () => id };
  const url = 'https://www.governmentjobs.com/careers/ocotillo/jobs/4412345';
  return newApplication({ title: 'Librarian II', employer: 'City of Ocotillo Beach', location: 'Ocotillo Beach, CA', url, ...rest }, stamp);
}
