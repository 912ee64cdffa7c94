// Dexie looks for the database once, when it is loaded.
import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';
import { live } from '@/utils/platform/live';
import { loadSettings, setHostHidden } from '@/utils/platform/settings';
import { keep, listApplications, readSnapshot } from '@/utils/platform/tracker';
import { remove } from '@/utils/platform/tracker-changes';
import { freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

test('a list follows what is kept and deleted, until it is no longer wanted', async () => {
  const life = new AbortController();
  const seen: (readonly string[])[] = [];
  const failed = vi.fn();
  live(listApplications, (list) => seen.push(list.map(({ title }) => title)), failed, life.signal);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  const { application } = await keep(posting(), analysis);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Librarian II']));
  await remove(application);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  life.abort();
  const times = seen.length;
  await keep(posting({ externalId: '2', url: null }), analysis);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toHaveLength(times);
  expect(failed).not.toHaveBeenCalled();
});

test('a change of something else does not run the query again', async () => {
  const life = new AbortController();
  const query = vi.fn(listApplications);
  const settings: (readonly string[])[] = [];
  live(
    query,
    () => undefined,
    () => undefined,
    life.signal,
  );
  live(
    loadSettings,
    ({ hiddenHosts }) => settings.push(hiddenHosts),
    () => undefined,
    life.signal,
  );
  await vi.waitFor(() => expect(settings).toHaveLength(1));
  await setHostHidden('jobs.example.org', true);
  await vi.waitFor(() => expect(settings.at(-1)).toEqual(['jobs.example.org']));
  expect(query).toHaveBeenCalledTimes(1);
  life.abort();
});

test('a query of several steps is followed in all of them', async () => {
  const life = new AbortController();
  let seen: unknown;
  const query = async () => {
    const snapshots = await Promise.all((await listApplications()).map(({ snapshot }) => readSnapshot(snapshot)));
    return { texts: snapshots.map((snapshot) => snapshot?.posting.title), hidden: (await loadSettings()).hiddenHosts };
  };
  live(
    query,
    (value) => {
      seen = value;
    },
    () => undefined,
    life.signal,
  );
  await vi.waitFor(() => expect(seen).toEqual({ texts: [], hidden: [] }));
  await setHostHidden('jobs.example.org', true);
  await vi.waitFor(() => expect(seen).toEqual({ texts: [], hidden: ['jobs.example.org'] }));
  await keep(posting(), analysis);
  await vi.waitFor(() => expect(seen).toEqual({ texts: ['Librarian II'], hidden: ['jobs.example.org'] }));
  life.abort();
});

test('a query that fails says so', async () => {
  const failed = vi.fn();
  live(
    () => Promise.reject(new Error('no')),
    () => undefined,
    failed,
    new AbortController().signal,
  );
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ message: 'no' })));
});
