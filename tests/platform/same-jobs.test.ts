import { expect, test } from 'vitest';
import { addAddress, lookAlikes, lookAlikesOf, merge, split, splitAddress } from '@/utils/platform/same-jobs';
import { eventsOf, findApplication, findKept, keep, listApplications, snapshotsOf } from '@/utils/platform/tracker';
import { addNote, changeStage } from '@/utils/platform/tracker-changes';
import { noteSeen } from '@/utils/platform/versions';
import { everyRow, fillUp, freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const onIndeed = posting({
  source: 'indeed',
  externalId: 'ab12',
  url: 'https://www.indeed.com/viewjob?jk=ab12',
  employer: 'Ocotillo Beach Public Library',
});
const keepIt = async (one = posting()) => (await keep(one, analysis)).application;

test('the same job on another board is recognized, and never joined by itself', async () => {
  const id = await keepIt();
  await keepIt(
    posting({ externalId: '9', url: null, title: 'Page', employer: 'City of Marisol', facts: { ...posting().facts, examNumber: null } }),
  );
  const found = await lookAlikes(onIndeed);
  expect(found.map(({ application, likeness }) => [application.id, likeness.verdict])).toEqual([[id, 'same']]);
  const other = await keepIt(onIndeed);
  expect(await listApplications()).toHaveLength(3);
  expect((await lookAlikesOf(other)).map(({ application }) => application.id)).toEqual([id]);
});

test('joined and taken apart: no history is lost, and either address finds it', async () => {
  const [here, there] = [await keepIt(), await keepIt(onIndeed)];
  await addNote(there, 'seen on Indeed');
  await merge(here, there);
  expect((await listApplications()).map(({ id }) => id)).toEqual([here]);
  expect((await eventsOf(here)).map(({ what }) => what.kind).toSorted()).toEqual(['kept', 'kept', 'merged', 'merged', 'note']);
  expect(await snapshotsOf(here)).toHaveLength(2);
  for (const { source, externalId, url } of [posting(), onIndeed])
    expect((await findKept({ source, externalId, url }))?.application).toBe(here);
  await changeStage(here, 'filed');
  await expect(merge(there, here)).rejects.toThrow(RangeError);

  await split(here, there);
  expect((await listApplications()).map(({ id, stage }) => [id, stage]).toSorted()).toEqual(
    [
      [here, 'filed'],
      [there, 'kept'],
    ].toSorted(),
  );
  expect((await eventsOf(there)).map(({ what }) => what.kind)).toEqual(['kept', 'note', 'merged', 'split']);
  expect((await findKept(onIndeed))?.application).toBe(there);
});

test('a full disk in the midst of joining leaves two', async () => {
  const [here, there] = [await keepIt(), await keepIt(onIndeed)];
  const before = await everyRow();
  fillUp('events');
  await expect(merge(here, there)).rejects.toThrow();
  expect(await everyRow()).toEqual(before);
});

test('one more place of a job that is kept, and its own job again', async () => {
  const id = await keepIt();
  await addAddress(id, onIndeed);
  await addAddress(id, onIndeed);
  expect((await findApplication(id))?.addresses).toHaveLength(1);
  expect(await keepIt(onIndeed)).toBe(id);
  const own = await splitAddress(id, 'https://www.indeed.com/viewjob?jk=ab12&from=serp');
  expect((await findKept(onIndeed))?.application).toBe(own);
  expect((await findKept(posting()))?.application).toBe(id);
});

const later = posting({ facts: { ...posting().facts, closing: { kind: 'date', date: '2031-04-01', time: null, zone: null } } });

test('opened again it says the same: nothing is written', async () => {
  const application = await keepIt();
  const before = await everyRow();
  expect(await noteSeen(posting(), analysis)).toEqual({ application, changes: [] });
  expect(await everyRow()).toEqual(before);
  expect(await noteSeen(posting({ externalId: '9' }), analysis)).toBeNull();
});

test('opened again with another deadline: kept as a new version, once, however many pages see it', async () => {
  const application = await keepIt();
  const seen = await Promise.all([noteSeen(later, analysis), noteSeen(later, analysis)]);
  expect(seen.flatMap((one) => one?.changes ?? []).map(({ kind }) => kind)).toContain('deadline');
  expect((await snapshotsOf(application)).map(({ posting: { facts } }) => facts.closing?.date)).toEqual(['2031-03-14', '2031-04-01']);
  expect((await findApplication(application))?.facts.closing?.date).toBe('2031-04-01');
  const [event] = (await eventsOf(application)).filter(({ what }) => what.kind === 'posting');
  expect(event?.what).toMatchObject({ changes: [{ kind: 'deadline' }] });
  expect(await noteSeen(later, analysis)).toEqual({ application, changes: [] });
});

test('another board’s words are no change of the posting, and half a reading is none', async () => {
  const application = await keepIt();
  await addAddress(application, onIndeed);
  const before = await everyRow();
  expect((await noteSeen({ ...onIndeed, body: { text: 'Short.', blocks: [], cut: false } }, analysis))?.changes).toEqual([]);
  expect((await noteSeen({ ...later, body: { ...later.body, cut: true } }, analysis))?.changes).toEqual([]);
  expect(await everyRow()).toEqual(before);
});
