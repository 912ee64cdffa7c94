import type { IsoDate } from '@/utils/core/dates';
import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';
import { addressKey } from '@/utils/core/tracker/address';
import type { Application, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { dueDay, isEnded, NO_DAY } from '@/utils/core/tracker/due';
import { eventRow, keptRows, movedTo, type Stamp, snapshotRow, statedBy, touched } from '@/utils/core/tracker/keeping';
import { isSameJob, type JobIdentity, jobKey } from '@/utils/core/tracker/same-job';
import type { StageId } from '@/utils/core/tracker/stages';
import { type Database, type StoredApplication, withDatabase } from './database';
import type { KeptState } from './messages';
import { announceRevision } from './revisions';
import { stampOf } from './rows';
import { readApplication, readEvent, readSnapshot as readSnapshotRow } from './stored-rows';

/**
 * Keeps a posting: application, snapshot and event together or none of them. Kept already: nothing changes.
 * Kept once and deleted: it comes back with its history and the posting as it is now.
 */
export async function keep(posting: Posting, analysis: Analysis): Promise<KeptState> {
  const kept = await write(async (db, stamp) => {
    const found = await findAny(db, posting);
    if (found === undefined) {
      const [application, snapshot, event] = keptRows(posting, analysis, stamp);
      await putApplication(db, application);
      await db.snapshots.add(snapshot);
      await db.events.add(event);
      return application;
    }
    if (found.deletedAt === null) return found;
    const snapshot = snapshotRow(found.id, posting, analysis, stamp);
    const back = touched({ ...found, ...statedBy(posting), deletedAt: null, snapshot: snapshot.id }, stamp);
    const moved = isEnded(back.stage) ? movedTo(back, 'kept', stamp) : undefined;
    await putApplication(db, moved?.[0] ?? back);
    await db.snapshots.add(snapshot);
    await db.events.add(eventRow(found.id, { kind: 'restored' }, stamp));
    if (moved !== undefined) await db.events.add(moved[1]);
    return moved?.[0] ?? back;
  });
  return stateOf(kept);
}

/** Whether this posting is kept, by site and number, else by address; null where it is not, or was deleted. */
export async function findKept(job: JobIdentity): Promise<KeptState | null> {
  const found = await withDatabase((db) => findAny(db, job));
  return found === undefined || found.deletedAt !== null ? null : stateOf(found);
}

/** Every application that is not deleted, the next deadline first. */
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

/** One application, deleted or not; undefined where there is none of this id. */
export async function findApplication(id: string): Promise<Application | undefined> {
  return readApplication(await withDatabase((db) => db.applications.get(id)));
}

/** The posting as it was when kept; undefined where there is none of this id, or it cannot be read. */
export async function readSnapshot(id: string): Promise<Snapshot | undefined> {
  return readSnapshotRow(await withDatabase((db) => db.snapshots.get(id)));
}

/** Moves an application to another stage, with the event. Throws where there is no such application. */
export function changeStage(id: string, to: StageId): Promise<void> {
  return change(id, (application, stamp) => movedTo(application, to, stamp) ?? []);
}

/** Replaces the notes of an application. Throws where there is no such application. */
export function setNotes(id: string, notes: string): Promise<void> {
  return change(id, (application, stamp) => (application.notes === notes ? [] : [touched({ ...application, notes }, stamp)]));
}

/** Deletes an application so that `restore` brings it back whole. Throws where there is no such application. */
export function remove(id: string): Promise<void> {
  return change(id, (application, stamp) =>
    application.deletedAt === null
      ? [touched({ ...application, deletedAt: stamp.at }, stamp), eventRow(id, { kind: 'deleted' }, stamp)]
      : [],
  );
}

/** Takes a deletion back. Throws where there is no such application. */
export function restore(id: string): Promise<void> {
  return change(id, (application, stamp) =>
    application.deletedAt === null ? [] : [touched({ ...application, deletedAt: null }, stamp), eventRow(id, { kind: 'restored' }, stamp)],
  );
}

/** What happened to an application, oldest first. */
export async function eventsOf(id: string): Promise<readonly TrackerEvent[]> {
  const rows = await withDatabase((db) => db.events.where('[application+at]').between([id, ''], [id, '\uffff']).toArray());
  return rows.flatMap((row) => readEvent(row) ?? []);
}

function stateOf({ id, stage }: Application): KeptState {
  return { application: id, stage };
}

async function findAny(db: Database, job: JobIdentity): Promise<Application | undefined> {
  const [key, address] = [jobKey(job), job.url === null ? null : addressKey(job.url)];
  const rows = [
    ...(key === null ? [] : await db.applications.where('job').equals(key).toArray()),
    ...(address === null ? [] : await db.applications.where('address').equals(address).toArray()),
  ];
  const same = rows.flatMap((row) => readApplication(row) ?? []).filter((application) => isSameJob(job, application));
  return same.find(({ deletedAt }) => deletedAt === null) ?? same[0];
}

/** Writes what becomes of one application; an empty answer writes nothing. */
async function change(
  id: string,
  become: (application: Application, stamp: Stamp) => readonly [] | readonly [Application] | readonly [Application, TrackerEvent],
): Promise<void> {
  await write(async (db, stamp) => {
    const application = readApplication(await db.applications.get(id));
    if (application === undefined) throw new Error(`no application ${id} can be read`);
    const [changed, event] = become(application, stamp);
    if (changed !== undefined) await putApplication(db, changed);
    if (event !== undefined) await db.events.add(event);
  });
}

/** Runs a change in one transaction, all or nothing, and tells the other pages when it is on the disk. */
async function write<T>(work: (db: Database, stamp: Stamp) => Promise<T>): Promise<T> {
  const result = await withDatabase((db) =>
    db.transaction('rw', [db.applications, db.snapshots, db.events, db.settings], async () => work(db, await stampOf(db))),
  );
  await announceRevision('applications');
  return result;
}

async function putApplication(db: Database, application: Application): Promise<void> {
  const job = jobKey(application);
  const address = application.url === null ? null : addressKey(application.url);
  const row: StoredApplication = {
    ...application,
    listed: application.deletedAt === null ? 1 : 0,
    due: dueDay(application) ?? NO_DAY,
    ...(job === null ? {} : { job }),
    ...(address === null ? {} : { address }),
  };
  await db.applications.put(row);
}
