import { expect, test, vi } from 'vitest';
import { createDatabase, type Database, openDatabase, withDatabase } from '@/utils/platform/database';
import { failureOf } from '@/utils/platform/failure';
import { keep, listApplications } from '@/utils/platform/tracker';
import { freshDatabase, restart } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const failing = (work: Promise<unknown>) => work.catch((reason: unknown) => reason);

test('a database that does not open is told from a full disk, and is tried again', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  expect(failureOf(await failing(listApplications()))).toBe('storage-broken');
  vi.restoreAllMocks();
  expect(await listApplications()).toEqual([]);
});

test('what a newer Callslip wrote is not touched', async () => {
  await keep(posting(), analysis);
  await restart();
  const newer = createDatabase('callslip');
  newer.version(3).stores({ tasks: 'id' });
  await newer.open();
  newer.close();
  expect(failureOf(await failing(keep(posting({ externalId: '2' }), analysis)))).toBe('storage-broken');
});

test('an upgrade that an older page holds up ends in an error, not in waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const older = indexedDB.open('callslip', 1);
  await new Promise((resolve) => {
    older.onsuccess = resolve;
  });
  older.result.onversionchange = () => undefined;
  const opened = failing(openDatabase());
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await Promise.race([opened, Promise.resolve('waiting')])).not.toBe('waiting');
  });
  vi.useRealTimers();
  expect(failureOf(await opened)).toBe('storage-broken');
  older.result.close();
});

test('a connection that the browser closed is opened again', async () => {
  await keep(posting(), analysis);
  const closeIt = async () => {
    const connection = (await openDatabase()).backendDB();
    connection.close();
    connection.onclose?.(new Event('close'));
  };
  await closeIt();
  expect(await listApplications()).toHaveLength(1);
});

test('work during which the connection was closed is done once more, and once only', async () => {
  const work = vi.fn(async (db: Database) => {
    if (work.mock.calls.length === 1) db.close();
    return db.applications.count();
  });
  expect(await withDatabase(work)).toBe(0);
  expect(work).toHaveBeenCalledTimes(2);

  const hopeless = vi.fn(async (db: Database) => {
    db.close();
    return db.applications.count();
  });
  expect(failureOf(await failing(withDatabase(hopeless)))).toBe('storage-broken');
  expect(hopeless).toHaveBeenCalledTimes(2);
});

test('of several who wait for it to open, each begins when what the one before it did at once is done', async () => {
  const order: string[] = [];
  const work = (name: string) =>
    withDatabase(async () => {
      order.push(name);
      for (let turn = 0; turn < 20; turn++) await null;
      order.push(`${name} did`);
    });
  await Promise.all(['one', 'two', 'three'].map(work));
  expect(order).toEqual(['one', 'one did', 'two', 'two did', 'three', 'three did']);
});
