import type { Posting } from '@/utils/core/posting/posting';
import { addressKey, cleanAddress } from '@/utils/core/tracker/address';
import type { Application } from '@/utils/core/tracker/application';
import { joined, parted, splitOff } from '@/utils/core/tracker/joining';
import { eventRow, touched } from '@/utils/core/tracker/keeping';
import { type Comparable, comparable, type Likeness, likenessOf, shinglesOf } from '@/utils/core/tracker/likeness';
import { isSameJob } from '@/utils/core/tracker/same-job';
import { traitsOf } from '@/utils/core/tracker/traits';
import { getApplication, putChanged, write } from './application-rows';
import { type Database, withDatabase } from './database';
import { readApplication } from './stored-rows';
import { readSnapshot } from './stored-snapshot';

/** An application that a posting looks like. */
export interface LookAlike {
  readonly application: Application;
  readonly likeness: Likeness;
}

/** So many of one employer are compared by their texts; more than that is one employer's whole list. */
const MOST_COMPARED = 200;

/** The kept applications that a posting looks like, the likest first, itself left out: found by employer, exam number or title in the index. */
export function lookAlikes(posting: Posting, except: string | null = null): Promise<readonly LookAlike[]> {
  const traits = traitsOf({ employer: posting.employer, title: posting.title ?? '', facts: posting.facts });
  return withDatabase(async (db) => alikeIn(db, comparable(posting), traits, except));
}

/** The applications that one that is kept looks like: for “looks like one you keep” in the lists, and for imported rows. */
export function lookAlikesOf(id: string): Promise<readonly LookAlike[]> {
  return withDatabase(async (db) => {
    const application = await getApplication(db, id);
    return alikeIn(db, await comparableOf(db, application), traitsOf(application), id);
  });
}

const ORDER: readonly Likeness['verdict'][] = ['same', 'repost', 'alike'];

async function alikeIn(db: Database, one: Comparable, traits: readonly string[], except: string | null): Promise<readonly LookAlike[]> {
  const rows = await db.applications
    .where('traits')
    .anyOf([...traits])
    .distinct()
    .limit(MOST_COMPARED)
    .toArray();
  const found: LookAlike[] = [];
  for (const row of rows) {
    const application = readApplication(row);
    if (application === undefined || application.id === except) continue;
    if (application.deletedAt !== null || application.mergedInto !== null) continue;
    const likeness = likenessOf(one, await comparableOf(db, application));
    if (likeness.verdict !== 'different') found.push({ application, likeness });
  }
  return found.sort((a, b) => ORDER.indexOf(a.likeness.verdict) - ORDER.indexOf(b.likeness.verdict));
}

async function comparableOf(db: Database, application: Application): Promise<Comparable> {
  const text = readSnapshot(application.snapshot === '' ? undefined : await db.snapshots.get(application.snapshot))?.posting.body.text;
  return { ...application, shingles: shinglesOf(text ?? '') };
}

/** Joins another application into this one; both histories are kept, and `split` takes it out again. Throws where one of them is not there or was joined before. */
export function merge(into: string, other: string): Promise<void> {
  return write(async (db, stamp) => {
    await putChanged(db, joined(await getApplication(db, into), await getApplication(db, other), stamp));
  });
}

/** Takes an application that was joined out again, with its history. Throws where it was not joined into this one. */
export function split(from: string, other: string): Promise<void> {
  return write(async (db, stamp) => {
    await putChanged(db, parted(await getApplication(db, from), await getApplication(db, other), stamp));
  });
}

/** Makes one further address an application of its own, with the versions of the posting that were read there; gives back its id. Throws where there is no such address. */
export function splitAddress(from: string, address: string): Promise<string> {
  return write(async (db, stamp) => {
    const [rest, own] = splitOff(await getApplication(db, from), address, stamp);
    const key = addressKey(address);
    const rows = (await db.snapshots.where('application').equals(from).toArray()).flatMap((row) => readSnapshot(row) ?? []);
    const theirs = rows.filter(({ id, posting: { url } }) => id !== rest[0].snapshot && url !== null && addressKey(url) === key);
    await db.snapshots.bulkPut(theirs.map((snapshot) => ({ ...snapshot, application: own[0].id })));
    const last = theirs.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
    await putChanged(db, [rest, last === undefined ? own : [{ ...own[0], snapshot: last.id, facts: last.posting.facts }, own[1]]]);
    return own[0].id;
  });
}

/** Adds a place where the same job is posted, as the user says it is. One that it has already is left as it is. */
export function addAddress(id: string, posting: Posting): Promise<void> {
  return write(async (db, stamp) => {
    const application = await getApplication(db, id);
    const { source, externalId, url } = posting;
    if (isSameJob(posting, application)) return;
    const addresses = [...application.addresses, { url: url === null ? null : cleanAddress(url), source, externalId, at: stamp.at }];
    await putChanged(db, [[touched({ ...application, addresses }, stamp), eventRow(id, { kind: 'address', url }, stamp)]]);
  });
}
