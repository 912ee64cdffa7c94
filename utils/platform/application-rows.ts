import type { Application, TrackerEvent } from '@/utils/core/tracker/application';
import type { Changed, Stamp } from '@/utils/core/tracker/keeping';
import { type Database, withDatabase } from './database';
import { announceRevision } from './revisions';
import { stampOf } from './rows';
import { storedOf } from './stored-application';
import { readApplication } from './stored-rows';

/** The tables that a change of the tracker touches; the first form of the database has them too. */
const TABLES = ['applications', 'snapshots', 'events', 'settings'];

/** Runs a change of the tracker in one transaction, all or nothing, over one more table where it is named, and tells the other pages when it is on the disk. */
export async function write<T>(work: (db: Database, stamp: Stamp) => Promise<T>, also: readonly 'delivered'[] = []): Promise<T> {
  const result = await withDatabase((db) => db.transaction('rw', [...TABLES, ...also], async () => work(db, await stampOf(db))));
  await announceRevision('applications');
  return result;
}

/** Stores an application with the columns it is found by. */
export async function putApplication(db: Database, application: Application): Promise<void> {
  await db.applications.put(storedOf(application));
}

/** One application in a transaction. Throws where there is none of this id, or it cannot be read. */
export async function getApplication(db: Database, id: string): Promise<Application> {
  const application = readApplication(await db.applications.get(id));
  if (application === undefined) throw new Error(`no application ${id} can be read`);
  return application;
}

/**
 * Writes what becomes of some applications, all of them or none; where `become` answers nothing, nothing is written.
 * Gives back the events, by which it can be undone. Throws where one of the applications is not there.
 */
export async function change(
  ids: readonly string[],
  become: (application: Application, stamp: Stamp) => Changed | undefined,
): Promise<readonly TrackerEvent[]> {
  return write(async (db, stamp) => {
    const changed: Changed[] = [];
    for (const id of new Set(ids)) {
      const one = become(await getApplication(db, id), stamp);
      if (one !== undefined) changed.push(one);
    }
    await putChanged(db, changed);
    return changed.map(([, event]) => event);
  });
}

/** Stores changed applications with their events. */
export async function putChanged(db: Database, changed: readonly Changed[]): Promise<void> {
  await db.applications.bulkPut(changed.map(([application]) => storedOf(application)));
  await db.events.bulkAdd(changed.map(([, event]) => event));
}
