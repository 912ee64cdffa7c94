import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveProfile } from '@/utils/platform/profile-store';
import { listApplications } from '@/utils/platform/tracker';
import { everyRow } from './fresh-database';
import {
  answering,
  executeScript,
  fromFile,
  insertCSS,
  otherExtension,
  outcome,
  page,
  pageItself,
  privatePage,
  refused,
  send,
  someone,
} from './messaging';
import { analysis, posting } from './samples';

answering();

/** What would store something. Both browsers say of a tab that it is `incognito`: Chromium's Incognito and Firefox's private windows. */
const STORES = [
  ['keep', { posting: posting(), analysis }],
  ['seen', { posting: posting(), analysis }],
  ['answer', { requirement: analysis.requirements[0], have: true }],
  ['answer', { requirement: analysis.requirements[0], have: null }],
  ['switchProfile', { id: 'profile' }],
  ['hideSite', { host: 'www.governmentjobs.com' }],
  ['hidePosting', { source: 'indeed', externalId: '1', title: 'x', hidden: true }],
  ['setCollapsed', { collapsed: true }],
] as const;
const STORES_NOTHING = [
  ...[
    'inject',
    'injectDetector',
    'injectLists',
    'injectPart',
    'claim',
    'blockedHosts',
    'openPopup',
    'mayStay',
    'styleMarks',
    'openPage',
    'analyse',
    'judge',
  ],
  ...['profiles', 'findKept', 'listStates', 'listCards', 'readPage'],
];

const { facts: _facts, body: _body, ...bare } = posting();
const run = (start: number, end: number) => ({ start, end, heading: 0, item: 0 });
const raw = { text: 'Two years of experience.', runs: [run(0, 24)], bold: [], cut: false };
const stated = { salary: null, closing: null };

describe('forged messages', () => {
  const strangers = [
    ['another extension', otherExtension],
    ['a page’s own script', pageItself],
    ['a file', fromFile],
    ['nobody', {}],
  ] as const;

  test.each(strangers)('%s gets nothing and changes nothing', async (_, sender) => {
    await saveProfile(someone);
    const before = await everyRow();
    for (const [type, data] of [
      ['judge', { analysis }],
      ['keep', { posting: posting(), analysis }],
      ['answer', { requirement: analysis.requirements[0], have: true }],
      ['seen', { posting: posting(), analysis }],
      ['findKept', { source: null, externalId: null, url: null }],
      ['hideSite', { host: 'www.governmentjobs.com' }],
      ['setCollapsed', { collapsed: true }],
      ['listStates', { source: 'governmentjobs', cards: [] }],
      ['listCards', { source: 'governmentjobs', cards: [] }],
      ['hidePosting', { source: 'governmentjobs', externalId: '4711001', title: 'Librarian II', hidden: true }],
      ['readPage', undefined],
    ] as const)
      expect(await outcome(type, data, sender), type).toEqual(refused);
    for (const [type, data] of [
      ['inject', undefined],
      ['injectDetector', undefined],
      ['injectLists', undefined],
      ['injectPart', { part: 'structure' }],
      ['styleMarks', { name: 'abcdefgh' }],
      ['openPage', { page: 'options' }],
    ] as const)
      expect((await send(type, data, sender)).err, type).toBeDefined();
    expect(await everyRow()).toEqual(before);
    expect(executeScript).not.toHaveBeenCalled();
    expect(insertCSS).not.toHaveBeenCalled();
    expect(console.warn).toHaveBeenCalled();
  });

  test.each([
    ['keep', 'a script as its address', { posting: { ...posting(), url: 'javascript:alert(1)' }, analysis }],
    ['keep', 'a minimum of nothing', { posting: posting(), analysis: { ...analysis, minimum: { kind: 'requirement', id: 'r9' } } }],
    ['keep', 'another site’s posting', { posting: { ...posting(), url: 'https://www.usajobs.gov/job/1' }, analysis }],
    ['analyse', 'runs that lie over each other', { posting: bare, raw: { ...raw, runs: [run(0, 9), run(4, 12)] }, stated }],
    ['analyse', 'bold behind its end', { posting: bare, raw: { ...raw, bold: [{ start: 90, end: 99 }] }, stated }],
    ['judge', 'a word', { analysis: 'everything' }],
    ['judge', 'nothing', undefined],
    ['answer', 'a word', { requirement: analysis.requirements[0], have: 'yes' }],
    ['answer', 'an ask of no kind', { requirement: { ...analysis.requirements[0], ask: { kind: 'charm' } }, have: true }],
    ['hideSite', 'another host', { host: 'www.usajobs.gov' }],
    ['listStates', 'cards without number', { source: 'indeed', cards: [{ closing: null }] }],
    ['listStates', 'more cards than a list has', { source: 'indeed', cards: Array(1_001).fill({ externalId: '1', closing: null }) }],
    ['hidePosting', 'no number', { source: 'indeed', externalId: '', title: 'x', hidden: true }],
    ['readPage', 'nothing', undefined],
  ])('from a page’s process, “%s” with %s is refused', async (type, _, data) => {
    const before = await everyRow();
    expect(await outcome(type, data, page)).toEqual(refused);
    expect(await everyRow()).toEqual(before);
  });

  test.each(['a{}', '*', 'x) { } body { display:none } ::highlight(y', '', 'A', 'abc', `a${'b'.repeat(60)}`, 'über-mark'])(
    'no style for the name %j',
    async (name) => {
      expect((await send('styleMarks', { name }, page)).err).toBeDefined();
      expect(insertCSS).not.toHaveBeenCalled();
    },
  );

  test('of every message it is known whether a private window may send it', () => {
    const source = readFileSync(join(import.meta.dirname, '../../utils/platform/handlers.ts'), 'utf8');
    const answered = [...source.matchAll(/\b(?:act|answer)\('(?<type>\w+)'/gu)].map(({ groups }) => groups?.type ?? '');
    expect(answered.sort()).toEqual([...new Set(STORES.map(([type]) => type)), ...STORES_NOTHING].sort());
  });

  test.each(STORES)('from a private window “%s” is refused, and nothing is stored', async (type, data) => {
    const before = [await everyRow(), await fakeBrowser.storage.local.get()];
    expect(await outcome(type, data, privatePage)).toEqual(refused);
    expect([await everyRow(), await fakeBrowser.storage.local.get()]).toEqual(before);
  });

  test('nothing is stored from a private window, but it is judged', async () => {
    expect(await outcome('keep', { posting: posting(), analysis }, privatePage)).toEqual(refused);
    expect(await outcome('seen', { posting: posting(), analysis }, privatePage)).toEqual(refused);
    expect(await outcome('answer', { requirement: analysis.requirements[0], have: true }, privatePage)).toEqual(refused);
    expect(await outcome('hideSite', { host: 'www.governmentjobs.com' }, privatePage)).toEqual(refused);
    expect(await outcome('hidePosting', { source: 'indeed', externalId: '1', title: 'x', hidden: true }, privatePage)).toEqual(refused);
    expect(await outcome('judge', { analysis }, privatePage)).toMatchObject({ ok: true });
    expect(await listApplications()).toEqual([]);
  });
});
