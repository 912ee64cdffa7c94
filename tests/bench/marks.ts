import puppeteer, { type Page } from 'puppeteer-core';
import { bundleForPage } from '../tools/bundle-for-page';
import { getBrowser } from '../tools/find-browser';
import { type BenchLine, type Measured, median } from './line';

const RUNS = 15;

/** Our marks against mark.js, on the same page of the same browser, taken in turn. */
async function measure(): Promise<{ readonly ours: number; readonly theirs: number }> {
  const script = await bundleForPage('tests/bench/marks-stage.ts');
  const browser = await puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.evaluate(script);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const mine = await once(page, 'ours');
      const other = await once(page, 'markJs');
      // The first run pays for compiling both.
      if (run === 0) continue;
      ours.push(mine);
      theirs.push(other);
    }
    return { ours: median(ours), theirs: median(theirs) };
  } finally {
    await browser.close();
  }
}

const once = (page: Page, which: 'ours' | 'markJs'): Promise<number> => page.evaluate((name) => window.bench[name](), which);

let measured: ReturnType<typeof measure> | undefined;
const figures = () => {
  measured ??= measure();
  return measured;
};

/** Showing 1,000 marks and taking them away in real Chromium: our highlight with its layer, and mark.js wrapping the words. */
export const lines: readonly BenchLine[] = [
  {
    name: 'marks/1000-ms',
    unit: 'ms',
    run: async (): Promise<Measured> => {
      const { ours, theirs } = await figures();
      return { value: ours, baseline: theirs, ratio: theirs / ours, runs: RUNS, note: 'against mark.js' };
    },
  },
  {
    name: 'marks/mark-js-ratio',
    unit: '×',
    run: async (): Promise<Measured> => {
      const { ours, theirs } = await figures();
      return { value: theirs / ours, baseline: theirs, runs: RUNS, note: 'mark.js ÷ ours' };
    },
  },
];
