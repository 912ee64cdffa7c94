import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { at, cardSays, fixture, marked, marksAre, stored, web } from './helpers';
import { inPane, paneAt, panePostings } from './pane-page';
import { almost } from './people';

const [first, second, engineer, , fourth] = panePostings;
if (first === undefined || second === undefined || engineer === undefined || fourth === undefined) throw new Error('no postings');
const years = (id: number) => panePostings.find((one) => one.id === id)?.asks[1]?.split(' of ')[0] ?? '';

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('navigation within a page in %s', (_, launch) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch();
    await storeProfile(driven, almost);
  });
  afterAll(() => driven?.close());
  beforeEach(async () => {
    for (const old of await driven.browser.pages()) if (old.url().includes('governmentjobs')) await old.close();
    page = await driven.open(at.list, web(paneAt()));
  });

  const marksOf = (id: number) => marksAre(page, `the marks of ${id}`, (texts) => texts.some((text) => text.includes(years(id))));
  const noMarks = () => until('no marks', async () => (await marked(page)).length === 0);
  const wrong = () => inPane(page, (pane) => pane.wrong);

  test('card to card ten times a second: the last one is read, and no mark ever stands on another’s words', async () => {
    await inPane(page, (pane, id) => pane.go(id), first.id);
    await marksOf(first.id);
    for (const { id } of [...panePostings, ...panePostings.toReversed(), fourth]) {
      await inPane(page, (pane, to) => pane.go(to, { header: 10, text: 60 }), id);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await marksOf(fourth.id);
    expect((await cardSays(driven, page, 'Keep this posting')).text).toContain(years(fourth.id));
    expect(await wrong()).toEqual([]);
  });

  test('back and forward, over a posting that is no library work and to the list', async () => {
    for (const { id } of [first, engineer, second]) {
      await inPane(page, (pane, to) => pane.go(to), id);
      await (id === engineer.id ? noMarks() : marksOf(id));
    }
    const go = (by: number) => page.evaluate((steps) => history.go(steps), by);
    await go(-1);
    await noMarks();
    await go(-1);
    await marksOf(first.id);
    await go(2);
    await marksOf(second.id);
    await go(-3);
    await noMarks();
    await until('the card to go', async () => (await driven.closedRoot(page)) === undefined);
    expect(await wrong()).toEqual([]);
  });

  test('a header and an address that are the next posting’s over the words of the last', async () => {
    await inPane(page, (pane, id) => pane.go(id), first.id);
    await marksOf(first.id);
    await inPane(page, (pane, id) => pane.go(id, { text: 6_000 }), second.id);
    await noMarks();
    await marksOf(second.id);
    expect(await wrong()).toEqual([]);
  });

  test('a description that is seconds late and comes in two parts', async () => {
    await inPane(page, (pane, id) => pane.go(id, { text: 2_500, rest: 1_500 }), second.id);
    await marksAre(page, 'the first part', (texts) => texts.some((text) => text.includes('master’s degree')));
    await marksOf(second.id);
    await marksAre(page, 'all of it', (texts) => texts.some((text) => text.includes('Spanish')));
    expect(await wrong()).toEqual([]);
  });

  test('a pane that empties takes marks and card with it, and the same posting brings them back', async () => {
    await inPane(page, (pane, id) => pane.go(id), second.id);
    await marksOf(second.id);
    await inPane(page, (pane) => pane.empty());
    await noMarks();
    await until('the card to go', async () => (await driven.closedRoot(page)) === undefined);
    await inPane(page, (pane, id) => pane.go(id), second.id);
    await marksOf(second.id);
    expect(await wrong()).toEqual([]);
  });

  test('a tab that goes on in the background is read for what it shows when it is shown again', async () => {
    await inPane(page, (pane, id) => pane.go(id), first.id);
    await marksOf(first.id);
    const other = await driven.browser.newPage();
    await other.bringToFront();
    await inPane(page, (pane, id) => pane.go(id, { text: 500 }), fourth.id);
    await page.bringToFront();
    await marksOf(fourth.id);
    expect((await cardSays(driven, page, 'Keep this posting')).text).toContain(years(fourth.id));
    expect(await wrong()).toEqual([]);
    await other.close();
  });

  test('the same posting under three addresses is one: one verdict, kept once', async () => {
    const detail = fixture('detail-2026.html');
    const addresses = [
      at.librarian,
      'https://www.governmentjobs.com/jobs/4711001-0/librarian-ii-children-s-services',
      'https://www.governmentjobs.com/careers/ocotillobeach/jobs/newprint/4711001',
    ];
    const sameWeb = web(Object.fromEntries(addresses.map((url) => [url, detail])));
    for (const [n, url] of addresses.entries()) {
      const one = await driven.open(url, sameWeb);
      const card = await cardSays(driven, one, n === 0 ? 'Keep this posting' : 'In your list');
      expect(card.text).toContain('short of Option I');
      if (n === 0) {
        await card.click('Keep this posting');
        await cardSays(driven, one, 'In your list');
      }
    }
    expect((await stored(driven, 'applications')).map(({ title }) => title)).toEqual(['Librarian II, Children’s Services']);
  });
});
