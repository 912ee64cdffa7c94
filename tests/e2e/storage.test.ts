import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { until } from '../tools/until';
import { at, cardSays, fixture, marked, pageSays, stored, web } from './helpers';
import { pageFaults } from './looks';

/** The part of the extension's API that is asked in its worker. */
interface Chrome {
  readonly action: { readonly getBadgeText: (of: object) => Promise<string> };
  readonly alarms: { readonly clearAll: () => Promise<boolean>; readonly getAll: () => Promise<readonly { readonly name: string }[]> };
}

const userDataDir = mkdtempSync(join(tmpdir(), 'callslip-storage-'));
let driven: Driven;

beforeAll(async () => {
  driven = await launchChromium({ userDataDir });
});
afterAll(async () => {
  await driven?.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
});

async function worker(): Promise<WebWorker> {
  const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'));
  const found = await target.worker();
  if (found === null) throw new Error('the extension has no worker');
  return found;
}

const press = (page: Page, words: string) =>
  page.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    if (button === undefined) throw new Error(`no “${label}”`);
    button.click();
  }, words);

const rows = async () => ({
  applications: (await stored(driven, 'applications')).length,
  snapshots: (await stored(driven, 'snapshots')).length,
  events: (await stored(driven, 'events')).length,
});

describe('what is kept', () => {
  test('on a full disk nothing is half written, the card says so, and it works when there is room again', async () => {
    const page = await driven.open(at.librarian, web());
    const card = await cardSays(driven, page, 'Keep this posting');
    await (await worker()).evaluate(() => {
      const scope = globalThis as unknown as { room?: () => void };
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
        if (this.name === 'snapshots') throw new DOMException('The disk is full.', 'QuotaExceededError');
        return add.apply(this, args);
      };
      scope.room = () => {
        IDBObjectStore.prototype.add = add;
      };
    });
    await card.click('Keep this posting');
    await cardSays(driven, page, 'disk is full');
    expect(await rows()).toEqual({ applications: 0, snapshots: 0, events: 0 });

    await (await worker()).evaluate(() => (globalThis as unknown as { room: () => void }).room());
    await page.bringToFront();
    await (await cardSays(driven, page, 'Keep this posting')).click('Keep this posting');
    await cardSays(driven, page, 'Kept');
    expect(await rows()).toEqual({ applications: 1, snapshots: 1, events: 1 });
    await page.close();
  });

  test('a worker that was stopped in between is no matter', async () => {
    const page = await driven.open(at.assistant, web());
    await cardSays(driven, page, 'Keep this posting');
    await (await worker()).close();
    await (await cardSays(driven, page, 'Keep this posting')).click('Keep this posting');
    await cardSays(driven, page, 'Kept');
    expect(await rows()).toEqual({ applications: 2, snapshots: 2, events: 2 });
    await page.close();
  });

  test('the toolbar shows how many must be filed within seven days', async () => {
    const { year, month, day } = Temporal.Now.plainDateISO().add({ days: 3 });
    const soon = fixture('detail-2026.html').replace('12/31/2027', `${month}/${day}/${year}`).replaceAll('4711001', '4711009');
    const url = at.librarian.replace('4711001', '4711009');
    const page = await driven.open(url, web({ [url]: soon }));
    await (await cardSays(driven, page, 'Keep this posting')).click('Keep this posting');
    await cardSays(driven, page, 'Kept');
    await until('the badge', async () => {
      const text = await (await worker()).evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}));
      return text === '1';
    });
    await page.close();
  });

  test('what was acknowledged is there though the browser was killed that moment', async () => {
    const url = at.librarian.replace('4711001', '4711010');
    const page = await driven.open(url, web({ [url]: fixture('detail-2026.html').replaceAll('4711001', '4711010') }));
    await (await cardSays(driven, page, 'Keep this posting')).click('Keep this posting');
    await cardSays(driven, page, 'Kept');
    // As an update takes them, or in Firefox the end of a session.
    await (await worker()).evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.clearAll());
    driven.browser.process()?.kill('SIGKILL');
    await until('the end of the browser', async () => driven.browser.process()?.signalCode !== null);

    driven = await launchChromium({ userDataDir });
    expect((await stored(driven, 'applications')).map(({ externalId }) => externalId).toSorted()).toEqual([
      ...['4711001', '4711002', '4711009', '4711010'],
    ]);
    expect(await rows()).toEqual({ applications: 4, snapshots: 4, events: 4 });
    await until('the alarms, from the database', async () => {
      const alarms = await (await worker()).evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.getAll());
      const names = alarms.map(({ name }) => name);
      return names.includes('notices') && names.includes('daily');
    });
  });
});

describe('the ways back', () => {
  const local = (page: Page, keys: readonly string[]) =>
    page.evaluate(async (names) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: (of: readonly string[]) => Promise<object> } } } };
      return Object.values(await chrome.storage.local.get(names)) as unknown[];
    }, keys);

  test('a list that the browser emptied is offered back by popup and board, and stands again', async () => {
    const page = await driven.openOwn('options');
    // Made at the start of the background, which was a moment ago.
    await until('the mirror', async () => new Set(await local(page, ['mirror-of', 'revision:applications'])).size === 1);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('callslip');
          deleting.onsuccess = resolve;
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await page.close();
    const popup = await driven.openOwn('popup');
    await pageSays(popup, 'Your list was emptied, and not by you');
    expect(await pageFaults(popup)).toEqual([]);
    await popup.close();

    const board = await driven.openOwn('board');
    await pageSays(board, 'Your list was emptied, and not by you');
    await pageSays(board, '4 postings with titles, stages, dates and notes');
    expect(await pageFaults(board)).toEqual([]);
    await press(board, 'Restore the small copy');
    await pageSays(board, '4 postings kept');
    expect(await rows()).toMatchObject({ applications: 4 });
    await board.close();
  });

  test('a storage that does not open is said on the board, and nothing is written to it', async () => {
    const board = await driven.browser.newPage();
    await board.evaluateOnNewDocument(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
        if (name !== 'callslip') return open.call(this, name, version);
        // As Chromium answers where the files under it are damaged.
        const request = new EventTarget();
        Object.assign(request, { error: new DOMException('Internal error opening backing store.', 'UnknownError') });
        queueMicrotask(() => {
          const event = new Event('error', { cancelable: true });
          request.dispatchEvent(event);
          (request as unknown as { onerror?: (event: Event) => void }).onerror?.(event);
        });
        return request as IDBOpenDBRequest;
      };
    });
    await board.goto(`chrome-extension://${driven.extensionId}/board.html`);
    await pageSays(board, 'Your list does not open');
    await pageSays(board, 'Try again');
    expect(await pageFaults(board)).toEqual([]);
    await board.close();
    expect(await rows()).toMatchObject({ applications: 4 });
  });
});

describe('which pages are read', () => {
  test('a page of any site is read when the user asks for it from the popup', async () => {
    const url = 'https://www.ocotillobeach-library.example/about/jobs/children';
    const page = await driven.open(url, web({ [url]: fixture('detail-2026.html') }));
    const later = await driven.open(at.librarian, web());
    await cardSays(driven, later, 'Hide on governmentjobs.com');
    await later.close();
    expect(await driven.closedRoot(page)).toBeUndefined();

    await page.bringToFront();
    const extension = (await driven.browser.extensions()).get(driven.extensionId);
    const opened = driven.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await extension?.triggerAction(page);
    const popup = await (await opened).asPage();
    await until('“Read page” to be pressed', () =>
      popup.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Read page'));
        if (button === undefined || button.disabled) return false;
        button.click();
        return true;
      }),
    );
    await cardSays(driven, page, 'Keep this posting');
    expect((await marked(page)).some((text) => text.includes('Two years of professional experience'))).toBe(true);
    await page.close();
  });

  test('a site that was hidden stays hidden', async () => {
    const page = await driven.open(at.assistant, web());
    await (await cardSays(driven, page, 'Hide on governmentjobs.com')).click('Hide on governmentjobs.com');
    await until('the card to go', async () => (await driven.closedRoot(page)) === undefined);
    expect(await marked(page)).toEqual([]);
    expect(await stored(driven, 'settings')).toContainEqual(
      expect.objectContaining({ settings: expect.objectContaining({ hiddenHosts: ['www.governmentjobs.com'] }) }),
    );
    await page.close();
  });
});

describe('a newer Callslip', () => {
  test('that changes the stored form is let in by an open board, which says so; afterwards the list is read and never written', async () => {
    const board = await driven.openOwn('board');
    await pageSays(board, '4 postings kept');
    const other = await driven.openOwn('plan');
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('callslip', 30);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await other.close();
    await pageSays(board, 'Callslip was updated while this page stood open');
    expect(await pageFaults(board)).toEqual([]);
    await press(board, 'Load again');
    await pageSays(board, 'A newer Callslip wrote this list');
    await pageSays(board, '4 postings kept');
    const before = JSON.stringify(await stored(driven, 'applications'));
    await board.bringToFront();
    await board.focus('.table-row select');
    await board.keyboard.press('ArrowDown');
    await pageSays(board, 'Not saved');
    expect(JSON.stringify(await stored(driven, 'applications'))).toBe(before);
    await board.close();
  });
});
