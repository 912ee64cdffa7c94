import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driven } from '../driven';
import { until } from '../until';
import { DEMO_URL, demoWeb } from './demo';

/** A surface as it is photographed: how it is opened, its size, and what shows that it is drawn. */
interface Surface {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly open: (driven: Driven) => Promise<Page>;
  readonly ready: (page: Page, driven: Driven) => Promise<boolean>;
}

const drawn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const text = document.querySelector('#root')?.textContent ?? '';
    // “…” alone in a cell: its verdict is still to come.
    const isWaiting = [...document.querySelectorAll('#root .soft')].some(({ textContent }) => textContent === '…');
    return text.length > 80 && !text.includes('Checking against') && !isWaiting;
  });

/** Keeps the posting through the card first, so that popup and panel have something to show. */
const SURFACES: readonly Surface[] = [
  {
    name: 'posting',
    width: 1280,
    height: 900,
    open: async (driven) => {
      const page = await driven.open(DEMO_URL, demoWeb());
      await until('the card', async () => {
        const root = await driven.closedRoot(page);
        if (root?.has('Show why')) await root.click('Show why').catch(() => undefined);
        return root?.has('Keep');
      });
      await page.evaluate(() => {
        const heading = [...document.querySelectorAll('h2, dt')].find(
          ({ textContent }) => textContent?.trim() === 'Minimum Qualifications',
        );
        heading?.scrollIntoView({ block: 'start' });
      });
      return page;
    },
    ready: async (page, driven) => (await driven.closedRoot(page)) !== undefined,
  },
  { name: 'popup', width: 400, height: 600, open: ({ openOwn }) => openOwn('popup'), ready: drawn },
  {
    name: 'side-panel',
    width: 360,
    height: 800,
    open: async ({ openOwn }) => {
      const page = await openOwn('sidepanel');
      // Beside no posting it offers the checklist of the last one kept.
      await (await page.waitForSelector('.btn.primary'))?.click();
      return page;
    },
    ready: async (page) => (await page.$('.req')) !== null,
  },
  { name: 'board', width: 1280, height: 800, open: ({ openOwn }) => openOwn('board'), ready: drawn },
  { name: 'plan', width: 1280, height: 900, open: ({ openOwn }) => openOwn('plan'), ready: drawn },
  { name: 'profile', width: 1100, height: 900, open: ({ openOwn }) => openOwn('options'), ready: drawn },
];

/** Takes a picture of every surface in light and dark into a folder, and gives the files' names. Throws where a surface does not appear within ten seconds. */
export async function photograph(driven: Driven, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  for (const { name, width, height, open, ready } of SURFACES) {
    const page = await open(driven);
    await page.setViewport({ width, height });
    for (const scheme of ['light', 'dark']) {
      // Without motion: a picture taken while colors change shows neither scheme.
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await until(`${name} drawn`, () => ready(page, driven));
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
      pictures.push(`${name}-${scheme}.png`);
    }
    if (name === 'posting') await (await driven.closedRoot(page))?.click('Keep');
  }
  return pictures;
}
