import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadBareSettings } from '@/utils/platform/bare-storage';
import { openDatabase } from '@/utils/platform/database';
import { DEFAULT_PAGE_SETTINGS, readPageSettings } from '@/utils/platform/page-settings-form';
import { onRevision } from '@/utils/platform/revisions';
import { changeSettings, DEFAULT_SETTINGS, keepDraft, loadSettings, setHostHidden } from '@/utils/platform/settings';
import { freshDatabase, restart } from './fresh-database';

freshDatabase();

test('before anything was chosen the defaults hold, for our pages and for scripts on pages', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await loadBareSettings()).toEqual(DEFAULT_PAGE_SETTINGS);
});

test('a change is there after a restart, and scripts on pages get it without the drafts', async () => {
  await keepDraft('notes/1', 'call Ines');
  await changeSettings({ language: 'es' });
  await restart();
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'es', drafts: { 'notes/1': 'call Ines' } });
  expect(await loadBareSettings()).toEqual({ ...DEFAULT_PAGE_SETTINGS, language: 'es' });
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Ines');
});

test('drafts of two fields written at once are both kept, and each can be forgotten', async () => {
  await Promise.all([keepDraft('a', 'one'), keepDraft('b', 'two')]);
  expect((await loadSettings()).drafts).toEqual({ a: 'one', b: 'two' });
  await keepDraft('a', null);
  expect((await loadSettings()).drafts).toEqual({ b: 'two' });
});

test('a host is hidden once and can be shown again', async () => {
  await setHostHidden('jobs.example.org', true);
  await setHostHidden('jobs.example.org', true);
  expect((await loadSettings()).hiddenHosts).toEqual(['jobs.example.org']);
  await setHostHidden('jobs.example.org', false);
  expect((await loadBareSettings()).hiddenHosts).toEqual([]);
});

test('one broken value does not take the others with it', async () => {
  await changeSettings({ language: 'es', collapsed: true });
  const db = await openDatabase();
  await db.settings.update('settings', { 'settings.language': 'tlh' } as never);
  expect(await loadSettings()).toMatchObject({ language: 'en', collapsed: true });
});

test.each([
  [undefined, DEFAULT_PAGE_SETTINGS],
  ['es', DEFAULT_PAGE_SETTINGS],
  [
    { language: 'tlh', hiddenHosts: ['a.example', 7], collapsed: 'yes', lists: false },
    { language: 'en', hiddenHosts: ['a.example'], collapsed: false, lists: false },
  ],
  // As an older version wrote it.
  [
    { language: 'es', hiddenHosts: [], collapsed: true },
    { language: 'es', hiddenHosts: [], collapsed: true, lists: true },
  ],
])('the copy for scripts on pages is read setting by setting: %j', (copy, read) =>
  expect(readPageSettings({ 'page-settings': copy })).toEqual(read),
);

test('a store that refuses the copy does not undo what was saved', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await changeSettings({ collapsed: true });
  expect((await loadSettings()).collapsed).toBe(true);
});

test('other pages learn that something changed, until they stop listening', async () => {
  const life = new AbortController();
  const heard: string[] = [];
  onRevision((what) => heard.push(what), life.signal);
  await changeSettings({ collapsed: true });
  expect(heard).toEqual(['settings']);
  life.abort();
  await changeSettings({ collapsed: false });
  expect(heard).toEqual(['settings']);
});
