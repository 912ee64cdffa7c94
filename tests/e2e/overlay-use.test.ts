import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { at, cardSays, fixture, web } from './helpers';
import { almost } from './people';

/** What the user does with the overlay on a page, by keyboard and mouse. */
describe('the overlay in use', () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'callslip-use-'));
  let driven: Driven;

  beforeAll(async () => {
    driven = await launchChromium({ userDataDir });
    await storeProfile(driven, almost);
  }, 120_000);
  afterAll(async () => {
    await driven?.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }, 30_000);

  const open = async (pages: Readonly<Record<string, string>> = {}): Promise<Page> => {
    const page = await driven.open(at.librarian, web(pages));
    await cardSays(driven, page, 'Keep this posting');
    return page;
  };
  const step = async (page: Page, key: 'ArrowDown' | 'ArrowUp') => {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press(key);
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
  };
  /** The middle of some words on the page. */
  const placeOf = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(wanted);
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { x, y, height } = range.getBoundingClientRect();
        return { x: x + 12, y: y + height / 2 };
      }
      throw new Error(`the page does not say “${wanted}”`);
    }, words);

  test('the keyboard goes through the requirements, scrolls to each and announces it', async () => {
    const page = await open();
    await step(page, 'ArrowDown');
    await cardSays(driven, page, '1 of');
    await step(page, 'ArrowDown');
    await cardSays(driven, page, '2 of');
    await step(page, 'ArrowUp');
    await step(page, 'ArrowUp');
    // Around the end of the list.
    const { text } = await cardSays(driven, page, 'Transcripts. To do.');
    expect(text).toMatch(/\b(\d+) of \1\b/u);
    await page.waitForFunction(() => scrollY > 300);
    await page.close();
  });

  test('in a field of the page, the same keys are the page’s', async () => {
    const html = fixture('detail-2026.html').replace('</body>', '<textarea id="theirs">Some words</textarea></body>');
    const page = await open({ [at.librarian]: html });
    await page.focus('#theirs');
    await step(page, 'ArrowDown');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await step(page, 'ArrowDown');
    const card = await cardSays(driven, page, '1 of');
    expect(card.text).not.toContain('2 of 10. ');
    await page.close();
  });

  test('a click on marked words opens their reason; keys and clicks made up by the page do nothing', async () => {
    const page = await open();
    const place = await placeOf(page, 'Polaris or a comparable');
    await page.evaluate(({ x, y }) => {
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, shiftKey: true, bubbles: true }));
    }, place);
    expect((await cardSays(driven, page, 'Keep this posting')).text).not.toMatch(/\d of 10\. /u);
    await page.mouse.click(place.x, place.y);
    await cardSays(driven, page, 'Experience with Polaris or a comparable integrated library system. ');
    await page.close();
  });

  test('the card is folded and unfolded, and other pages follow', async () => {
    const page = await open();
    await (await cardSays(driven, page, 'Keep this posting')).click('Fold Callslip');
    const folded = async (one: Page) => !((await driven.closedRoot(one))?.text.includes('Keep this posting') ?? false);
    const other = await driven.open(at.librarian, web());
    await expect.poll(() => driven.closedRoot(other).then((root) => root?.has('Open Callslip')), { timeout: 20_000 }).toBe(true);
    expect(await folded(other)).toBe(true);
    await (await driven.closedRoot(other))?.click('Open Callslip');
    await cardSays(driven, other, 'Keep this posting');
    await other.close();
    await page.close();
  });

  test('hidden on this site, nothing of it is left on the page, here and in the next tab', async () => {
    const page = await open();
    await (await cardSays(driven, page, 'Hide on')).click('Hide on governmentjobs.com');
    await expect.poll(() => driven.closedRoot(page).then((root) => root?.text ?? null), { timeout: 20_000 }).toBeNull();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    await page.close();
  });
});
