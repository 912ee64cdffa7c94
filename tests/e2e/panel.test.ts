import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { at, cardSays, pageSays, web } from './helpers';
import { almost } from './people';

/** The real side panel beside a posting; it opens only from a click in one of our own pages. */
let driven: Driven;
let posting: Page;
let panel: Page;

beforeAll(async () => {
  driven = await launchChromium();
  await storeProfile(driven, almost);
  posting = await driven.open(at.librarian, web());
  await cardSays(driven, posting, 'Seven months short of Option I');
  const popup = await driven.openOwn('popup');
  await popup.bringToFront();
  await pageSays(popup, 'Checklist');
  const opened = driven.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll('header button')) if (button.textContent === 'Checklist') button.id = 'checklist';
  });
  await popup.click('#checklist');
  panel = await (await opened).asPage();
  if (!popup.isClosed()) await popup.close();
}, 120_000);
afterAll(() => driven?.close());

const press = (page: Page, words: string) =>
  page.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').startsWith(label));
    if (found === undefined) throw new Error(`no button “${label}”`);
    found.click();
  }, words);

/** Whether the panel has the driver's licence ticked; with `click`, as it was before the click on *I have it*. */
const licence = (page: Page, click = false) =>
  page.evaluate((wished) => {
    const row = [...document.querySelectorAll('.req')].find((one) => one.querySelector('legend')?.textContent?.includes('Class C driver'));
    const have = row?.querySelector<HTMLElement>('.seg button');
    const ticked = have?.getAttribute('aria-pressed') === 'true';
    if (wished) have?.click();
    return ticked;
  }, click);
const answered = (driver: Driven, page: Page) =>
  until('the answer in the card', async () => {
    const card = await driver.closedRoot(page);
    return card !== undefined && !card.text.includes('to answer') && card.text.includes('Seven months short');
  });

test('it follows the tab: the posting on screen as a checklist, the minimum first', async () => {
  await posting.bringToFront();
  await pageSays(panel, 'Librarian II, Children’s Services');
  const headings = await panel.$$eval('h2', (all) => all.map(({ textContent }) => textContent));
  expect(headings.slice(0, 2)).toEqual(['Seven months short of Option I', 'The minimum']);
  expect(headings).toContain('Community engagement');
});

test('an answer given in the panel changes panel and card at once', async () => {
  const before = await cardSays(driven, posting, 'driver');
  expect(before.text).toContain('I have it');
  expect(await licence(panel, true)).toBe(false);
  await until('the answer in the panel', () => licence(panel));
  await answered(driven, posting);
});

test('the words in the posting are one click away', async () => {
  const scrolled = () => posting.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  await posting.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const far = await scrolled();
  await press(panel, 'Words in the posting');
  await until('the page to scroll', async () => (await scrolled()) !== far);
});

test('another posting on screen, another checklist; a page without one, none', async () => {
  const other = await driven.open(at.assistant, web());
  await cardSays(driven, other, 'Keep this posting');
  await pageSays(panel, 'Library Assistant');
  const plain = await driven.open(at.engineer, web());
  await plain.bringToFront();
  await pageSays(panel, 'No posting on this page');
  await posting.bringToFront();
  await pageSays(panel, 'Librarian II, Children’s Services');
});

test('the popup keeps the posting on screen, and says that it is kept', async () => {
  await posting.bringToFront();
  const openPopup = async () => {
    const opened = driven.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    const worker = await driven.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().includes(driven.extensionId),
    );
    await (await worker.worker())?.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { openPopup: () => Promise<void> } } };
      return chrome.action.openPopup();
    });
    return (await opened).asPage();
  };
  const popup = await openPopup();
  await pageSays(popup, 'Keep page');
  await press(popup, 'Keep page');
  await until('its row', () =>
    popup.evaluate(() => document.querySelector('.item-title')?.textContent === 'Librarian II, Children’s Services'),
  );
  await pageSays(popup, 'Seven months short of Option I');
  expect(await popup.$eval('.stamp.kept', ({ textContent }) => textContent)).toBe('Kept');
  // A small screen leaves less than 600 px of height, and the browser then adds the width of scroll bars: all of it is filled.
  const { width, height, filled } = await popup.evaluate(() => {
    const box = document.querySelector('.popup')?.getBoundingClientRect();
    return { width: innerWidth, height: innerHeight, filled: [box?.width, box?.height] };
  });
  expect(width).toBeGreaterThanOrEqual(400);
  expect(filled).toEqual([width, height]);
});

test('in Firefox an answer given in the panel, on a posting that was kept from its card, changes the card in the other tab', async () => {
  const firefox = await launchFirefox();
  try {
    await storeProfile(firefox, almost);
    const page = await firefox.open(at.librarian, web());
    const card = await cardSays(firefox, page, 'Keep this posting');
    await card.click('Keep this posting');
    await cardSays(firefox, page, 'Kept');
    const own = await firefox.openOwn('sidepanel');
    await pageSays(own, 'Librarian II, Children’s Services');
    await own.select('select', await own.$eval('option:nth-of-type(2)', (option) => (option as HTMLOptionElement).value));
    await pageSays(own, 'The minimum');
    expect(await licence(own, true)).toBe(false);
    await until('the answer in the panel', () => licence(own));
    await answered(firefox, page);
  } finally {
    await firefox.close();
  }
}, 120_000);
