import { expect, test } from 'vitest';
import { editableOf } from '@/utils/core/tracker/edit';
import { openDatabase } from '@/utils/platform/database';
import { addByHand, eventsOf, findApplication, findKept, keep, listApplications, listAside } from '@/utils/platform/tracker';
import {
  addNote,
  changeFields,
  changeStages,
  changeTrack,
  linkEarlier,
  remove,
  saveForm,
  setArchived,
  setDeleted,
  undo,
} from '@/utils/platform/tracker-changes';
import { emptyTrash, purge, TRASH_DAYS } from '@/utils/platform/trash';
import { everyRow, fillUp, freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const keepOne = async (externalId: string, parts: object = {}) =>
  (await keep(posting({ externalId, url: `https://www.governmentjobs.com/jobs/${externalId}`, ...parts }), analysis)).application;

test('an exam begins on the civil service’s track, another posting on the ordinary one', async () => {
  const exam = await keepOne('1');
  const job = await keepOne('2', { facts: { ...posting().facts, examNumber: null } });
  expect((await findApplication(exam))?.track).toBe('civil');
  expect((await findApplication(job))?.track).toBe('ordinary');
});

test('a change of many is one: all move, each on its own track, and one undo takes all back', async () => {
  const ids = [await keepOne('1'), await keepOne('2', { facts: { ...posting().facts, examNumber: null } })];
  const done = await changeStages([...ids, ...ids], 'applied', 'sent on Friday');
  expect(done).toHaveLength(2);
  expect((await listApplications()).map(({ stage }) => stage).toSorted()).toEqual(['applied', 'filed']);
  expect((await eventsOf(ids[0] ?? '')).at(-1)?.note).toBe('sent on Friday');
  const back = await undo(done);
  expect((await listApplications()).map(({ stage }) => stage)).toEqual(['kept', 'kept']);
  await undo(back);
  expect((await listApplications()).map(({ stage }) => stage).toSorted()).toEqual(['applied', 'filed']);
  expect(await eventsOf(ids[0] ?? '')).toHaveLength(4);
});

test('one that is not there: none is changed', async () => {
  const id = await keepOne('1');
  await expect(changeStages([id, 'nobody'], 'applied')).rejects.toThrow('nobody');
  expect((await findApplication(id))?.stage).toBe('kept');
});

test('a full disk in the midst of a change of many leaves all as they were', async () => {
  const ids = [await keepOne('1'), await keepOne('2')];
  fillUp('events');
  await expect(setDeleted(ids, true)).rejects.toThrow();
  expect(await listApplications()).toHaveLength(2);
});

test('added by hand: it stands in the list, without a text, and its address is a web page’s or none', async () => {
  const id = await addByHand({ title: 'Page', employer: 'Alder Bay', url: 'https://jobs.example.org/7?utm_source=x', track: 'civil' });
  const other = await addByHand({ title: 'Clerk', url: 'javascript:alert(1)' });
  expect(await findApplication(id)).toMatchObject({ url: 'https://jobs.example.org/7', snapshot: '', track: 'civil', stage: 'kept' });
  expect((await findApplication(other))?.url).toBeNull();
  expect((await eventsOf(id)).map(({ what }) => what.kind)).toEqual(['added']);
  expect((await findKept({ source: null, externalId: null, url: 'https://jobs.example.org/7' }))?.application).toBe(id);
});

test('two pages with one form: what each changed stays, what both changed is asked', async () => {
  const id = await keepOne('1');
  const base = editableOf((await findApplication(id)) ?? expect.fail());
  const first = await saveForm(id, base, { ...base, notes: 'from one page', filed: { on: '2031-03-01', how: '' } });
  expect(first.conflicts).toEqual([]);
  const second = await saveForm(id, base, { ...base, notes: 'from the other', filed: { on: null, how: 'online' } });
  expect(second.conflicts).toEqual([{ path: 'notes', base: '', mine: 'from the other', theirs: 'from one page' }]);
  expect(await findApplication(id)).toMatchObject({ notes: 'from one page', filed: { on: '2031-03-01', how: 'online' } });
  // The user decides for the other: now it is an edit of what is stored.
  const third = await saveForm(id, second.stored, { ...second.stored, notes: 'from the other' });
  expect(third.conflicts).toEqual([]);
  expect((await findApplication(id))?.notes).toBe('from the other');
  await undo([...first.events, ...second.events, ...third.events]);
  expect(await findApplication(id)).toMatchObject({ notes: '', filed: { on: null, how: '' } });
});

test('the archive and the trash hold what is out of the lists, and give it back', async () => {
  const [one, two] = [await keepOne('1'), await keepOne('2')];
  const archived = await setArchived([one], true);
  await remove(two);
  expect(await listApplications()).toEqual([]);
  expect((await listAside('archive')).map(({ id }) => id)).toEqual([one]);
  expect((await listAside('trash')).map(({ id }) => id)).toEqual([two]);
  // Kept in the archive is kept.
  expect((await findKept(posting({ externalId: '1', url: null })))?.application).toBe(one);
  await undo(archived);
  await setDeleted([two], false);
  expect(await listApplications()).toHaveLength(2);
});

test('the trash is emptied after 30 days, with all that belonged to it, and not before', async () => {
  const [one, two] = [await keepOne('1'), await keepOne('2')];
  await addNote(one, 'gone with it');
  const { delivered } = await openDatabase();
  await delivered.bulkAdd(
    [one, two].map((application) => ({ id: `${application} closes-week`, at: '2031-03-07T17:00:00.000Z', application, shown: true })),
  );
  await remove(one);
  const now = Temporal.Now.instant();
  expect(await emptyTrash(now.add({ hours: 24 * TRASH_DAYS - 1 }))).toBe(0);
  expect(await emptyTrash(now.add({ hours: 24 * TRASH_DAYS + 1 }))).toBe(1);
  const { applications, snapshots, events } = await everyRow();
  expect(applications).toHaveLength(1);
  expect(await delivered.toArray()).toMatchObject([{ application: two }]);
  expect(snapshots).toHaveLength(1);
  expect(events?.every((event) => (event as { application: string }).application === two)).toBe(true);
  await purge([two]);
  expect(await listApplications()).toHaveLength(1);
});

test('on the other track and back', async () => {
  const id = await keepOne('1');
  await changeStages([id], 'exam');
  const done = await changeTrack([id], 'ordinary');
  expect(await findApplication(id)).toMatchObject({ track: 'ordinary', stage: 'applied' });
  await undo(done);
  expect(await findApplication(id)).toMatchObject({ track: 'civil', stage: 'exam' });
});

test('what is changed for many at once keeps what each had before', async () => {
  const ids = [await keepOne('1'), await keepOne('2')];
  const done = await changeFields(ids, { reminders: { 'closes-week': false } });
  expect((await listApplications()).every(({ reminders }) => reminders['closes-week'] === false)).toBe(true);
  await undo(done);
  expect((await listApplications()).every(({ reminders }) => reminders['closes-week'] === undefined)).toBe(true);
});

test('a filing is linked to the earlier one, never in a circle', async () => {
  const [one, two] = [await keepOne('1'), await keepOne('2')];
  await linkEarlier(two, one);
  expect((await findApplication(two))?.earlier).toBe(one);
  await expect(linkEarlier(one, two)).rejects.toThrow(RangeError);
  await linkEarlier(two, null);
  expect((await eventsOf(two)).map(({ what }) => what.kind)).toEqual(['kept', 'linked', 'linked']);
});

test('a link holds where the filing before the earlier one was deleted for good; to one that is not there it does not', async () => {
  const [one, two, three] = [await keepOne('1'), await keepOne('2'), await keepOne('3')];
  await linkEarlier(two, one);
  await remove(one);
  await purge([one]);
  await linkEarlier(three, two);
  expect((await findApplication(three))?.earlier).toBe(two);
  await expect(linkEarlier(two, 'nobody')).rejects.toThrow();
  await expect(linkEarlier(two, three)).rejects.toThrow(RangeError);
});
