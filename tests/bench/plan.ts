import { makePlan } from '@/utils/core/plan/make-plan';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { storeKept } from '../e2e/kept';
import { launchChromium } from '../tools/chromium';
import { storeProfile } from '../tools/driven';
import { madeUpPosting } from '../tools/made-up-postings';
import { sampleResume } from '../tools/sample-profile';
import { buildOnce } from './built';
import { type BenchLine, type Measured, median } from './line';

const POSTINGS = 200;
const RUNS = 25;
const DRAWN_RUNS = 5;
const PARTS = [
  ['#prepare', '.people'],
  ['#ladder', '.rung'],
  ['#where', '.place'],
  ['#people', '.associations'],
  ['#outlook', '.bars'],
  ['#guide', '.guide-piece'],
] as const;
const TODAY = Temporal.Now.plainDateISO().toString();

async function planned(): Promise<Measured> {
  const read = readJsonResume(sampleResume(TODAY));
  if (!read.ok) throw new Error('no profile');
  const figures: number[] = [];
  let gaps = 0;
  for (let run = 0; run < RUNS; run++) {
    // Read anew, so that nothing that an earlier plan remembered of these postings is at hand.
    const postings = Array.from({ length: POSTINGS }, (_, seed) => {
      const { title, employer, text } = madeUpPosting(seed, 3_000);
      return { id: `p${seed}`, employer, analysis: analyse(readPlainText(text), title) };
    });
    const started = performance.now();
    gaps = makePlan(postings, read.profile, TODAY).gaps.length;
    figures.push(performance.now() - started);
  }
  return { value: median(figures.slice(3)), runs: RUNS - 3, note: `every posting judged, ${gaps} gaps weighed` };
}

/** The page over many kept postings in real Chromium, from navigation until every part was drawn: the longest stretch for which it did not answer. */
async function drawn(): Promise<Measured> {
  buildOnce();
  const driven = await launchChromium();
  try {
    await storeProfile(driven, sampleResume(TODAY));
    const kept = Array.from({ length: POSTINGS }, (_, seed) => madeUpPosting(seed, 3_000));
    await storeKept(driven, kept);
    const page = await driven.openOwn('plan');
    await page.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ['longtask'],
      });
    });
    const longest: number[] = [];
    let ready = Number.NaN;
    for (let run = 0; run < DRAWN_RUNS; run++) {
      await page.evaluate(() => {
        location.hash = '';
      });
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('.gap');
      ready = await page.evaluate(() => performance.now());
      for (const [part, selector] of PARTS) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, part);
        await page.waitForSelector(selector);
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      const tasks = await page.evaluate(() => (window as unknown as { tasks: readonly number[] }).tasks);
      longest.push(Math.max(0, ...tasks));
    }
    const value = Math.min(...longest);
    return {
      value,
      baseline: 50,
      ratio: value / 50,
      runs: DRAWN_RUNS,
      note: `the least of the longest, all parts drawn; below 50 none is told; gaps there after ${Math.round(ready)} ms`,
    };
  } finally {
    await driven.close();
  }
}

/** The plan over many kept postings: made, and drawn. */
export const lines: readonly BenchLine[] = [
  { name: 'plan/200-ms', unit: 'ms', run: planned },
  { name: 'plan/200/longest-task-ms', unit: 'ms', run: drawn },
];
