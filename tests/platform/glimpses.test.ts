import { expect, test, vi } from 'vitest';
import { glimpseOf } from '@/utils/core/plan/glimpse';
import type { Posting } from '@/utils/core/posting/posting';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { forgetGlimpses, listGlimpses, MOST_SEEN, noteGlimpse as note, SEEN_DAYS } from '@/utils/platform/glimpses';
import { changeSettings } from '@/utils/platform/settings';
import { findApplication, keep, listApplications } from '@/utils/platform/tracker';
import { everyRow, freshDatabase } from './fresh-database';

freshDatabase();

const body = readPlainText('Librarian II\n\nQualifications\n\nA master’s degree in library science from an ALA-accredited program.\n');
const analysis = analyse(body, 'Librarian II');
const posting = (externalId: string | null): Posting => ({
  source: 'governmentjobs',
  externalId,
  url: externalId === null ? null : `https://www.governmentjobs.com/careers/elmhollow/jobs/${externalId}`,
  title: 'Librarian II',
  employer: 'City of Elmhollow',
  location: null,
  facts: { salary: null, closing: null, opens: null, limit: null, examNumber: null },
  body,
  missing: [],
  readBy: {},
});
const noteGlimpse = (one: Posting, read: typeof analysis) => note(one, glimpseOf({ ...one, analysis: read }));
const seenRows = async () => ((await everyRow()).settings ?? []).filter((row) => String((row as { id: string }).id).startsWith('seen '));

test('of a posting that was seen only what is counted is stored, once, and nothing that tells which it was', async () => {
  await noteGlimpse(posting('4711001'), analysis);
  await noteGlimpse(posting('4711001'), analysis);
  expect(await listGlimpses([])).toEqual([glimpseOf({ ...posting('4711001'), analysis })]);
  const rows = await seenRows();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/4711001|elmhollow|governmentjobs|accredited/iu);
  expect(rows[0]).toMatchObject({ updatedAt: expect.stringMatching(/T00:00:00\.000Z$/u) });
});

test('one that is kept is not counted twice', async () => {
  await noteGlimpse(posting('4711001'), analysis);
  await noteGlimpse(posting('4711002'), analysis);
  const { application } = await keep(posting('4711001'), analysis);
  const found = await findApplication(application);
  expect(await listGlimpses(found === undefined ? [] : [found])).toHaveLength(1);
  expect(await listGlimpses(await listApplications())).toHaveLength(1);
});

test('nothing where the user turned it off, or the posting cannot be told from others', async () => {
  await noteGlimpse({ ...posting(null), source: null }, analysis);
  await changeSettings({ seen: false });
  await noteGlimpse(posting('4711001'), analysis);
  expect(await seenRows()).toEqual([]);
});

test('all of it is forgotten at a word, and nothing else', async () => {
  await noteGlimpse(posting('4711001'), analysis);
  await forgetGlimpses();
  expect(await listGlimpses([])).toEqual([]);
  expect((await everyRow()).settings).not.toEqual([]);
});

test('what is older than half a year goes, and beyond so many the oldest', async () => {
  const day = vi.spyOn(Temporal.Now, 'plainDateISO');
  const on = (date: string) => day.mockReturnValue(Temporal.PlainDate.from(date));
  on('2026-01-10');
  await noteGlimpse(posting('1'), analysis);
  on(Temporal.PlainDate.from('2026-01-10').add({ days: SEEN_DAYS }).toString());
  await noteGlimpse(posting('2'), analysis);
  expect(await seenRows()).toHaveLength(2);
  on(
    Temporal.PlainDate.from('2026-01-10')
      .add({ days: SEEN_DAYS + 1 })
      .toString(),
  );
  await noteGlimpse(posting('3'), analysis);
  expect(await seenRows()).toHaveLength(2);
  for (let at = 10; at < MOST_SEEN + 12; at++) await noteGlimpse(posting(String(at)), analysis);
  expect(await seenRows()).toHaveLength(MOST_SEEN);
}, 60_000);

test('a row that cannot be read is left out', async () => {
  await noteGlimpse(posting('1'), analysis);
  const { withDatabase } = await import('@/utils/platform/database');
  await withDatabase((db) =>
    db.settings.put({
      id: 'seen broken',
      updatedAt: '2026-11-01T00:00:00.000Z',
      deletedAt: null,
      device: 'd',
      glimpse: { role: 'king' } as never,
    }),
  );
  expect(await listGlimpses([])).toHaveLength(1);
});
