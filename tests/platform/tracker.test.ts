import { expect, test, vi } from 'vitest';
import { openDatabase } from '@/utils/platform/database';
import { failureOf } from '@/utils/platform/failure';
import { eventsOf, findApplication, findKept, keep, listApplications, listNext, readSnapshot } from '@/utils/platform/tracker';
import { changeStage, remove, restore, setNotes } from '@/utils/platform/tracker-changes';
import { everyRow, fillUp, freshDatabase, restart } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const kinds = async (id: string) => (await eventsOf(id)).map(({ what }) => what.kind);

test('keeping writes application, snapshot and event, each with what joins machines later', async () => {
  const { application, stage } = await keep(posting({ url: `${posting().url}?utm_source=mail` }), analysis);
  expect(stage).toBe('kept');
  const [row] = await listApplications();
  expect(row).toMatchObject({ id: application, title: 'Librarian II', employer: 'City of Ocotillo Beach', url: posting().url, notes: '' });
  const snapshot = await readSnapshot(row?.snapshot ?? '');
  expect(snapshot?.posting.body).toEqual(posting().body);
  expect(snapshot?.analysis).toEqual(analysis);
  expect(await kinds(application)).toEqual(['kept']);

  const { settings, ...tables } = await everyRow();
  const rows = Object.values(tables).flat();
  expect(rows).toHaveLength(3);
  for (const stored of rows) {
    expect(stored).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      updatedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
      deletedAt: null,
      device: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    });
  }
  expect(new Set(rows.map((stored) => (stored as { device: string }).device)).size).toBe(1);
  expect(settings).toHaveLength(1);
});

test('everything is there after a restart', async () => {
  const { application } = await keep(posting(), analysis);
  await setNotes(application, 'Ask Ines about the oral exam');
  await changeStage(application, 'applied');
  const before = await everyRow();
  await restart();
  expect(await everyRow()).toEqual(before);
  expect(await listApplications()).toMatchObject([{ notes: 'Ask Ines about the oral exam', stage: 'filed' }]);
});

test.each(['applications', 'snapshots', 'events'])('a full disk at the %s leaves nothing half written', async (store) => {
  fillUp(store);
  const error: unknown = await keep(posting(), analysis).catch((reason: unknown) => reason);
  expect(failureOf(error)).toBe('storage-full');
  vi.restoreAllMocks();
  const { applications, snapshots, events } = await everyRow();
  expect({ applications, snapshots, events }).toEqual({ applications: [], snapshots: [], events: [] });
  // And it works again once there is room.
  await keep(posting(), analysis);
  expect(await listApplications()).toHaveLength(1);
});

test('a full disk while a stage changes leaves stage and history as they were', async () => {
  const { application } = await keep(posting(), analysis);
  fillUp('events');
  expect(failureOf(await changeStage(application, 'applied').catch((reason: unknown) => reason))).toBe('storage-full');
  vi.restoreAllMocks();
  expect((await findApplication(application))?.stage).toBe('kept');
  expect(await kinds(application)).toEqual(['kept']);
});

test('a posting kept twice, even at once, is one application', async () => {
  const states = await Promise.all([keep(posting(), analysis), keep(posting(), analysis), keep(posting(), analysis)]);
  expect(new Set(states.map(({ application }) => application)).size).toBe(1);
  expect(await listApplications()).toHaveLength(1);
});

test('a posting is found again by site and number, else by address', async () => {
  const { application } = await keep(posting(), analysis);
  const { source, externalId, url } = posting();
  const found = async (job: Parameters<typeof findKept>[0]) => (await findKept(job))?.application ?? null;
  expect(await found({ source, externalId, url: null })).toBe(application);
  expect(await found({ source: null, externalId: null, url: `${url}?utm_campaign=x#apply` })).toBe(application);
  expect(await found({ source, externalId: '999', url: null })).toBeNull();
  expect(await found({ source: 'usajobs', externalId: '4412345', url: null })).toBeNull();
  // A list shows many postings at one address.
  expect(await found({ source, externalId: '999', url })).toBeNull();
});

test('deleting can be undone, and leaves the whole history', async () => {
  const { application } = await keep(posting(), analysis);
  await setNotes(application, 'kept for the pension');
  await remove(application);
  expect(await listApplications()).toEqual([]);
  expect(await findKept(posting())).toBeNull();
  await restore(application);
  expect(await listApplications()).toMatchObject([{ id: application, notes: 'kept for the pension', deletedAt: null }]);
  expect(await kinds(application)).toEqual(['kept', 'edited', 'deleted', 'restored']);
});

test('kept again after it was deleted: it comes back with its notes, its history and the posting as it is now', async () => {
  const { application } = await keep(posting(), analysis);
  await setNotes(application, 'second try');
  await changeStage(application, 'rejected');
  await remove(application);
  const again = await keep(posting({ title: 'Librarian II (Teen)' }), analysis);
  expect(again).toEqual({ application, stage: 'kept' });
  expect(await listApplications()).toMatchObject([{ title: 'Librarian II (Teen)', notes: 'second try', stage: 'kept' }]);
  expect((await kinds(application)).toSorted()).toEqual(['deleted', 'edited', 'kept', 'restored', 'stage', 'stage']);
  expect((await everyRow()).snapshots).toHaveLength(2);
});

test('the next deadline comes first, what has none after it, what has ended last', async () => {
  const closing = (date: string | null) => ({
    ...posting().facts,
    closing: date === null ? null : { kind: 'date' as const, date, time: null, zone: null },
  });
  const kept = async (externalId: string, date: string | null) =>
    (await keep(posting({ externalId, title: externalId, url: null, facts: closing(date) }), analysis)).application;
  await kept('none', null);
  await kept('later', '2031-05-01');
  const over = await kept('over', '2031-01-01');
  await kept('sooner', '2031-04-01');
  await changeStage(over, 'withdrawn');
  expect((await listApplications()).map(({ title }) => title)).toEqual(['sooner', 'later', 'none', 'over']);
});

test('a row that cannot be read is left out, said so, and stays stored', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { application } = await keep(posting(), analysis);
  await keep(posting({ externalId: '2', url: null, title: 'Archivist' }), analysis);
  const db = await openDatabase();
  await db.applications.update(application, { stage: 'hired?' } as never);
  expect((await listApplications()).map(({ title }) => title)).toEqual(['Archivist']);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('stage'));
  expect(await db.applications.count()).toBe(2);
});

test('an application that is not there is an error, and nothing is written', async () => {
  await expect(changeStage('nobody', 'applied')).rejects.toThrow('nobody');
  expect((await everyRow()).events).toEqual([]);
});

test('the top of a long list: what is to be filed from a day on, the next first, so many or none', async () => {
  const closes = (date: string | null) => ({
    ...posting().facts,
    closing: date === null ? null : ({ kind: 'date', date, time: null, zone: null } as const),
  });
  for (const [at, date] of ['2026-12-09', null, '2026-11-01', '2026-11-30', '2027-01-15'].entries())
    await keep(
      posting({ externalId: `n${at}`, url: `https://www.governmentjobs.com/jobs/${at}`, title: String(date), facts: closes(date) }),
      analysis,
    );
  const dates = async (from: string, count: number) => (await listNext(from, count)).map(({ title }) => title);
  expect(await dates('2026-11-25', 2)).toEqual(['2026-11-30', '2026-12-09']);
  expect(await dates('2026-11-25', 3)).toEqual(['2026-11-30', '2026-12-09', '2027-01-15']);
  expect(await dates('2026-11-25', 4)).toEqual([]);
});
