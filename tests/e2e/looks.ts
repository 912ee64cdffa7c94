import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driven } from '../tools/driven';
import { pageSays } from './helpers';
import { speakAndDress } from './kept';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page: each rule that is broken, with the elements that break it. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(', ')}`);
}

/** The same, and whether anything sticks out of the page to the side. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  const found = await axeFaults(page);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  return wide > room ? [...found, `sticks out: ${wide} > ${room}`] : found;
}

/** How each page is looked at: at its own size, as narrow as 320 px, and (for half its size is what 200 % zoom leaves) enlarged. */
const looks = [
  ['en', 'light', 'own'],
  ['es', 'light', 'narrow'],
  ['en', 'dark', 'narrow'],
  ['es', 'dark', 'own'],
] as const;
const sizes = {
  popup: { own: { width: 400, height: 600 }, narrow: { width: 320, height: 300 } },
  sidepanel: { own: { width: 360, height: 900 }, narrow: { width: 320, height: 450 } },
  plan: { own: { width: 1280, height: 900 }, narrow: { width: 320, height: 450 } },
  options: { own: { width: 1180, height: 900 }, narrow: { width: 320, height: 450 } },
} as const;

/** Looks at one of our pages in both languages, schemes and sizes; `use` brings it into the state that is looked at, `words` must then be there. */
export async function looksClean(
  driven: Driven,
  name: keyof typeof sizes,
  words: Readonly<Record<'en' | 'es', string>>,
  use: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await driven.openOwn(name);
  for (const [language, scheme, size] of looks) {
    await page.setViewport(sizes[name][size]);
    await speakAndDress(page, language, scheme);
    await use(page);
    await pageSays(page, words[language]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await pageFaults(page), `${name} ${language} ${scheme} ${size}`).toEqual([]);
  }
  await speakAndDress(page, 'en', 'light');
  await page.close();
}
