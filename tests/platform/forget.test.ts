import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { keepDaily } from '@/utils/platform/daily';
import { journalDraft } from '@/utils/platform/draft-journal';
import { forgetEverything } from '@/utils/platform/forget';
import { onForgotten } from '@/utils/platform/forgotten';
import { setPostingHidden } from '@/utils/platform/hidden-postings';
import { writeMirror } from '@/utils/platform/mirror';
import { loadProfile, saveProfile } from '@/utils/platform/profile-store';
import { addProfile } from '@/utils/platform/profiles';
import { backUpToday, listBackups } from '@/utils/platform/rolling-backup';
import { changeSettings, DEFAULT_SETTINGS, loadSettings } from '@/utils/platform/settings';
import { keep, listApplications } from '@/utils/platform/tracker';
import { sourcesIn } from '../tools/syntax';
import { everyRow, freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

/** The browser as far as it holds what is the user's: what is asked of it, and what it then holds. */
const held = {
  scripts: new Map<string, object>(),
  origins: new Set<string>(),
  caches: new Map<string, Map<string, Response>>(),
  badge: '3',
};

/** A page's own storage. */
function newStorage(): Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem' | 'clear'> {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', newStorage());
  vi.stubGlobal('sessionStorage', newStorage());
  held.scripts = new Map([['enabled-sites', {}]]);
  held.origins = new Set(['*://*.indeed.com/*', '*://jobs.example.org/*', '*://www.example.org/*']);
  held.caches = new Map();
  held.badge = '3';
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const cache = held.caches.get(name) ?? new Map<string, Response>();
      held.caches.set(name, cache);
      return { match: async (at: string) => cache.get(at)?.clone(), put: async (at: string, what: Response) => void cache.set(at, what) };
    },
    keys: async () => [...held.caches.keys()],
    delete: async (name: string) => held.caches.delete(name),
  });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => held.scripts.clear() });
  Object.assign(fakeBrowser.action, { setBadgeText: async ({ text }: { text: string }) => void Object.assign(held, { badge: text }) });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['*://*.indeed.com/*'] } as never);
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...held.origins], permissions: ['storage'] }),
    remove: async ({ origins = [] }: { origins?: readonly string[] }) => {
      for (const one of origins) held.origins.delete(one);
      return true;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Something of the user in every store that there is. */
async function useAll(): Promise<void> {
  await saveProfile({ ...EMPTY_PROFILE, name: 'Ruth Salcedo' });
  await addProfile('Archivist', true);
  await keep(posting({ externalId: '1', url: null }), analysis);
  await setPostingHidden({ source: 'indeed', externalId: '2', title: 'Page' }, true);
  await changeSettings({ language: 'es', hiddenHosts: ['www.indeed.com'] });
  await journalDraft('options.work.new', '{"title":"Clerk"}');
  localStorage.setItem('draft:popup.search', '"archiv"');
  sessionStorage.setItem('anything', 'x');
  await backUpToday();
  await writeMirror();
  await fakeBrowser.storage.session.set({ anything: 1 });
  await fakeBrowser.storage.sync.set({ anything: 1 });
  await fakeBrowser.alarms.create('notices', { delayInMinutes: 5 });
  keepDaily([]);
  await fakeBrowser.notifications.create('a 1', { type: 'basic', iconUrl: 'x', title: 'Closes today', message: 'Library Page' });
}

/** How much each store holds. */
async function holdings(): Promise<Readonly<Record<string, number>>> {
  const size = async (area: { get: (keys: null) => Promise<object> }) => Object.keys(await area.get(null)).length;
  return {
    databases: (await indexedDB.databases()).length,
    local: await size(fakeBrowser.storage.local as never),
    session: await size(fakeBrowser.storage.session as never),
    sync: await size(fakeBrowser.storage.sync as never),
    caches: held.caches.size,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    scripts: held.scripts.size,
    sites: held.origins.size - 1,
    alarms: (await fakeBrowser.alarms.getAll()).length,
    notices: Object.keys(await fakeBrowser.notifications.getAll()).length,
    badge: held.badge.length,
  };
}

test('every store is full before and empty after, and all begins anew', async () => {
  await useAll();
  const before = await holdings();
  expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
  await forgetEverything();
  const after = await holdings();
  expect(Object.entries(after).filter(([, count]) => count > 0)).toEqual([]);
  expect([...held.origins], 'what came with the installation stays').toEqual(['*://*.indeed.com/*']);

  expect(await loadProfile()).toEqual(EMPTY_PROFILE);
  expect(await listApplications()).toEqual([]);
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await listBackups()).toEqual([]);
  expect(JSON.stringify(await everyRow())).not.toContain('Salcedo');
});

test('other pages of ours hear of it', async () => {
  const heard = vi.fn();
  onForgotten(heard);
  await forgetEverything();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
});

test('what cannot be emptied does not keep the rest, and is told', async () => {
  await useAll();
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('disk'));
  await expect(forgetEverything()).rejects.toThrow('not emptied: the local store');
  expect((await indexedDB.databases()).length + held.caches.size + localStorage.length + held.scripts.size).toBe(0);
});

/**
 * Every way in which an extension can keep something, and whether `forgetEverything` empties it. A source that keeps something in a way that is
 * not emptied fails here: empty it there, and say so here.
 */
const WAYS: readonly (readonly [way: string, pattern: RegExp, emptied: boolean])[] = [
  ['IndexedDB', /\bindexedDB\.open\(|\bnew Dexie\(/u, true],
  ['local, session or synchronized store', /\bstorage\.(?:local|session|sync)\b/u, true],
  ['managed store', /\bstorage\.managed\b/u, false],
  ['Cache storage', /\bcaches\.open\(/u, true],
  ['localStorage', /\blocalStorage\b/u, true],
  ['sessionStorage', /\bsessionStorage\b/u, true],
  ['files of the origin', /\bgetDirectory\(|\bshowSaveFilePicker\(|\bshowDirectoryPicker\(/u, false],
  ['storage buckets', /\bstorageBuckets\b/u, false],
  ['cookies', /\bcookieStore\b|document\.cookie\b|\bbrowser\.cookies\b/u, false],
  ['registered scripts', /\bregisterContentScripts\(|\buserScripts\b|\bcontentScripts\.register\(/u, true],
  ['rules for requests', /\bdeclarativeNetRequest\b/u, false],
  ['alarms', /\balarms\.create\(/u, true],
  ['notices on screen', /\bnotifications\.create\(/u, true],
  ['the badge', /\bsetBadgeText\(/u, true],
  ['sites and permissions granted', /\bpermissions\.request\(/u, true],
  ['bookmarks, history, downloads', /\bbrowser\.(?:bookmarks|history|downloads|sessions|readingList)\b/u, false],
  ['credentials of the browser', /\bnavigator\.credentials\b/u, false],
];

test('nothing is kept in a way that is not emptied', () => {
  const sources = sourcesIn(process.cwd(), ['utils', 'entrypoints', 'components']);
  const used = WAYS.map(([way, pattern, emptied]) => ({
    way,
    emptied,
    files: sources.filter(({ source }) => pattern.test(source)).map(({ file }) => file),
  }));
  expect(used.filter(({ emptied, files }) => !emptied && files.length > 0)).toEqual([]);
  // The patterns see what there is.
  expect(used.filter(({ emptied, files }) => emptied && files.length === 0)).toEqual([]);
});
