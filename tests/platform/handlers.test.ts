import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Judgement } from '@/utils/core/matching/judgement';
import { EMPTY_PROFILE, UNSTATED, type WorkEntry } from '@/utils/core/profile/profile';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import { answerMessages } from '@/utils/platform/handlers';
import type { Outcome } from '@/utils/platform/messages';
import { loadProfile, saveProfile } from '@/utils/platform/profile-store';
import { addProfile, switchProfile } from '@/utils/platform/profiles';
import { changeSettings, loadSettings } from '@/utils/platform/settings';
import { listApplications } from '@/utils/platform/tracker';
import { everyRow, fillUp, freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const own = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const page = { id: 'test-extension-id', url: posting().url, frameId: 3, tab: { id: 7, incognito: false } };
const privatePage = { ...page, tab: { id: 7, incognito: true } };
const otherExtension = { ...page, id: 'another-extension' };
const pageItself = { ...page, id: undefined };
const fromFile = { ...page, url: 'file:///home/someone/posting.html' };

const executeScript = vi.fn(async () => []);
const insertCSS = vi.fn(async () => undefined);

type Listener = (
  message: unknown,
  sender: object,
  respond: (answer: { readonly res?: unknown; readonly err?: unknown }) => void,
) => unknown;
let listener: Listener | undefined;

beforeAll(() => {
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  answerMessages();
  listener = added.mock.calls[0]?.[0] as unknown as Listener;
});

beforeEach(() => {
  for (const called of [executeScript, insertCSS]) called.mockClear();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** Delivers a message as the browser does, with what the browser says of the sender, and waits for the answer. */
function send(type: string, data: unknown, sender: object): Promise<{ readonly res?: unknown; readonly err?: unknown }> {
  return new Promise((resolve) => {
    listener?.({ id: 1, type, data, timestamp: 1 }, sender, resolve);
  });
}

async function outcome<T>(type: string, data: unknown, sender: object): Promise<Outcome<T>> {
  return (await send(type, data, sender)).res as Outcome<T>;
}

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

const refused = { ok: false, failure: 'refused' };
const someone = { ...EMPTY_PROFILE, name: 'Rosa Delgado-Whitfield' };

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

describe('what is read on a page is counted for the outlook', () => {
  const seen = async () => ((await everyRow()).settings ?? []).filter((row) => String((row as { id: string }).id).startsWith('seen '));
  const stated = { salary: null, closing: null };
  test('from a page, of its own site', async () => {
    expect(await outcome('analyse', { posting: posting(), stated }, page)).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect(await seen()).toHaveLength(1));
  });
  test.each([
    ['a private window', privatePage, posting()],
    ['one of our own pages', own, posting()],
    ['a page of another site', page, posting({ url: 'https://www.usajobs.gov/job/1' })],
  ])('not from %s', async (_, sender, what) => {
    expect(await outcome('analyse', { posting: what, stated }, sender)).toMatchObject({ ok: true });
    await outcome('analyse', { posting: posting({ externalId: 'after' }), stated }, page);
    await vi.waitFor(async () => expect(await seen()).toHaveLength(1));
  });
});

describe('what is asked rightly is done', () => {
  test('the heavy script goes into the frame that asked, and not where it is hidden', async () => {
    expect((await send('inject', undefined, page)).err).toBeUndefined();
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['overlay.js'] });
    executeScript.mockClear();
    expect(await outcome('hideSite', { host: 'www.governmentjobs.com' }, page)).toMatchObject({ ok: true });
    await send('inject', undefined, page);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('the detector goes into the frame that asked', async () => {
    expect((await send('injectDetector', undefined, page)).err).toBeUndefined();
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['detector.js'] });
  });

  test('the script that marks lists goes into the frame that asked, and not where the user wants none', async () => {
    const lists = { target: { tabId: 7, frameIds: [3] }, files: ['lists.js'] };
    expect((await send('injectLists', undefined, page)).err).toBeUndefined();
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(lists);
    await changeSettings({ lists: false });
    await send('injectLists', undefined, page);
    await changeSettings({ lists: true });
    await outcome('hideSite', { host: 'www.governmentjobs.com' }, page);
    await send('injectLists', undefined, page);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  test('cards of a list: hidden, and shown again', async () => {
    const asked = { source: 'indeed', cards: [{ externalId: '0123456789abcdef', closing: null }] };
    const state = async () => {
      const answer = await outcome<readonly { hidden: boolean }[]>('listStates', asked, page);
      return answer.ok && answer.value[0]?.hidden;
    };
    expect(await state()).toBe(false);
    for (const hidden of [true, false]) {
      await outcome('hidePosting', { source: 'indeed', externalId: '0123456789abcdef', title: 'Library Page', hidden }, page);
      expect(await state()).toBe(hidden);
    }
  });

  test('the marks are styled in the frame that asked', async () => {
    await send('styleMarks', { name: 'k3x9-marks' }, page);
    expect(insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      css: expect.stringMatching(/^::highlight\(k3x9-marks\) \{ [^{}]+ \}$/u),
    });
  });

  test('an analysis is judged against the stored profile, which stays here', async () => {
    await saveProfile(someone);
    const judged = await outcome<Judgement>('judge', { analysis }, page);
    expect(judged).toMatchObject({ ok: true, value: { today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) } });
    if (judged.ok) expect(judged.value.leaves.map(({ requirement }) => requirement)).toEqual(['r1', 'r2']);
    expect(JSON.stringify(judged)).not.toContain('Delgado');
  });

  test('an exam for the employer’s own people is judged by the employer that comes with it', async () => {
    const own: WorkEntry = {
      id: 'work/0',
      employer: 'City of Vellmar',
      title: 'Library Aide',
      start: '2021-04-01',
      end: null,
      hoursPerWeek: 20,
      paid: true,
      setting: 'library',
      level: null,
      supervised: null,
      ...UNSTATED.work,
      summary: '',
    };
    await saveProfile({ ...someone, work: [own] });
    const quote = 'Open only to current permanent employees';
    const asked: Requirement = {
      id: 'r1',
      span: { start: 0, end: quote.length },
      quote,
      strength: 'required',
      ask: { kind: 'eligibility', type: 'employee-only' },
      screening: true,
      area: null,
      rule: 'eligibility/eligibility',
    };
    const exam: Analysis = { ...analysis, requirements: [asked], minimum: { kind: 'requirement', id: 'r1' } };
    const told = (employer?: string | null) =>
      outcome<Judgement>('judge', employer === undefined ? { analysis: exam } : { analysis: exam, employer }, page);
    expect(await told('City of Vellmar')).toMatchObject({ ok: true, value: { eligibility: 'eligible' } });
    expect(await told('City of Ostrow')).toMatchObject({ ok: true, value: { eligibility: 'not-eligible' } });
    expect(await told()).toMatchObject({ ok: true });
  });

  test('an answer goes into the profile and leaves the rest of it', async () => {
    await saveProfile(someone);
    expect(await outcome('answer', { requirement: analysis.requirements[0], have: true }, page)).toEqual({ ok: true, value: null });
    const profile = await loadProfile();
    expect(profile.name).toBe('Rosa Delgado-Whitfield');
    expect(profile).not.toEqual(someone);
  });

  test('“not now” is kept with the profile, and judged as open', async () => {
    const [requirement] = analysis.requirements;
    await outcome('answer', { requirement, have: null }, page);
    expect((await loadProfile()).answers).toMatchObject([{ have: null }]);
    const judged = await outcome<Judgement>('judge', { analysis }, page);
    expect(judged.ok && judged.value.leaves[0]).toMatchObject({ verdict: 'unknown', putOff: true });
  });

  test('the profiles by name, and the switch to another, which verdicts follow', async () => {
    const archivist = await addProfile('Archivist', false);
    await switchProfile('profile');
    expect(await outcome('profiles', undefined, page)).toEqual({
      ok: true,
      value: [
        { id: 'profile', label: null, active: true },
        { id: archivist, label: 'Archivist', active: false },
      ],
    });
    await outcome('answer', { requirement: analysis.requirements[0], have: true }, page);
    const verdict = async () => {
      const judged = await outcome<Judgement>('judge', { analysis }, page);
      return judged.ok && judged.value.leaves[0]?.verdict;
    };
    expect(await verdict()).toBe('met');
    expect(await outcome('switchProfile', { id: archivist }, page)).toEqual({ ok: true, value: null });
    expect(await verdict()).toBe('unknown');
    expect(await outcome('switchProfile', { id: 'nobody' }, page)).toEqual(refused);
    expect(await verdict()).toBe('unknown');
  });

  test('a posting is kept and found again', async () => {
    const identity = { source: 'governmentjobs', externalId: '4412345', url: null };
    expect(await outcome('findKept', identity, page)).toEqual({ ok: true, value: null });
    const kept = await outcome('keep', { posting: posting(), analysis }, page);
    expect(kept).toEqual({ ok: true, value: { application: expect.any(String), stage: 'kept' } });
    expect(await outcome('findKept', identity, page)).toEqual(kept);
  });

  test('a full disk is said so, and nothing half written', async () => {
    fillUp('snapshots');
    expect(await outcome('keep', { posting: posting(), analysis }, page)).toEqual({ ok: false, failure: 'storage-full' });
    vi.restoreAllMocks();
    expect(await listApplications()).toEqual([]);
  });

  test('the fold of the card is kept', async () => {
    await outcome('setCollapsed', { collapsed: true }, page);
    expect((await loadSettings()).collapsed).toBe(true);
  });

  test('our own pages can have the page in the active tab read', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url: posting().url } as never);
    // Asked for, a site that was hidden is shown again.
    await outcome('hideSite', { host: 'www.governmentjobs.com' }, page);
    expect(await outcome('readPage', undefined, own)).toEqual({ ok: true, value: null });
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ files: ['detector.js'] }));
    expect((await loadSettings()).hiddenHosts).toEqual([]);
    executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await outcome('readPage', undefined, own)).toEqual(refused);
  });
});
