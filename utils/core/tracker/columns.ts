import { addressKey } from './address';
import type { Application } from './application';
import { dueDay, NO_DAY } from './due';
import { jobKey } from './same-job';
import { traitsOf } from './traits';

/** The columns that an application is found and sorted by, made anew on every write. */
export interface Columns {
  /** 0: in the trash; 1: in the lists; 2: in the archive; 3: joined into another. */
  readonly listed: 0 | 1 | 2 | 3;
  /** The day to file by, `NO_DAY` where there is none. */
  readonly due: string;
  /** Site and number of every place where it is posted. */
  readonly jobs: readonly string[];
  /** The key of every address. */
  readonly places: readonly string[];
  /** What a posting of the same job somewhere else would share. */
  readonly traits: readonly string[];
}

/** The columns of an application. */
export function columnsOf(application: Application): Columns {
  const all = [application, ...application.addresses];
  const known = <T>(values: readonly (T | null)[]): readonly T[] => [...new Set(values.filter((value) => value !== null))];
  return {
    listed: application.mergedInto !== null ? 3 : application.deletedAt !== null ? 0 : application.archivedAt !== null ? 2 : 1,
    due: dueDay(application) ?? NO_DAY,
    jobs: known(all.map(jobKey)),
    places: known(all.map(({ url }) => (url === null ? null : addressKey(url)))),
    traits: traitsOf(application),
  };
}
