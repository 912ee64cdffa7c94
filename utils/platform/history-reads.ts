import type { Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { type Database, withDatabase } from './database';
import { readEvent } from './stored-event';
import { readApplication } from './stored-rows';
import { readSnapshot as readSnapshotRow } from './stored-snapshot';

/** The posting as it was when kept; undefined where there is none of this id, or it cannot be read. */
export async function readSnapshot(id: string): Promise<Snapshot | undefined> {
  return readSnapshotRow(await withDatabase((db) => db.snapshots.get(id)));
}

/** Every version of the posting that was kept with an application and those joined into it, oldest first. */
export async function snapshotsOf(id: string): Promise<readonly Snapshot[]> {
  const rows = await withDatabase(async (db) =>
    db.snapshots
      .where('application')
      .anyOf(await familyOf(db, id))
      .toArray(),
  );
  return rows.flatMap((row) => readSnapshotRow(row) ?? []).sort((a, b) => compare(a.updatedAt, b.updatedAt));
}

/** What happened to an application and those joined into it, oldest first. */
export async function eventsOf(id: string): Promise<readonly TrackerEvent[]> {
  const rows = await withDatabase(async (db) => {
    const all = [];
    for (const one of await familyOf(db, id))
      all.push(...(await db.events.where('[application+at]').between([one, ''], [one, '\uffff']).toArray()));
    return all;
  });
  return rows.flatMap((row) => readEvent(row) ?? []).sort((a, b) => compare(a.at, b.at));
}

/** An application with those joined into it. */
async function familyOf(db: Database, id: string): Promise<readonly string[]> {
  const application = readApplication(await db.applications.get(id));
  return [id, ...(application?.absorbed ?? [])];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
