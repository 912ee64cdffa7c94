import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { at, cardSays, marked, web } from './helpers';
import { almost } from './people';
import { spyOn, whatPageSaw } from './spy';

/** Takes the sites back as the user would in the browser's own page of extensions. */
async function revoke(driven: Driven): Promise<void> {
  if (driven.name === 'firefox') {
    const page = await driven.openOwn('options');
    const taken = await page.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove: (what: { origins: readonly string[] }) => Promise<boolean> } };
      };
      return browser.permissions.remove({ origins: ['*://*.governmentjobs.com/*'] });
    });
    expect(taken).toBe(true);
    await page.close();
    return;
  }
  const page = await driven.browser.newPage();
  await page.goto(`chrome://extensions/?id=${driven.extensionId}`);
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateExtensionConfiguration: (change: object) => Promise<void> } };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, driven.extensionId);
  await page.close();
}

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('a permission taken back in %s', (_, launch) => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await launch();
    await storeProfile(driven, almost);
    page = await driven.open(at.librarian, web(), spyOn);
    await cardSays(driven, page, 'short of Option I');
    await revoke(driven);
  }, 120_000);
  afterAll(() => driven?.close());

  test('while a tab is open: card and marks go, and nothing throws', async () => {
    await page.bringToFront();
    await until('the card to go', async () => (await driven.closedRoot(page)) === undefined);
    expect(await marked(page)).toEqual([]);
    expect((await whatPageSaw(page)).errors).toEqual([]);
  }, 60_000);

  test('from then on no page of that site is touched', async () => {
    const fresh = await driven.open(at.assistant, web(), spyOn);
    // Long enough for a page that is read: another reload of the first has its turn before.
    await page.reload({ waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    for (const one of [fresh, page]) {
      expect(await driven.closedRoot(one)).toBeUndefined();
      expect(await marked(one)).toEqual([]);
      expect((await whatPageSaw(one)).elements).toEqual([]);
    }
  }, 60_000);
});
