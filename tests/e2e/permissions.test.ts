import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { cardSays, fixture, marked, pageSays } from './helpers';
import { almost } from './people';
import { clickOn, enable, takeBackInSettings } from './permit';
import { spyOn, whatPageSaw } from './spy';

const HOST = 'jobs.ocotillobeach-library.example';
const first = `https://${HOST}/openings/children`;
const second = `https://${HOST}/openings/assistant`;
const elsewhere = 'https://careers.arroyo-college.example/openings/children';
const pages = new Map([
  [first, fixture('detail-2026.html')],
  [second, fixture('detail-2026-assistant.html')],
  [elsewhere, fixture('detail-2026.html')],
]);

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('a site of the user’s own in %s', (_, launch) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch();
    await storeProfile(driven, almost);
  });
  afterAll(() => driven?.close());

  test('is not touched before; enabled in the popup, the open tab and every later page of it are read; taken back, they end quietly', async () => {
    const page = await driven.open(first, pages, spyOn);
    const other = await driven.open(elsewhere, pages, spyOn);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await driven.closedRoot(page)).toBeUndefined();
    await enable(driven, page, 'Enable on this site', HOST);
    await cardSays(driven, page, 'short of Option I');
    const later = await driven.open(second, pages, spyOn);
    await cardSays(driven, later, 'Keep this posting');
    expect(await driven.closedRoot(other)).toBeUndefined();

    const options = await driven.openOwn('options');
    await pageSays(options, HOST);
    await clickOn(options, 'Take back');
    await pageSays(options, 'None. “Enable on this site” in the popup');
    for (const one of [page, later]) {
      await one.bringToFront();
      await until('the card to go', async () => (await driven.closedRoot(one)) === undefined);
      expect(await marked(one)).toEqual([]);
      expect((await whatPageSaw(one)).errors).toEqual([]);
    }
    await page.reload({ waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await driven.closedRoot(page)).toBeUndefined();
    for (const one of [page, other, later, options]) await one.close();
  }, 120_000);

  test('taken back in the browser’s own settings it ends as well', async () => {
    const page = await driven.open(first, pages, spyOn);
    await enable(driven, page, 'Enable on this site', HOST);
    await cardSays(driven, page, 'short of Option I');
    await takeBackInSettings(driven, HOST);
    await page.bringToFront();
    await until('the card to go', async () => (await driven.closedRoot(page)) === undefined);
    await page.reload({ waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await driven.closedRoot(page)).toBeUndefined();
    expect((await whatPageSaw(page)).errors).toEqual([]);
    await page.close();
  }, 120_000);
});
