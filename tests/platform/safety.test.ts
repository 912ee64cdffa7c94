import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { readBackup, restoreBackup } from '@/utils/platform/backup';
import { closeDatabase, createDatabase } from '@/utils/platform/database';
import { keepMirror, readMirror, renewMirror, restoreMirror, writeMirror } from '@/utils/platform/mirror';
import { askPersistence } from '@/utils/platform/persistence';
import { saveProfile } from '@/utils/platform/profile-store';
import { BACKUP_DAYS, backUpToday, listBackups, openBackup } from '@/utils/platform/rolling-backup';
import { keepDraft } from '@/utils/platform/settings';
import { readStorageState } from '@/utils/platform/storage-state';
import { eventsOf, keep, listApplications } from '@/utils/platform/tracker';
import { remove, setNotes } from '@/utils/platform/tracker-changes';
import { purge } from '@/utils/platform/trash';
import { freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

beforeEach(async () => {
  const kept = new Map<string, Response>();
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async (place: string) => kept.get(place)?.clone(),
      put: async (place: string, response: Response) => void kept.set(place, response),
    }),
  });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('callslip-backups').onsuccess = resolve;
  });
});

const keepOne = async (externalId: string) => (await keep(posting({ externalId, url: null }), analysis)).application;

/** As the browser does when it “repairs” its storage. */
async function lose(): Promise<void> {
  await closeDatabase();
  await createDatabase('callslip').delete();
}

test('a database that was emptied behind our back is no first start: mirror and backups are offered', async () => {
  const id = await keepOne('1');
  await setNotes(id, 'ask Ines');
  await backUpToday();
  await writeMirror();
  expect(await readStorageState()).toEqual({ kind: 'ready' });
  await lose();
  expect(await readStorageState()).toMatchObject({ kind: 'emptied', mirrored: 1, backups: [{ applications: 1 }] });
  // Not even after something was written into the new one, and the background has started again.
  await keepDraft('x', 'y');
  keepMirror();
  expect(await writeMirror()).toBe(false);
  expect(await readStorageState()).toMatchObject({ kind: 'emptied', mirrored: 1 });

  expect(await restoreMirror()).toBe(1);
  expect(await listApplications()).toMatchObject([{ id, title: 'Librarian II', notes: 'ask Ines', stage: 'kept' }]);
  expect((await eventsOf(id)).map(({ what }) => what)).toEqual([{ kind: 'imported', from: 'mirror' }]);
  expect(await readStorageState()).toEqual({ kind: 'ready' });
});

test('restored from the daily backup: all of it', async () => {
  const id = await keepOne('1');
  await backUpToday();
  await writeMirror();
  await lose();
  const state = await readStorageState();
  const [newest] = state.kind === 'emptied' ? state.backups : [];
  const read = await readBackup((await openBackup(newest?.id ?? '')) ?? new Blob());
  if (!read.ok) throw new Error(read.why);
  await restoreBackup(read.backup, 'replace');
  await keepDraft('x', 'y');
  await writeMirror(true);
  expect((await eventsOf(id)).map(({ what }) => what.kind)).toEqual(['kept']);
  expect(await readStorageState()).toEqual({ kind: 'ready' });
});

test('who empties the list by hand is not asked', async () => {
  const id = await keepOne('1');
  await writeMirror();
  await remove(id);
  await purge([id]);
  expect(await readStorageState()).toEqual({ kind: 'ready' });
  await writeMirror();
  expect((await readMirror())?.applications).toEqual([]);
});

test('the first start is the first start', async () => {
  expect(await readStorageState()).toEqual({ kind: 'ready' });
  expect(await writeMirror()).toBe(false);
});

test('a start of the background writes the mirror only where the list was changed since', async () => {
  const id = await keepOne('1');
  expect(await renewMirror()).toBe(true);
  expect(await renewMirror()).toBe(false);
  await setNotes(id, 'ask Ines');
  expect(await renewMirror()).toBe(true);
  expect((await readMirror())?.applications).toMatchObject([{ notes: 'ask Ines' }]);
  // A store that was cleared is filled again.
  await fakeBrowser.storage.local.clear();
  expect(await renewMirror()).toBe(true);
  expect(await renewMirror()).toBe(false);
});

test('the mirror says nothing to who has not its key', async () => {
  await keepOne('1');
  await writeMirror();
  const stored = JSON.stringify(await fakeBrowser.storage.local.get('mirror'));
  expect(stored).toContain('iv');
  expect(stored).not.toContain('Librarian');
  expect((await readMirror())?.applications).toHaveLength(1);
});

test('a mirror that was damaged, or a store that refuses, does no harm', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await keepOne('1');
  for (const mirror of [null, 'x', { iv: 'AAAA', data: 'AAAA' }, { iv: '!', data: '!' }]) {
    await fakeBrowser.storage.local.set({ mirror });
    expect(await readMirror()).toBeNull();
  }
  expect(await readStorageState()).toEqual({ kind: 'ready' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no'));
  await expect(writeMirror()).rejects.toThrow('no');
  keepMirror();
  await vi.waitFor(() => expect(console.warn).toHaveBeenCalledWith('Callslip could not write its mirror.', expect.anything()));
});

test('a backup a day, the last seven, and none of an empty list', async () => {
  await backUpToday();
  expect(await listBackups()).toEqual([]);
  await keepOne('1');
  const day = vi.spyOn(Temporal.Now, 'plainDateISO');
  for (let n = 1; n <= BACKUP_DAYS + 2; n++) {
    day.mockReturnValue(Temporal.PlainDate.from('2031-03-01').add({ days: n }));
    await backUpToday();
    await backUpToday();
  }
  expect((await listBackups()).map(({ id }) => id)).toEqual([
    ...['2031-03-10', '2031-03-09', '2031-03-08', '2031-03-07', '2031-03-06', '2031-03-05', '2031-03-04'],
  ]);
  expect(await openBackup('2031-03-02')).toBeUndefined();
  expect((await readBackup((await openBackup('2031-03-10')) ?? new Blob())).ok).toBe(true);
});

test('a profile alone has its backup, which takes no list’s place', async () => {
  await saveProfile({ ...EMPTY_PROFILE, name: 'Ruth Salcedo' });
  const day = vi.spyOn(Temporal.Now, 'plainDateISO');
  const backUpOn = (date: string) => {
    day.mockReturnValue(Temporal.PlainDate.from(date));
    return backUpToday();
  };
  await backUpOn('2031-03-01');
  const id = await keepOne('1');
  await backUpOn('2031-03-02');
  await remove(id);
  await purge([id]);
  await backUpOn('2031-03-03');
  expect((await listBackups()).map((kept) => [kept.id, kept.applications])).toEqual([
    ['2031-03-02', 1],
    ['2031-03-01', 0],
  ]);
});

test('a database that does not open is told, with what there is to restore', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await keepOne('1');
  await backUpToday();
  await closeDatabase();
  const real = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'callslip') throw new DOMException('Internal error', 'UnknownError');
    return real(name, version);
  });
  expect(await readStorageState()).toMatchObject({ kind: 'broken', blocked: false, backups: [{ applications: 1 }] });
});

test.each([
  ['promised before', { persisted: async () => true, persist: async () => false }, 'granted'],
  ['promised now', { persisted: async () => false, persist: async () => true }, 'granted'],
  ['refused', { persisted: async () => false, persist: async () => false }, 'refused'],
  ['broken', { persisted: () => Promise.reject(new Error('no')), persist: async () => true }, 'unknown'],
  ['not there', undefined, 'unknown'],
])('lasting storage: %s', async (_, storage, answer) => {
  vi.stubGlobal('navigator', { storage });
  expect(await askPersistence()).toBe(answer);
  vi.unstubAllGlobals();
});
