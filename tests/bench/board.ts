import type { Page } from 'puppeteer-core';
import type { BenchLine, Measured } from './line';
import { openedAgainst, withList } from './store';

const ROWS = 10_000;
/** Steps of a scroll, one a frame; each goes on by so many rows. */
const STEPS = 150;
const ROWS_A_STEP = 12;

/** Scrolls an element on, a step a frame, and gives the longest stretch for which the page did not answer, in milliseconds. */
function scrolled(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    async (scroller, steps, rows) => {
      const element = document.querySelector<HTMLElement>(scroller);
      if (element === null) throw new Error(`no ${scroller}`);
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ entryTypes: ['longtask'] });
      for (let step = 0; step < steps; step++) {
        element.scrollTop += rows * 44;
        await new Promise(requestAnimationFrame);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
      observer.disconnect();
      return longest;
    },
    selector,
    STEPS,
    ROWS_A_STEP,
  );
}

const longestTask = (): Promise<Measured> =>
  withList(ROWS, async (driven) => {
    const page = await driven.openOwn('board');
    await page.waitForSelector('.table-row');
    await page.waitForFunction((count) => document.querySelector('.view-head')?.textContent?.includes(count), {}, '10,000');
    // What was read is folded and judged beside; the scroll begins when that is over.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const table = await scrolled(page, '.table');
    await page.evaluate(() => {
      location.hash = '#/kanban';
    });
    await page.waitForSelector('.kanban-column .card');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const kanban = await scrolled(page, '.kanban-scroller');
    const value = Math.max(table, kanban);
    return {
      value,
      baseline: 50,
      ratio: value / 50,
      runs: STEPS * 2,
      note: 'the longest, table and kanban scrolled; below 50 none is told',
    };
  });

/** The board over 10,000 postings: from navigation to its first rows painted, and scrolled. */
export const lines: readonly BenchLine[] = [
  { name: 'board/10000/first-list-ms', unit: 'ms', run: () => openedAgainst(ROWS, 'board', '.table-row', '.board-empty h2') },
  { name: 'board/10000/longest-task-ms', unit: 'ms', run: longestTask },
];
