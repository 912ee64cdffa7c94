import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { listWithFlyout } from './flyout-page';
import { at, cardSays, marked, marksAre, pageSays, stored, web } from './helpers';
import { almost, oneAnswerAway, qualified } from './people';
import { spyOn, whatPageSaw } from './spy';

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('the main job in %s', (name, launch) => {
  const userDataDir = mkdtempSync(join(tmpdir(), `callslip-${name}-`));
  let driven: Driven;

  beforeAll(async () => {
    driven = await launch({ userDataDir });
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a library posting is detected, and exactly its qualifications are marked', async () => {
    await storeProfile(driven, almost);
    const page = await driven.open(at.librarian, web());
    await cardSays(driven, page, 'Keep this posting');
    const texts = await marked(page);
    for (const words of [
      'A master’s degree in library science or library and information science',
      'Two years of professional experience as a librarian',
      'A bachelor’s degree from an accredited college or university',
      'Four years of full-time experience as a Library Assistant II',
      'California Class C driver license',
      'speak, read and write Spanish',
      'Experience planning and leading storytimes',
      'Polaris or a comparable integrated library system',
      'up to 25 pounds',
    ])
      expect(
        texts.filter((text) => text.includes(words)),
        words,
      ).toHaveLength(1);
    for (const words of ['retirement', 'Do you hold', 'oral interview', 'Train library assistants', 'equal opportunity'])
      expect(
        texts.filter((text) => text.includes(words)),
        words,
      ).toEqual([]);
    await page.close();
  });

  test('the verdict is right for two profiles, and changes on the open page when the profile does', async () => {
    const page = await driven.open(at.librarian, web());
    await cardSays(driven, page, 'Seven months short of Option I');
    await storeProfile(driven, qualified);
    await page.bringToFront();
    await cardSays(driven, page, 'You meet the minimum');
    await page.close();
  });

  test('the card on an open page speaks the language that is chosen, and the old one again', async () => {
    await storeProfile(driven, qualified);
    const page = await driven.open(at.librarian, web());
    await cardSays(driven, page, 'You meet the minimum');
    const options = await driven.openOwn('options');
    const choose = async (name: string, code: string) => {
      await options.bringToFront();
      await options.evaluate((wanted) => {
        const labels = [...document.querySelectorAll('#settings label')];
        labels
          .find(({ textContent }) => textContent?.includes(wanted))
          ?.querySelector('input')
          ?.click();
      }, name);
      // Until our page itself speaks it, its old choice still stands there, and choosing that again would be no change.
      await until(`our page in ${name}`, () => options.evaluate((wanted) => document.documentElement.lang === wanted, code));
      await page.bringToFront();
    };
    await until('the settings', () => options.evaluate(() => document.querySelector('#settings label input') !== null));
    await choose('Español', 'es');
    await cardSays(driven, page, 'Usted cumple el mínimo');
    await choose('English', 'en');
    await cardSays(driven, page, 'You meet the minimum');
    await options.close();
    await page.close();
  });

  test('a question answered in the card changes the verdict, and stays answered', async () => {
    await storeProfile(driven, oneAnswerAway);
    const page = await driven.open(at.librarian, web());
    const card = await cardSays(driven, page, 'One answer decides this');
    await card.click('I have it');
    await cardSays(driven, page, 'You meet the minimum');
    await page.close();
    const again = await driven.open(at.librarian, web());
    await cardSays(driven, again, 'You meet the minimum');
    await again.close();
  });

  test('a posting of other work leaves the page untouched', async () => {
    const page = await driven.open(at.engineer, web(), spyOn);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // What is opened later is read whole: by then the earlier page has had its turn.
    const later = await driven.open(at.librarian, web());
    await cardSays(driven, later, 'Keep this posting');
    await later.close();
    await page.bringToFront();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await driven.closedRoot(page)).toBeUndefined();
    const { elements, highlights, events, messages, globals } = await whatPageSaw(page);
    expect({ elements, highlights, events, messages, globals }).toEqual({
      elements: [],
      highlights: [],
      events: [],
      messages: [],
      globals: [],
    });
    await page.close();
  });

  test('from the list into one flyout and on to another, the marks follow', async () => {
    const page = await driven.open(at.list, web({ [at.list]: listWithFlyout() }));
    // Firefox under its driver takes the address back now and then: the user would choose again.
    const choose = (url: string, words: string) =>
      until(
        words,
        async () => {
          await page.evaluate((href) => {
            if (location.href !== href) document.querySelector<HTMLElement>(`a[href="${new URL(href).pathname}"]`)?.click();
          }, url);
          return (await driven.closedRoot(page))?.text.includes(words);
        },
        50_000,
      );
    await choose(at.librarian, 'ALA master’s degree');
    await cardSays(driven, page, 'ALA master’s degree');
    await marksAre(page, 'the librarian’s marks', (texts) => texts.some((text) => text.includes('driver license')));
    await choose(at.assistant, '35 words');
    await cardSays(driven, page, '35 words');
    const texts = await marksAre(page, 'the assistant’s marks', (all) => all.some((text) => text.includes('35 words per minute')));
    expect(texts.filter((text) => text.includes('driver license'))).toEqual([]);
    await page.close();
  });

  test('a posting kept is in the popup after the browser was restarted, with its fields right', async () => {
    const page = await driven.open(at.librarian, web());
    const card = await cardSays(driven, page, 'Keep this posting');
    await card.click('Keep this posting');
    await cardSays(driven, page, 'Kept');
    await driven.close();

    driven = await launch({ userDataDir });
    const popup = await driven.openOwn('popup');
    await pageSays(popup, 'Librarian II, Children’s Services');
    await pageSays(popup, 'City of Ocotillo Beach');
    await popup.close();

    const [application, ...others] = await stored(driven, 'applications');
    expect(others).toEqual([]);
    expect(application).toMatchObject({
      title: 'Librarian II, Children’s Services',
      employer: 'City of Ocotillo Beach',
      location: 'Ocotillo Beach, CA',
      url: at.librarian,
      source: 'governmentjobs',
      externalId: '4711001',
      stage: 'kept',
      facts: {
        salary: { min: 6412, max: 8203, period: 'month', currency: 'USD' },
        closing: { kind: 'date', date: '2027-12-31' },
      },
    });
    expect(await stored(driven, 'snapshots')).toMatchObject([{ application: application?.id, id: application?.snapshot }]);
    expect(await stored(driven, 'events')).toMatchObject([{ application: application?.id, what: { kind: 'kept' } }]);

    const again = await driven.open(at.librarian, web());
    await cardSays(driven, again, 'In your list');
    await again.close();
  });
});
