import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { listWithFlyout } from '../e2e/flyout-page';
import { at, cardSays, web } from '../e2e/helpers';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { getBrowser } from '../tools/find-browser';
import { madeUpPosting } from '../tools/made-up-postings';
import { answerFrom, type Web } from '../tools/web';
import { buildOnce } from './built';
import type { BenchLine, Measured } from './line';

const LOADS = 12;
/** How long a page is left to itself after its load: what it shows is marked, and it rests. A list without library work is looked at again for longer. */
const SETTLED_MS = 1_000;
const LOOKED_AT_MS = 3_000;
const NAVIGATIONS = 200;
/** Until then the engine itself still grows: code that is compiled anew as it gets hot, and what it learns about it. */
const WARM = 280;

const articleAt = 'https://www.linkedin.com/pulse/how-a-branch-library-moved';
const listAt = 'https://www.governmentjobs.com/careers/marisolbay';
const otherListAt = 'https://www.governmentjobs.com/careers/mesquiteflats';
const paragraphs = madeUpPosting(3)
  .text.split('\n')
  .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('');
const article = `<!doctype html><html lang="en"><head><title>How a branch library moved</title></head><body><article><h1>How a branch library moved</h1>${paragraphs}</article></body></html>`;
const cards = Array.from({ length: 60 }, (_, card) => {
  const { title, employer } = madeUpPosting(card, 100);
  return `<li class="list-item"><h3><a class="item-details-link" href="/careers/marisolbay/jobs/${7_000_000 + card}/post">${title}</a></h3><p>${employer}</p><p>$28.10 - $39.40 hourly</p></li>`;
}).join('');
const list60 = `<!doctype html><html lang="en"><head><title>Job openings</title></head><body><main><h1>Job openings</h1><ul>${cards}</ul></main></body></html>`;

/** A result list without library work. */
const otherCards = Array.from(
  { length: 10 },
  (_, card) =>
    `<li class="list-item"><h3><a class="item-details-link" href="/careers/mesquiteflats/jobs/${7_100_000 + card}/post">Associate Civil Engineer ${card}</a></h3><p>City of Mesquite Flats</p></li>`,
).join('');
const otherList = `<!doctype html><html lang="en"><head><title>Job openings</title></head><body><main><h1>Job openings</h1><ul>${otherCards}</ul></main></body></html>`;

const pages: Web = web({ [articleAt]: article, [listAt]: list60, [otherListAt]: otherList, [at.list]: listWithFlyout() });

/** Both browsers, with the extension and without, for as long as a measurement takes. */
async function inBoth<T>(work: (driven: Driven, plain: Browser) => Promise<T>): Promise<T> {
  buildOnce();
  const driven = await launchChromium();
  try {
    const plain = await puppeteer.launch({
      executablePath: getBrowser('chromium'),
      headless: true,
      pipe: true,
      defaultViewport: { width: 1280, height: 900 },
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND', '--lang=en-US'],
    });
    try {
      return await work(driven, plain);
    } finally {
      await plain.close();
    }
  } finally {
    await driven.close();
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function figure(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((metric) => metric.name === name);
  if (found === undefined) throw new Error(`no metric ${name}`);
  return found.value;
}

/** Milliseconds of processor time that the page's main thread spent running scripts, the extension's among them, and compiling them, in one load. */
async function scriptTime(
  browser: Browser,
  url: string,
  settled: (page: Page) => Promise<unknown>,
): Promise<{ run: number; compile: number }> {
  const page = await browser.newPage();
  try {
    await answerFrom(pages, page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await settled(page);
    return { run: 1_000 * (await figure(session, 'ScriptDuration')), compile: 1_000 * (await figure(session, 'V8CompileDuration')) };
  } finally {
    await page.close();
  }
}

async function added(url: string, card: string | null, settled: number): Promise<Measured> {
  return inBoth(async (driven, plain) => {
    const rest = () => wait(settled);
    const read = async (page: Page) => {
      if (card !== null) await cardSays(driven, page, card);
      await rest();
    };
    const mine = [];
    const theirs = [];
    for (let load = 0; load < LOADS; load++) {
      mine.push(await scriptTime(driven.browser, url, read));
      theirs.push(await scriptTime(plain, url, rest));
    }
    const least = (loads: readonly { run: number; compile: number }[], what: 'run' | 'compile') =>
      Math.min(...loads.map((one) => one[what]));
    const without = least(theirs, 'run');
    const compiling = (least(mine, 'compile') - least(theirs, 'compile')).toFixed(1);
    return {
      value: least(mine, 'run') - without,
      baseline: without,
      runs: LOADS,
      note: `script time added, minimum of each; against none; and ${compiling} ms of compiling`,
    };
  });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly beginData?: { readonly url?: string } };
}

/** The longest task of the main thread of the library posting, in milliseconds of processor time where the trace has it. */
async function longestTask(browser: Browser, settled: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await browser.newPage();
  try {
    await answerFrom(pages, page);
    await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    await page.goto(at.librarian, { waitUntil: 'load' });
    await settled(page);
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString('utf8');
    const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
    const main = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === at.librarian);
    const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === main?.pid && tid === main.tid);
    if (tasks.length === 0) throw new Error('the trace has no task of the page');
    return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1_000;
  } finally {
    await page.close();
  }
}

async function longest(): Promise<Measured> {
  return inBoth(async (driven, plain) => {
    const [mine, theirs]: [number[], number[]] = [[], []];
    for (let load = 0; load < 6; load++) {
      mine.push(await longestTask(driven.browser, (page) => cardSays(driven, page, 'Keep this posting')));
      theirs.push(await longestTask(plain, () => wait(SETTLED_MS)));
    }
    return { value: Math.min(...mine), baseline: Math.min(...theirs), runs: 6, note: 'minimum; against the page alone' };
  });
}

/** What a page holds, in kilobytes: what is reachable from it, and, apart, the code that the engine compiled and goes on compiling as it gets hot. */
async function held(session: CDPSession): Promise<{ readonly kept: number; readonly code: number }> {
  const chunks: string[] = [];
  const gather = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', gather);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', gather);
  const { nodes, snapshot } = JSON.parse(chunks.join('')) as {
    readonly nodes: readonly number[];
    readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  const sums = { kept: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length)
    sums[nodes[at + type] === code ? 'code' : 'kept'] += (nodes[at + size] ?? 0) / 1_000;
  return sums;
}

/** What a page holds more after so many flyouts, the first ones left out. */
async function heldAfter(browser: Browser, pause: number, ends: (page: Page) => Promise<unknown>): ReturnType<typeof held> {
  const page = await browser.newPage();
  try {
    await answerFrom(pages, page);
    const session = await page.createCDPSession();
    await page.goto(at.list, { waitUntil: 'load' });
    const turn = async (times: number) => {
      for (let navigation = 0; navigation < times; navigation++) {
        const url = navigation % 2 === 0 ? at.librarian : at.assistant;
        await page.evaluate((path) => document.querySelector<HTMLElement>(`a[href="${path}"]`)?.click(), new URL(url).pathname);
        await wait(pause);
      }
      await ends(page);
      for (let again = 0; again < 2; again++) await session.send('HeapProfiler.collectGarbage');
      return held(session);
    };
    const before = await turn(WARM);
    const after = await turn(NAVIGATIONS);
    return { kept: after.kept - before.kept, code: after.code - before.code };
  } finally {
    await page.close();
  }
}

async function growth(): Promise<Measured> {
  return inBoth(async (driven, plain) => {
    const mine = await heldAfter(driven.browser, 450, (page) => cardSays(driven, page, '35 words'));
    const theirs = await heldAfter(plain, 150, () => wait(300));
    const code = (mine.code - theirs.code).toFixed(0);
    const note = `after ${NAVIGATIONS} flyouts; against the page alone; and ${code} kB of code that the engine compiled`;
    return { value: mine.kept - theirs.kept, baseline: Math.round(theirs.kept), runs: 1, note };
  });
}

const load = (name: string, url: string, card: string | null = null, settled = SETTLED_MS): BenchLine => ({
  name: `page/${name}-ms`,
  unit: 'ms',
  run: () => added(url, card, settled),
});

/** What the extension costs the pages that it runs on, in real Chromium against the same pages without it. */
export const lines: readonly BenchLine[] = [
  load('nothing', articleAt),
  load('no-posting', otherListAt, null, LOOKED_AT_MS),
  load('other-posting', at.engineer),
  load('library-posting', at.librarian, 'Keep this posting'),
  load('list60', listAt),
  { name: 'page/longest-task-ms', unit: 'ms', run: longest },
  { name: 'page/growth-kB', unit: 'kB', run: growth },
];
