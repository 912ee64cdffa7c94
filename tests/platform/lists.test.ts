import { describe, expect, test } from 'vitest';
import { findHidden, listHidden, setPostingHidden } from '@/utils/platform/hidden-postings';
import { markedCards, statesOf } from '@/utils/platform/list-states';
import { loadSettings } from '@/utils/platform/settings';
import { keep } from '@/utils/platform/tracker';
import { changeStage, remove } from '@/utils/platform/tracker-changes';
import { everyRow, fillUp, freshDatabase, restart } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const TODAY = '2026-11-25';
const page = { source: 'indeed', externalId: '0123456789abcdef', title: 'Library Page' };

/** The state of one card of governmentjobs.com. */
async function stateOf(externalId: string, closing: string | null = null) {
  const [state] = await statesOf('governmentjobs', [{ externalId, closing }], TODAY);
  return state;
}

const closesOn = (date: string) => posting({ facts: { ...posting().facts, closing: { kind: 'date', date, time: null, zone: null } } });

test('a card of which nothing is known is only what the list says of it', async () => {
  expect(await stateOf('4412345')).toEqual({ stage: null, closesIn: null, hidden: false });
  expect(await stateOf('4412345', 'Closes in 5 days')).toMatchObject({ closesIn: 5 });
  expect(await stateOf('4412345', 'Closes in 2 weeks')).toMatchObject({ closesIn: null });
  expect(await stateOf('4412345', 'Closing 11/24/2026')).toMatchObject({ closesIn: null });
  expect(await stateOf('4412345', 'Closes in 3 hours')).toMatchObject({ closesIn: 0 });
});

test('a kept posting: its stage, and its own closing before what the list says', async () => {
  const { application } = await keep(closesOn('2026-11-28'), analysis);
  expect(await stateOf('4412345', 'Closes in 1 week')).toEqual({ stage: 'kept', closesIn: 3, hidden: false });
  await changeStage(application, 'filed');
  expect(await stateOf('4412345', 'Closes in 5 days')).toEqual({ stage: 'filed', closesIn: null, hidden: false });
  expect(await stateOf('4412346')).toMatchObject({ stage: null });
  await remove(application);
  expect(await stateOf('4412345')).toMatchObject({ stage: null });
});

describe('the cards of a list', () => {
  const words = (title: string, ...lines: string[]) => ({ title, employer: null, location: null, closing: null, lines: [title, ...lines] });

  test('are read, told and looked up in one go; what is no library work is null', async () => {
    await keep(closesOn('2026-11-28'), analysis);
    const cards = [
      { externalId: '1', words: words('Library Software Engineer', 'Saltbush Systems') },
      { externalId: '4412345', words: words('Librarian II', 'City of Ocotillo Beach', 'Ocotillo Beach, CA', 'Closes in 1 week') },
      { externalId: null, words: words('Archivist', 'Closes in 2 days') },
      { externalId: '3', words: words('Page', 'Saltbush County Library') },
    ];
    expect(await markedCards('governmentjobs', cards, TODAY)).toEqual([
      null,
      {
        title: 'Librarian II',
        employer: 'City of Ocotillo Beach',
        location: 'Ocotillo Beach, CA',
        stage: 'kept',
        closesIn: 3,
        hidden: false,
      },
      { title: 'Archivist', employer: null, location: null, stage: null, closesIn: 2, hidden: false },
      { title: 'Page', employer: 'Saltbush County Library', location: null, stage: null, closesIn: null, hidden: false },
    ]);
  });
});

test('the states stand in the order of the cards, and another site’s same number is another posting', async () => {
  await keep(posting(), analysis);
  const asked = ['1', '4412345', '2'].map((externalId) => ({ externalId, closing: null }));
  expect((await statesOf('governmentjobs', asked, TODAY)).map(({ stage }) => stage)).toEqual([null, 'kept', null]);
  expect((await statesOf('usajobs', asked, TODAY)).map(({ stage }) => stage)).toEqual([null, null, null]);
});

test('a posting is hidden by site and number, after a restart too, and shown again', async () => {
  await setPostingHidden(page, true);
  await setPostingHidden({ ...page, externalId: 'fedcba9876543210', title: 'Archivist' }, true);
  await restart();
  expect([...(await findHidden('indeed', ['fedcba9876543210', '0000000000000000', page.externalId]))]).toEqual([
    'fedcba9876543210',
    page.externalId,
  ]);
  expect(await findHidden('linkedin', [page.externalId])).toEqual(new Set());
  expect((await listHidden()).map(({ title }) => title).sort()).toEqual(['Archivist', 'Library Page']);
  await setPostingHidden(page, false);
  expect(await findHidden('indeed', [page.externalId])).toEqual(new Set());
  expect((await listHidden()).map(({ title }) => title)).toEqual(['Archivist']);
});

test('what is hidden is stored with what joins machines later, and the settings are left alone', async () => {
  await setPostingHidden(page, true);
  const { settings } = await everyRow();
  expect(settings).toContainEqual({
    id: `hidden indeed ${page.externalId}`,
    updatedAt: expect.stringMatching(/Z$/u),
    deletedAt: null,
    device: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    hidden: page,
  });
  expect(await loadSettings()).toMatchObject({ language: 'en', lists: true });
});

test('where the disk is full, hiding fails and nothing is half written', async () => {
  const before = await everyRow();
  fillUp('settings');
  await expect(setPostingHidden(page, true)).rejects.toThrow();
  expect(await everyRow()).toEqual(before);
});
