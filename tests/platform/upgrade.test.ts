import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { createDatabase, openDatabase, whyReadOnly } from '@/utils/platform/database';
import { failureOf } from '@/utils/platform/failure';
import { eventsOf, findKept, listApplications, listNext, readSnapshot } from '@/utils/platform/tracker';
import { addNote, changeStage } from '@/utils/platform/tracker-changes';
import { everyRow, freshDatabase, restart } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const row = { updatedAt: '2026-11-02T08:00:00.000Z', deletedAt: null, device: 'd1' };
const { body, missing, readBy, ...stated } = posting();

/** An application as version 0.1.0 stored it. */
const first = (id: string, stage: string, parts: object = {}) => ({
  ...row,
  id,
  ...stated,
  externalId: id,
  url: `https://www.governmentjobs.com/careers/ocotillo/jobs/${id}`,
  stage,
  keptAt: '2026-11-01T08:00:00.000Z',
  notes: `notes of ${id}`,
  snapshot: `s-${id}`,
  listed: 1,
  due: stage === 'kept' ? '2031-03-14' : '9999-12-31',
  job: `governmentjobs ${id}`,
  address: `governmentjobs.com/careers/ocotillo/jobs/${id}`,
  ...parts,
});

/** A database as version 0.1.0 left it. */
async function firstForm(applications: readonly object[]): Promise<void> {
  const db = new Dexie('callslip', { indexedDB, IDBKeyRange });
  db.version(1).stores({
    applications: 'id, [listed+due], [listed+updatedAt], stage, job, address',
    snapshots: 'id, application',
    events: 'id, [application+at], at',
    profile: 'id',
    settings: 'id',
  });
  await db.open();
  await db.table('applications').bulkAdd(applications);
  await db.table('snapshots').add({ ...row, id: 's-1', application: '1', posting: posting(), analysis });
  const what = { kind: 'stage', from: 'kept', to: 'exam' };
  await db.table('events').add({ ...row, id: 'e-1', application: '2', at: row.updatedAt, what });
  await db.table('settings').add({ ...row, id: 'device', device: 'd1' });
  db.close();
}

test('what version 0.1.0 stored is there, found and shown as before, and can be worked on', async () => {
  await firstForm([first('1', 'kept'), first('2', 'exam'), first('3', 'rejected')]);
  const list = await listApplications();
  expect(list.map(({ id, stage, track, notes }) => [id, stage, track, notes])).toEqual([
    ['1', 'kept', 'ordinary', 'notes of 1'],
    ['2', 'exam', 'civil', 'notes of 2'],
    ['3', 'rejected', 'ordinary', 'notes of 3'],
  ]);
  expect((await listNext('2031-03-01', 1)).map(({ id }) => id)).toEqual(['1']);
  expect(await findKept({ source: 'governmentjobs', externalId: '2', url: null })).toEqual({ application: '2', stage: 'exam' });
  expect((await findKept({ source: null, externalId: null, url: list[2]?.url ?? null }))?.application).toBe('3');
  expect((await readSnapshot('s-1'))?.posting.title).toBe('Librarian II');
  expect((await eventsOf('2')).map(({ what }) => what.kind)).toEqual(['stage']);
  await changeStage('2', 'listed');
  expect((await listApplications()).find(({ id }) => id === '2')?.stage).toBe('listed');
  const stored = (await everyRow()).applications;
  expect(stored?.[0]).not.toHaveProperty('job');
  expect(stored?.[0]).toMatchObject({ jobs: ['governmentjobs 1'], listed: 1, due: '2031-03-14' });
});

test('a row that cannot be read is left as it is by the upgrade', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = first('1', 'hired?');
  await firstForm([broken, first('2', 'kept')]);
  expect((await listApplications()).map(({ id }) => id)).toEqual(['2']);
  expect((await everyRow()).applications).toContainEqual(broken);
});

test('an upgrade that fails is taken back whole: all can be read, nothing written, and the next start tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await firstForm([first('1', 'kept'), first('2', 'exam')]);
  let puts = 0;
  const real = IDBCursor.prototype.update;
  vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (this: IDBCursor, value) {
    if (++puts > 1) throw new DOMException('no', 'UnknownError');
    return real.call(this, value);
  });
  const realPut = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++puts > 1) throw new DOMException('no', 'UnknownError');
    return realPut.apply(this, args);
  });
  expect((await listApplications()).map(({ id, track }) => [id, track])).toEqual([
    ['1', 'ordinary'],
    ['2', 'civil'],
  ]);
  expect(puts).toBeGreaterThan(1);
  expect(whyReadOnly()).toBe('upgrade-failed');
  vi.restoreAllMocks();
  expect(failureOf(await changeStage('1', 'preparing').catch((error: unknown) => error))).toBe('storage-broken');
  expect((await openDatabase()).backendDB().version).toBe(10);

  await restart();
  await changeStage('1', 'preparing');
  expect(whyReadOnly()).toBeNull();
  expect((await listApplications()).map(({ stage }) => stage)).toEqual(['preparing', 'exam']);
});

test('what a newer Callslip wrote is read, and never written', async () => {
  await firstForm([first('1', 'kept')]);
  await openDatabase();
  await restart();
  const newer = createDatabase('callslip');
  newer.version(3).stores({ letters: 'id' });
  await newer.open();
  newer.close();
  expect((await listApplications()).map(({ id }) => id)).toEqual(['1']);
  expect(whyReadOnly()).toBe('newer');
  const before = await everyRow();
  for (const work of [changeStage('1', 'applied'), addNote('1', 'x')])
    expect(failureOf(await work.catch((error: unknown) => error))).toBe('storage-broken');
  expect(await everyRow()).toEqual(before);
});
