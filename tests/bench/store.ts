import type { Page } from 'puppeteer-core';
import { readFacts } from '@/utils/core/posting/facts';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { type Kept, storeKept } from '../e2e/kept';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { madeUpPosting } from '../tools/made-up-postings';
import { buildOnce } from './built';
import { type BenchLine, type Measured, median } from './line';

const SAVES = 15;
const OPENED = 9;
const KINDS = 20;

const today = Temporal.Now.plainDateISO();

/** Twenty kinds of kept postings: with a day to file by, without, under way and ended. */
const kept: readonly Kept[] = Array.from({ length: KINDS }, (_, seed) => {
  const { title, employer, text } = madeUpPosting(seed, 3_000);
  const stage = seed % 5 === 4 ? 'rejected' : seed % 5 === 3 ? 'applied' : 'kept';
  return { title, employer, text, stage, ...(seed % 4 === 3 ? {} : { closes: today.add({ days: seed * 3 - 8 }).toString() }) };
});

/** A browser whose list holds so many postings. */
export async function withList<T>(rows: number, work: (driven: Driven) => Promise<T>): Promise<T> {
  buildOnce();
  const driven = await launchChromium();
  try {
    if (rows > 0) await storeKept(driven, kept, rows / KINDS);
    return await work(driven);
  } finally {
    await driven.close();
  }
}

/**
 * From a page's navigation start until the frame in which what `found` names was painted, in milliseconds. The page is asked in each frame before it is drawn;
 * a task behind that comes when it is. (Another frame waited for would count what the page does after its list stands.)
 */
async function painted(driven: Driven, name: 'board' | 'popup' | 'sidepanel', found: string): Promise<number> {
  const page = await driven.browser.newPage();
  try {
    await page.evaluateOnNewDocument((selector) => {
      const look = () => {
        if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { paintedAt: performance.now() });
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, found);
    await page.goto(`chrome-extension://${driven.extensionId}/${name}.html`, { waitUntil: 'load' });
    const handle = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt, { polling: 50 });
    return Number(await handle.jsonValue());
  } finally {
    await page.close();
  }
}

/** A page opened over so many postings, until what `found` names was painted. */
export const opened = (rows: number, name: 'board' | 'popup' | 'sidepanel', found: string): Promise<Measured> =>
  withList(rows, async (driven) => {
    const figures: number[] = [];
    // The first opening compiles what the others find compiled.
    for (let run = 0; run <= OPENED; run++) figures.push(await painted(driven, name, found));
    return { value: median(figures.slice(1)), runs: OPENED, note: 'from navigation start to painted, in a tab' };
  });

/** A page opened over a long list, held against the same page over an empty one. */
export async function openedAgainst(rows: number, name: 'board' | 'popup', found: string, empty: string): Promise<Measured> {
  const baseline = (await opened(0, name, empty)).value;
  const full = await opened(rows, name, found);
  return { ...full, baseline, ratio: full.value / baseline };
}

const search = (): Promise<Measured> =>
  withList(10_000, async (driven) => {
    const page = await driven.openOwn('popup');
    await page.waitForSelector('.item');
    await page.waitForFunction(() => document.querySelector('.find .chip-count') !== null);
    const figures: number[] = [];
    for (let run = 0; run < SAVES; run++) figures.push(await typed(page, run % 2 === 0 ? 'archivist' : 'technician'));
    return { value: median(figures), runs: SAVES, note: 'from a key to the results painted' };
  });

function typed(page: Page, words: string): Promise<number> {
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (input === null) throw new Error('no search');
    const started = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.querySelector('.item-title')?.textContent?.toLowerCase().includes(query)) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, words);
}

const saved = (rows: number): Promise<Measured> =>
  withList(rows, async (driven) => {
    const { title, employer, text } = madeUpPosting(1);
    const body = readPlainText(text);
    const shared = { title, employer, location: null, source: 'governmentjobs', facts: readFacts(body), body, missing: [], readBy: {} };
    const page = await driven.openOwn('options');
    const figures = await page.evaluate(
      async (times, posting, analysis) => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } };
        const all: number[] = [];
        for (let run = 0; run <= times; run++) {
          const externalId = `bench-${run}`;
          const url = `https://www.governmentjobs.com/careers/bench/jobs/9${run}`;
          const data = { posting: { ...posting, externalId, url }, analysis };
          const started = performance.now();
          const answer = await chrome.runtime.sendMessage({ id: run + 1, type: 'keep', data, timestamp: Date.now() });
          if (!JSON.stringify(answer).includes('"ok":true')) throw new Error(JSON.stringify(answer));
          all.push(performance.now() - started);
        }
        return all.slice(1);
      },
      SAVES,
      shared as never as object,
      analyse(body, title) as never as object,
    );
    return { value: median(figures), runs: SAVES, note: 'asked, written to the disk and answered' };
  });

/** The list and the panel opened, searched, and one posting more kept, over lists of different lengths. */
export const lines: readonly BenchLine[] = [
  { name: 'popup/empty/first-list-ms', unit: 'ms', run: () => opened(0, 'popup', '.state h2') },
  { name: 'popup/10000/first-list-ms', unit: 'ms', run: () => openedAgainst(10_000, 'popup', '.item', '.state h2') },
  { name: 'panel/first-paint-ms', unit: 'ms', run: () => opened(KINDS, 'sidepanel', '.panel h1') },
  { name: 'search/10000-ms', unit: 'ms', run: search },
  ...[100, 1_000, 10_000, 100_000].map((rows) => ({ name: `store/${rows}/save-ms`, unit: 'ms', run: () => saved(rows) })),
];
