import type { IsoDate } from '@/utils/core/dates';
import { addDays } from '@/utils/core/matching/time';
import { addressKey } from '@/utils/core/tracker/address';
import type { Application } from '@/utils/core/tracker/application';
import { NO_DAY } from '@/utils/core/tracker/due';
import { isSameJob, type JobIdentity, jobKey } from '@/utils/core/tracker/same-job';
import { isEnded } from '@/utils/core/tracker/stages';
import { type Database, withDatabase } from './database';
import type { KeptState } from './messages';
import { readApplication } from './stored-rows';

/** Whether this posting is kept, by site and number, else by address; null where it is not, or was deleted. */
export async function findKept(job: JobIdentity): Promise<KeptState | null> {
  const found = await withDatabase((db) => findAny(db, job));
  return found === undefined || found.deletedAt !== null ? null : stateOf(found);
}

/** Every application in the lists, the next deadline first; neither the archive nor the trash. */
export async function listApplications(): Promise<readonly Application[]> {
  const rows = await withDatabase((db) => db.applications.where('[listed+due]').between([1, ''], [1, '\uffff']).toArray());
  const read = rows.flatMap((row) => readApplication(row) ?? []);
  const isOver = ({ stage }: Application) => isEnded(stage);
  return [...read.filter((application) => !isOver(application)), ...read.filter(isOver)];
}

/** The first that are to be filed from a day on, so many or none at all: what a long list shows at its top, before the whole of it is read. */
export async function listNext(from: IsoDate, count: number): Promise<readonly Application[]> {
  const rows = await withDatabase((db) =>
    db.applications.where('[listed+due]').between([1, from], [1, NO_DAY], true, false).limit(count).toArray(),
  );
  return rows.length < count ? [] : rows.flatMap((row) => readApplication(row) ?? []);
}

/** How many are to be filed between today and so many days from now, both included: counted in the index, whatever the length of the list. */
export function countDueWithin(today: IsoDate, days: number): Promise<number> {
  return withDatabase((db) =>
    db.applications
      .where('[listed+due]')
      .between([1, today], [1, addDays(today, days)], true, true)
      .count(),
  );
}

/** What stands in the archive, or in the trash, changed last first. */
export async function listAside(where: 'archive' | 'trash'): Promise<readonly Application[]> {
  const listed = where === 'trash' ? 0 : 2;
  const rows = await withDatabase((db) =>
    db.applications.where('[listed+updatedAt]').between([listed, ''], [listed, '\uffff']).reverse().toArray(),
  );
  return rows.flatMap((row) => readApplication(row) ?? []);
}

/** One application, deleted or not; undefined where there is none of this id. */
export async function findApplication(id: string): Promise<Application | undefined> {
  return readApplication(await withDatabase((db) => db.applications.get(id)));
}

/** How a kept posting stands. */
export function stateOf({ id, stage }: Application): KeptState {
  return { application: id, stage };
}

/** The application of a posting, the one in the lists before one in the trash; undefined where there is none. What was joined into another is not found by itself. */
export async function findAny(db: Database, job: JobIdentity): Promise<Application | undefined> {
  const [key, address] = [jobKey(job), job.url === null ? null : addressKey(job.url)];
  const rows = [
    ...(key === null ? [] : await db.applications.where('jobs').equals(key).toArray()),
    ...(address === null ? [] : await db.applications.where('places').equals(address).toArray()),
  ];
  const same = rows
    .flatMap((row) => readApplication(row) ?? [])
    .filter((application) => application.mergedInto === null && isSameJob(job, application));
  return same.find(({ deletedAt }) => deletedAt === null) ?? same[0];
}
