import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { at, cardSays, pageSays, web } from './helpers';
import { rowsIn, storeKept } from './kept';
import { axeFaults } from './looks';

const year = Temporal.Now.plainDateISO().year;

/** A posting that is kept, met by the profile that the test fills in, and open without it. */
const KEPT = {
  title: 'Senior Librarian',
  employer: 'City of Marisol',
  text: 'Minimum Qualifications\n\n• Master’s degree in library science from an ALA-accredited program\n• Two years of professional library experience\n',
};

/** Goes on by the Tab key to the first control whose words, label or field's label begin so. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => {
      const control = document.activeElement as HTMLInputElement | null;
      const names = [control?.getAttribute('aria-label'), control?.labels?.[0]?.textContent, control?.textContent];
      return names.some((name) => name?.trim().startsWith(wanted));
    }, words);
    if (there) return;
  }
  throw new Error(`the keyboard never came to “${words}”`);
}

/** Goes to a field and types. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('the profile in %s', (name, launch) => {
  let driven: Driven;
  let posting: Page;

  beforeAll(async () => {
    driven = await launch();
    await storeKept(driven, [KEPT]);
    posting = await driven.open(at.librarian, web());
  });
  afterAll(() => driven?.close());

  test('empty, it is filled by keyboard alone, what each entry moves is named, and the open posting’s verdict changes', async () => {
    await cardSays(driven, posting, 'Your profile says nothing yet');
    const page = await driven.openOwn('options');
    await pageSays(page, 'Decides 1 posting');

    await tabTo(page, 'Add education');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Master');
    await fill(page, 'Program or degree', 'MLIS');
    await fill(page, 'School', 'san jos');
    await pageSays(page, 'ALA-accredited since 1967');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await fill(page, 'To', String(year - 5));
    await page.keyboard.press('Enter');
    await pageSays(page, 'Saved: MLIS');

    await tabTo(page, 'Add a job');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Librarian I');
    await fill(page, 'Employer', 'Mesquite Flats Public Library');
    await fill(page, 'From', `June ${year - 4}`);
    await fill(page, 'Hours a week', '40');
    await page.keyboard.press('Enter');
    await pageSays(page, 'Of 1 posting you keep, 1 moves:');
    await pageSays(page, 'Senior Librarian, City of Marisol');
    await pageSays(page, 'Nothing is open: your profile answers what 1 posting');
    if (name === 'chromium') expect(await axeFaults(page)).toEqual([]);
    await page.close();

    await posting.bringToFront();
    await cardSays(driven, posting, 'You meet the minimum');
  });

  test('a second profile: chosen in card and popup, verdicts follow, and the page learns neither name', async () => {
    const page = await driven.openOwn('options');
    await pageSays(page, 'New profile');
    await tabTo(page, 'New profile');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zephyrine');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the new profile', () =>
      page.evaluate(
        () => document.querySelector<HTMLSelectElement>('.profile-select select')?.selectedOptions[0]?.textContent === 'Zephyrine',
      ),
    );
    await page.close();

    await posting.bringToFront();
    await cardSays(driven, posting, 'Your profile says nothing yet');
    let card = await cardSays(driven, posting, 'Zephyrine');
    expect(await posting.evaluate(() => document.documentElement.outerHTML + JSON.stringify(Object.keys(window)))).not.toContain(
      'Zephyrine',
    );
    await card.click('Held against: Zephyrine');
    card = await cardSays(driven, posting, 'My first profile');
    await card.click('My first profile');
    await cardSays(driven, posting, 'You meet the minimum');

    const popup = await driven.openOwn('popup');
    await pageSays(popup, 'You meet the minimum');
    await popup.waitForSelector('.profile-select option:nth-of-type(2)');
    const other = await popup.$eval('.profile-select option:nth-of-type(2)', (option) => (option as HTMLOptionElement).value);
    await popup.select('.profile-select select', other);
    await pageSays(popup, 'answers decide this');
    await popup.close();
    await posting.bringToFront();
    await cardSays(driven, posting, 'Your profile says nothing yet');
  });

  // The page is the same in both browsers, and the answers' way to the profile is tested above.
  if (name === 'chromium') {
    test('a question is answered in the list of those that decide most, put off, and found among the answers', async () => {
      const page = await driven.openOwn('options');
      await pageSays(page, 'Decides 1 posting');
      const press = (words: string) =>
        page.evaluate(
          (label) => [...document.querySelectorAll<HTMLElement>('#to-fill button')].find((one) => one.textContent === label)?.click(),
          words,
        );
      await press('Not now');
      await pageSays(page, 'Put off: 1 question');
      await pageSays(page, 'You put it off on');
      await press('I don’t');
      await pageSays(page, 'I don’t.');
      await page.close();
    });
  }

  test('everything is forgotten after it was typed, and the open card knows nothing more', async () => {
    const page = await driven.openOwn('options');
    await pageSays(page, 'Forget everything…');
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#forget button')][0]?.click());
    await page.keyboard.type('forget everything');
    await page.keyboard.press('Enter');
    await pageSays(page, 'Everything is forgotten.');
    expect(await page.evaluate(async () => (await caches.keys()).length + localStorage.length)).toBe(0);
    for (const table of ['profile', 'applications', 'snapshots', 'events']) expect(await rowsIn(page, table), table).toEqual([]);
    await page.close();
    await posting.bringToFront();
    await cardSays(driven, posting, 'Your profile says nothing yet');
    expect((await driven.closedRoot(posting))?.text).not.toContain('Zephyrine');
  });
});
