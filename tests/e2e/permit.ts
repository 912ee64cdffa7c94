import type { Page } from 'puppeteer-core';
import type { Driven } from '../tools/driven';
import { until } from '../tools/until';

/** Opens the real popup upon a page in Chromium, as a click on the toolbar does. Firefox’s is out of reach, and in a tab it is not told the address of another. */
export async function popupOn(driven: Driven, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await driven.browser.extensions()).get(driven.extensionId);
  const opened = driven.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension?.triggerAction(page);
  return (await opened).asPage();
}

/** A place where a page notes that a click has reached its button. */
type Noted = { clickArrived?: boolean };

/** Where a button is on its page, brought into sight; undefined where there is none that can be pressed. */
function placeOf(page: Page, words: string): Promise<readonly [x: number, y: number] | undefined> {
  return page.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === text);
    if (button === undefined || button.disabled) return undefined;
    button.scrollIntoView({ block: 'center' });
    const noted = globalThis as unknown as Noted;
    noted.clickArrived = false;
    button.onclick = () => (noted.clickArrived = true);
    const box = button.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  }, words);
}

/**
 * Clicks a button of one of our own pages with the mouse, as a user does: only so may a permission be asked for. Waits until it stands still, and clicks
 * again where what came in above has moved it away meanwhile.
 */
export async function clickOn(page: Page, words: string): Promise<void> {
  const arrived = () => page.evaluate(() => (globalThis as unknown as Noted).clickArrived === true).catch(() => page.isClosed());
  await until(`a click on “${words}”`, async () => {
    let last = '';
    const [x, y] = await until(`the button “${words}”`, async () => {
      const place = await placeOf(page, words);
      const stands = place !== undefined && String(place) === last;
      last = String(place);
      return stands ? place : undefined;
    });
    // A popup that ends with its click takes the answer with it.
    await page.mouse.click(x, y).catch(() => undefined);
    for (let look = 0; look < 5; look++) {
      if (await arrived()) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return undefined;
  });
}

/** What Chromium's own page of extensions can do, as the user does there. */
interface DeveloperPrivate {
  readonly addHostPermission: (extension: string, host: string) => Promise<void>;
  readonly removeHostPermission: (extension: string, host: string) => Promise<void>;
}

async function inSettings(driven: Driven, what: keyof DeveloperPrivate, host: string): Promise<void> {
  const page = await driven.browser.newPage();
  await page.goto(`chrome://extensions/?id=${driven.extensionId}`);
  await page.evaluate(
    async (name, id, pattern) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate[name](id, pattern);
    },
    what,
    driven.extensionId,
    `*://${host}/*`,
  );
  await page.close();
}

/**
 * Answers beforehand what Chromium will ask about a host: it does not ask again for what was granted in its own settings, and lets no extension onto it
 * before the extension has asked.
 */
export function answerYes(driven: Driven, host: string): Promise<void> {
  return inSettings(driven, 'addHostPermission', host);
}

/**
 * The user enables a host: in Chromium by a button of the popup upon a page. In Firefox, which is started so that it asks nothing, by a button
 * on one of our pages that asks as the popup does.
 */
export async function enable(driven: Driven, page: Page, button: string, host: string): Promise<void> {
  if (driven.name === 'chromium') {
    // The popup asks for a site's “www.” twin as well.
    for (const one of new Set([host, host.replace(/^www\./u, '')])) await answerYes(driven, one);
    await clickOn(await popupOn(driven, page), button);
  } else {
    const own = await driven.openOwn('options');
    await own.evaluate((origin) => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { request: (what: { origins: readonly string[] }) => Promise<boolean> } };
      };
      const asking = document.createElement('button');
      asking.textContent = 'Ask';
      asking.addEventListener('click', () => {
        void browser.permissions.request({ origins: [origin] }).then((granted) => {
          asking.textContent = granted ? 'Granted' : 'Refused';
        });
      });
      document.body.prepend(asking);
    }, `*://${host}/*`);
    await clickOn(own, 'Ask');
    await until('the grant', () => own.evaluate(() => document.querySelector('body > button')?.textContent === 'Granted'));
    await own.close();
  }
  await page.bringToFront();
}

/** Takes a host back in the browser's own settings. */
export async function takeBackInSettings(driven: Driven, host: string): Promise<void> {
  if (driven.name === 'chromium') return inSettings(driven, 'removeHostPermission', host);
  const page = await driven.openOwn('options');
  await page.evaluate((origin) => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove: (what: { origins: readonly string[] }) => Promise<boolean> } };
    };
    return browser.permissions.remove({ origins: [origin] });
  }, `*://${host}/*`);
  await page.close();
}
