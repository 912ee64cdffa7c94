import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, loadSettings } from '@/utils/platform/settings';
import { listApplications } from '@/utils/platform/tracker';
import { everyRow, fillUp } from './fresh-database';
import { answering, executeScript, insertCSS, outcome, own, page, privatePage, refused, send } from './messaging';
import { analysis, posting } from './samples';

answering();

describe('what is read on a page is counted for the outlook', () => {
  const seen = async () => ((await everyRow()).settings ?? []).filter((row) => String((row as { id: string }).id).startsWith('seen '));
  const stated = { salary: null, closing: null };
  const { text } = posting().body;
  const raw = { text, runs: [{ start: 0, end: text.length, heading: 0, item: 0 }], bold: [], cut: false };
  test('from a page, of its own site', async () => {
    expect(await outcome('analyse', { posting: posting(), raw, stated }, page)).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect(await seen()).toHaveLength(1));
  });
  test.each([
    ['a private window', privatePage, posting()],
    ['one of our own pages', own, posting()],
    ['a page of another site', page, posting({ url: 'https://www.usajobs.gov/job/1' })],
  ])('not from %s', async (_, sender, what) => {
    expect(await outcome('analyse', { posting: what, raw, stated }, sender)).toMatchObject({ ok: true });
    await outcome('analyse', { posting: posting({ externalId: 'after' }), raw, stated }, page);
    await vi.waitFor(async () => expect(await seen()).toHaveLength(1));
  });
});

describe('what is asked rightly is done', () => {
  test('the heavy script goes into the frame that asked, and not where it is hidden', async () => {
    expect((await send('inject', undefined, page)).err).toBeUndefined();
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['words-en.js', 'overlay.js'] });
    executeScript.mockClear();
    expect(await outcome('hideSite', { host: 'www.governmentjobs.com' }, page)).toMatchObject({ ok: true });
    await send('inject', undefined, page);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('the heavy script brings its sentences in the language that the user chose, and a part of it is put where it is asked for', async () => {
    await changeSettings({ language: 'es' });
    await send('inject', undefined, page);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['words-es.js', 'overlay.js'] });
    expect((await send('injectPart', { part: 'structure' }, page)).err).toBeUndefined();
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['structure.js'] });
    expect((await send('injectPart', { part: 'background' }, page)).err).toBeDefined();
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
