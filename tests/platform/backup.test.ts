import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { makeBackup, readBackup, restoreBackup } from '@/utils/platform/backup';
import { loadBareSettings } from '@/utils/platform/bare-storage';
import { closeDatabase, createDatabase, openDatabase } from '@/utils/platform/database';
import { listHidden, setPostingHidden } from '@/utils/platform/hidden-postings';
import { loadProfile, saveProfile, updateProfile } from '@/utils/platform/profile-store';
import { addProfile, listProfiles, removeProfile, switchProfile } from '@/utils/platform/profiles';
import { onRevision } from '@/utils/platform/revisions';
import { merge } from '@/utils/platform/same-jobs';
import { keepDraft, loadSettings, setHostHidden } from '@/utils/platform/settings';
import { addByHand, findApplication, keep, listApplications } from '@/utils/platform/tracker';
import { addNote, changeFields, changeStage, remove, setNotes } from '@/utils/platform/tracker-changes';
import { ODD_NAMES } from '../core/tracker/odd-names';
import { everyRow, fillUp, freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const keepOne = async (externalId: string) =>
  (await keep(posting({ externalId, url: `https://www.governmentjobs.com/jobs/${externalId}` }), analysis)).application;

const hidden = { source: 'indeed', externalId: '0123456789abcdef', title: 'Library Page' };

/** A list in which everything was used once. */
async function aList(): Promise<string> {
  const [id, other, gone] = [await keepOne('1'), await keepOne('2'), await keepOne('3')];
  await changeStage(id, 'exam', 'written part');
  await addNote(id, 'line one\nline two \u2028 and “more” 🗂');
  await changeFields([id], { contacts: [{ id: 'c', name: 'Ines', role: '', email: '', phone: '', note: '' }] });
  await merge(id, other);
  await remove(gone);
  await saveProfile({ ...EMPTY_PROFILE, name: 'Ruth Salcedo' });
  await setHostHidden('jobs.example.org', true);
  await addProfile('Archivist', false);
  await removeProfile(await addProfile('Page', true));
  await switchProfile((await listProfiles()).find(({ label }) => label === 'Archivist')?.id ?? '');
  await updateProfile((profile) => ({ ...profile, place: 'Pasadena' }));
  await setPostingHidden(hidden, true);
  await keepDraft('x', 'half a word');
  await (await openDatabase()).delivered.add({ id: 'k', at: '2031-01-01T00:00:00.000Z', application: id, shown: true });
  return id;
}

/** All rows, but for this device's own. */
async function contents() {
  const { settings = [], ...tables } = await everyRow();
  return { ...tables, settings: settings.filter((row) => (row as { id: string }).id !== 'device') };
}

async function wipe(): Promise<void> {
  await closeDatabase();
  await createDatabase('callslip').delete();
}

const lines = async (file: Blob) => (await file.text()).split('\n');
const file = (parts: readonly string[]) => new Blob([parts.join('\n')]);

test('backup, wipe, restore: equal, row by row', async () => {
  await aList();
  const before = await contents();
  const backup = await makeBackup();
  await wipe();
  expect(await listApplications()).toEqual([]);
  const read = await readBackup(backup);
  if (!read.ok) throw new Error(read.why);
  expect(read.problems).toEqual([]);
  await restoreBackup(read.backup, 'replace');
  expect(await contents()).toEqual(before);
  expect((await listProfiles()).map(({ label, active }) => [label, active])).toEqual([
    [null, false],
    ['Archivist', true],
  ]);
  expect(await loadProfile()).toMatchObject({ name: null, place: 'Pasadena' });
  await switchProfile('profile');
  expect((await loadProfile()).name).toBe('Ruth Salcedo');
  expect(await listHidden()).toEqual([hidden]);
  expect((await loadSettings()).hiddenHosts).toEqual(['jobs.example.org']);
  expect(JSON.parse(await backup.text())).toMatchObject({ format: 'callslip-backup', version: 2 });
});

test('restored over another list it takes its place, and this device stays itself', async () => {
  await aList();
  const backup = await makeBackup();
  const before = await contents();
  await keepOne('9');
  const device = (await everyRow()).settings?.find((row) => (row as { id: string }).id === 'device');
  const read = await readBackup(backup);
  if (!read.ok) throw new Error(read.why);
  await restoreBackup(read.backup, 'replace');
  expect(await contents()).toEqual(before);
  expect((await everyRow()).settings).toContainEqual(device);
});

test('scripts on pages learn what was restored: the settings they go by, and that all may be another', async () => {
  await aList();
  const read = await readBackup(await makeBackup());
  if (!read.ok) throw new Error(read.why);
  await wipe();
  fakeBrowser.reset();
  const told = new Set<string>();
  const life = new AbortController();
  onRevision((what) => void told.add(what), life.signal);
  await restoreBackup(read.backup, 'replace');
  life.abort();
  expect((await loadBareSettings()).hiddenHosts).toEqual(['jobs.example.org']);
  expect([...told].sort()).toEqual(['applications', 'hidden', 'profile', 'settings']);
});

test('merged: what was changed last stays, and nothing is lost', async () => {
  const id = await keepOne('1');
  await setNotes(id, 'old');
  const read = await readBackup(await makeBackup());
  if (!read.ok) throw new Error(read.why);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await setNotes(id, 'new');
  const since = await keepOne('2');
  const counts = await restoreBackup(read.backup, 'merge');
  expect(counts.applications).toBe(0);
  expect((await findApplication(id))?.notes).toBe('new');
  expect(await findApplication(since)).toBeDefined();
});

test('a crash or a full disk in the midst of restoring leaves everything as it was', async () => {
  await aList();
  const read = await readBackup(await makeBackup());
  if (!read.ok) throw new Error(read.why);
  await keepOne('9');
  const before = await everyRow();
  fillUp('events');
  await expect(restoreBackup(read.backup, 'replace')).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await everyRow()).toEqual(before);
});

test('a file that is cut off, changed, newer or none of ours gives nothing', async () => {
  await aList();
  const good = await lines(await makeBackup());
  const why = async (parts: readonly string[]) => {
    const read = await readBackup(file(parts));
    return read.ok ? 'ok' : read.why;
  };
  expect(await why(good)).toBe('ok');
  expect(await why(good.map((line) => `${line}\r`))).toBe('ok');
  expect(await why([`\ufeff${good[0]}`, ...good.slice(1)])).toBe('ok');
  expect(await why(good.slice(0, -1))).toBe('cut-off');
  expect(await why([...good.slice(0, -2), good.at(-1) ?? ''])).toBe('changed');
  expect(await why(good.map((line) => line.replace('Librarian II', 'Librarian IV')))).toBe('changed');
  expect(await why(good.map((line) => line.replace('"version":2', '"version":3')))).toBe('newer');
  for (const none of ['', '{}', 'Title,Employer\nA,B', '%PDF-1.7', 'x'.repeat(1_000_000)]) expect(await why([none])).toBe('no-backup');
});

/** A backup file of these rows, with its right sum. */
async function fileOf(rows: readonly (readonly [string, unknown])[]): Promise<Blob> {
  const { checksum } = await import('@/utils/core/tracker/checksum');
  const sum = checksum();
  const text = rows.map((row) => JSON.stringify(row));
  for (const line of text) sum.add(line);
  return file([
    '{"format":"callslip-backup","version":2,"madeAt":"2031-01-01T00:00:00.000Z","rows":[',
    ...text.map((line, at) => (at === 0 ? line : `,${line}`)),
    `],"end":{"rows":${rows.length},"sum":"${sum.sum()}"}}`,
  ]);
}

test('rows that cannot be are told with their line, and the good ones are read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await keepOne('1');
  const { applications = [], events = [] } = await everyRow();
  const [good, event] = [applications[0] as Record<string, unknown>, events[0] as Record<string, unknown>];
  const read = await readBackup(
    await fileOf([
      ['applications', good],
      ['applications', good],
      ['applications', { ...good, id: 'b', stage: 'hired?' }],
      ['applications', { ...good, id: 'c', keptAt: '0000' }],
      ['applications', { ...good, id: 'd', url: 'javascript:alert(1)' }],
      ['events', event],
      ['events', { ...event, id: 'e2', application: 'nobody' }],
      ['letters', { id: 'x' }],
      ['events', 'x'],
    ]),
  );
  if (!read.ok) throw new Error(read.why);
  expect(read.problems.map(({ line, table, why }) => [line, table, why])).toEqual([
    [3, 'applications', 'twice'],
    [4, 'applications', 'unreadable'],
    [5, 'applications', 'unreadable'],
    [6, 'applications', 'unreadable'],
    [9, null, 'unreadable'],
    [10, 'events', 'unreadable'],
    [8, 'events', 'belongs-to-nothing'],
  ]);
  expect(read.backup.tables.applications).toHaveLength(1);
});

test('names that change what an object is do nothing', async () => {
  await keepOne('1');
  const [good] = (await everyRow()).applications ?? [];
  const text = JSON.stringify(good).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
  const row = JSON.parse(`["applications",${text}]`) as [string, unknown];
  const read = await readBackup(await fileOf([row]));
  if (!read.ok) throw new Error(read.why);
  await restoreBackup(read.backup, 'replace');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.keys((await everyRow()).applications?.[0] as object)).not.toContain('constructor');
});

test('a row that cannot be read is in the backup all the same', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const id = await keepOne('1');
  await (await openDatabase()).applications.update(id, { stage: 'hired?' } as never);
  const backup = await makeBackup();
  expect(await backup.text()).toContain('hired?');
  const read = await readBackup(backup);
  expect(read.ok && read.problems.map(({ why }) => why)).toEqual(['unreadable', 'belongs-to-nothing', 'belongs-to-nothing']);
});

test('on a full disk the way out is open: the backup is whole', async () => {
  await aList();
  const before = await contents();
  for (const store of ['applications', 'snapshots', 'events', 'settings']) fillUp(store);
  await expect(keepOne('full')).rejects.toThrow();
  const read = await readBackup(await makeBackup());
  vi.restoreAllMocks();
  if (!read.ok) throw new Error(read.why);
  await wipe();
  await restoreBackup(read.backup, 'replace');
  expect(await contents()).toEqual(before);
});

test('names of every script, direction and length come back as they were', async () => {
  for (const [, name] of ODD_NAMES) await addByHand({ title: name, employer: name, notes: `${name}\n${name}` });
  const before = await contents();
  const read = await readBackup(await makeBackup());
  if (!read.ok) throw new Error(read.why);
  await wipe();
  await restoreBackup(read.backup, 'replace');
  expect(await contents()).toEqual(before);
  expect((await listApplications()).map(({ title }) => title).sort()).toEqual(ODD_NAMES.map(([, name]) => name).sort());
});
