import { expect, test } from 'vitest';
import { newStory } from '@/utils/core/plan/story';
import { withPrepared, withSkillNote } from '@/utils/core/tracker/preparation';
import { makeBackup, readBackup, restoreBackup } from '@/utils/platform/backup';
import { listMeetings, listPeople, listStories, putMeeting, putPerson, putStory } from '@/utils/platform/notebook';
import { addByHand, findApplication } from '@/utils/platform/tracker';
import { changeFields, undo } from '@/utils/platform/tracker-changes';
import { freshDatabase } from './fresh-database';

freshDatabase();

const story = {
  ...newStory('s1', { key: 'question role entry first-day', skills: [] }),
  title: 'The flooded basement',
  result: 'Two thousand maps dried in time.',
};
const person = {
  id: 'p1',
  name: 'Inés Aldaco',
  place: 'Ocotillo Beach',
  reach: 'ines@example.org',
  note: '',
  talk: 'asked',
  followUp: '2026-12-01',
} as const;

test('stories and people are there again, the one changed last first, and can be deleted and brought back', async () => {
  await putStory(story);
  await putStory({ ...story, id: 's2', title: 'A storytime in two languages' });
  await putPerson(person);
  expect((await listStories()).map(({ id }) => id).sort()).toEqual(['s1', 's2']);
  expect(await listPeople()).toEqual([person]);
  await putStory(story, true);
  expect((await listStories()).map(({ id }) => id)).toEqual(['s2']);
  await putStory(story);
  expect(await listStories()).toContainEqual(story);
});

test('events likewise', async () => {
  const meeting = { id: 'm1', name: 'An evening of the local archivists', on: '2026-12-03', where: 'Dorada', note: 'Ask about projects.' };
  await putMeeting(meeting);
  expect(await listMeetings()).toEqual([meeting]);
  await putMeeting(meeting, true);
  expect(await listMeetings()).toEqual([]);
  await expect((async () => putMeeting({ ...meeting, on: 'soon' }))()).rejects.toThrow();
});

test('what cannot be read back is refused', async () => {
  await expect((async () => putPerson({ ...person, followUp: 'soon' }))()).rejects.toThrow();
  expect(await listPeople()).toEqual([]);
});

test('a backup holds them', async () => {
  await putStory(story);
  await putPerson(person);
  const read = await readBackup(await makeBackup());
  if (!read.ok) throw new Error(read.why);
  await putStory(story, true);
  await restoreBackup(read.backup, 'replace');
  expect(await listStories()).toEqual([story]);
  expect(await listPeople()).toEqual([person]);
});

test('what was prepared stands in the application, and is taken back like any edit', async () => {
  const id = await addByHand({ title: 'Librarian II' });
  const before = (await findApplication(id))?.preparation;
  expect(before).toEqual({ materials: [], skills: [], research: [], practice: [] });
  if (before === undefined) throw new Error('not kept');
  const materials = withPrepared(before.materials, { id: 'résumé', doneAt: '2026-11-25T10:00:00.000Z', note: '' });
  const skills = withSkillNote(before.skills, { id: 'skill:sierra', state: 'learning', item: null, note: 'tutorial' });
  const events = await changeFields([id], { preparation: { ...before, materials, skills } });
  expect((await findApplication(id))?.preparation).toEqual({ ...before, materials, skills });
  await undo(events);
  expect((await findApplication(id))?.preparation).toEqual(before);
  expect(withPrepared(materials, { id: 'résumé', doneAt: null, note: '' })).toEqual([]);
});
