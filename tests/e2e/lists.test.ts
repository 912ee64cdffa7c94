import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { at, cardSays, stored, web } from './helpers';
import { endlessList, listFixture, virtualList } from './list-pages';
import { enable } from './permit';
import { spyOn, whatPageSaw } from './spy';

const PATIENCE_MS = 25_000;
const agency = listFixture('governmentjobs/list-agency.html');

/** The names of the marks' buttons on a page, in their order. */
async function marksOn(driven: Driven, page: Page): Promise<readonly string[]> {
  const root = await driven.closedRoot(page);
  const buttons = root?.elements.filter(({ name, attributes }) => name === 'BUTTON' && attributes.class?.startsWith('dot') === true) ?? [];
  return buttons.map(({ attributes }) => attributes['aria-label'] ?? '');
}

async function marksSay(
  driven: Driven,
  page: Page,
  what: string,
  holds: (names: readonly string[]) => boolean,
): Promise<readonly string[]> {
  let last: readonly string[] = [];
  try {
    return await until(
      what,
      async () => {
        last = await marksOn(driven, page);
        return holds(last) ? last : undefined;
      },
      PATIENCE_MS,
    );
  } catch (error) {
    throw new Error(`the marks never said ${what}; they said: ${last.join(' | ')}`, { cause: error });
  }
}

/** The texts of the page's links that one of our buttons stands beside, on the line of the link's end. */
async function linksWithMarks(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((links) => {
    const isOurs = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.parentElement === document.documentElement && document.elementFromPoint(x, y) !== document.body;
    return [...document.querySelectorAll(links)].flatMap((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      const line = [...range.getClientRects()].filter(({ width }) => width > 3).at(-1);
      if (line === undefined) return [];
      const y = (line.top + line.bottom) / 2;
      return [4, 12, 20, 40, 60, 80].some((by) => isOurs(line.right + by, y)) ? [(link.textContent ?? '').trim()] : [];
    });
  }, selector);
}

const has = (words: string) => (names: readonly string[]) => names.some((name) => name.includes(words));

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('marks on result lists in %s', (_, launch) => {
  let driven: Driven;
  const enabled = new Set<string>();

  beforeAll(async () => {
    driven = await launch();
  });
  afterAll(() => driven?.close());

  const openList = (html = agency, prepare?: (page: Page) => Promise<void>) => driven.open(at.list, web({ [at.list]: html }), prepare);

  test.each([
    ['governmentjobs/list-agency.html', at.list, '.list-view .item-details-link'],
    ['indeed/list-2026.html', 'https://www.indeed.com/jobs', '.jobTitle a span, .jobcard-compact .jcs-JobTitle'],
    ['linkedin/list-guest.html', 'https://www.linkedin.com/jobs/search', '.base-search-card__title'],
    ['linkedin/list-classic.html', 'https://www.linkedin.com/jobs/search/', '.job-card-list__title--link > span:first-child'],
    ['linkedin/list-sdui.html', 'https://www.linkedin.com/jobs/search-results/', '.x1 > span:first-child'],
    ['usajobs/list-2026.html', 'https://www.usajobs.gov/search/results/', 'h2 a'],
  ])('%s: on every library posting on screen, beside its title, and on no other; no element is changed', async (file, url, titles) => {
    const page = await driven.open(url, new Map([[url, listFixture(file)]]));
    const before = await page.evaluate(() => document.body.outerHTML);
    await marksSay(driven, page, 'library work', (names) => names.length > 1);
    const library = /^(?:Librarian|Library (?!Custodian)|Senior Library|City Archivist|Adult Services|Archives|Supervisory Archivist)/u;
    await until('each mark in its place', async () => {
      const marked = await linksWithMarks(page, titles);
      const onScreen = await page.evaluate(
        (links) =>
          [...document.querySelectorAll(links)]
            .filter((link) => link.getBoundingClientRect().bottom < innerHeight - 40 && link.getBoundingClientRect().height > 0)
            .map((link) => (link.textContent ?? '').trim()),
        titles,
      );
      expect(marked.filter((title) => !library.test(title))).toEqual([]);
      const wanted = onScreen.filter((title) => library.test(title));
      return wanted.length > 1 && wanted.every((title) => marked.includes(title)) ? true : undefined;
    });
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await page.close();
  });

  test.each([
    ['calopps/list.html', 'https://www.calopps.org/job-search-list', 'Librarian I', 'Accountant'],
    ['edjoin/list.html', 'https://www.edjoin.org/Home/Jobs', 'Library Aide (3.5 hours)', 'Math Teacher'],
    ['ala-joblist/list-2017.html', 'https://joblist.ala.org/jobs/', 'Systems Librarian', 'Assistant Professor'],
    ['ala-joblist/list-2026.html', 'https://joblist.ala.org/jobseeker/search/results/', 'Youth Services Librarian', 'Assistant Professor'],
  ])(
    '%s, once its site is enabled: its library postings are marked, what closes in five days says so, no element is changed',
    async (file, url, library, other) => {
      const soon = new Date(Date.now() + 5 * 86_400_000);
      const day = `${soon.getUTCMonth() + 1}/${soon.getUTCDate()}/${soon.getUTCFullYear()}`;
      const html = listFixture(file).replace(/12\/01\/2026|11\/28\/2026/gu, day);
      const page = await driven.open(url, new Map([[url, html]]));
      const before = await page.evaluate(() => document.body.outerHTML);
      const { hostname } = new URL(url);
      if (!enabled.has(hostname)) {
        expect(await driven.closedRoot(page)).toBeUndefined();
        await enable(driven, page, 'Enable on this site', hostname);
        enabled.add(hostname);
      }
      const names = await marksSay(driven, page, library, has(`${library}. Library work.`));
      expect(names.filter((name) => name.startsWith(other))).toEqual([]);
      if (html !== listFixture(file)) await marksSay(driven, page, 'closing soon', has(`${library}. Library work. Closes in `));
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
      await page.close();
    },
  );

  test('kept in one tab, it is marked so in the other; hidden from the card, and shown again from its mark', async () => {
    const list = await openList();
    await marksSay(driven, list, 'closing soon', has('Librarian II, Children’s Services. Library work. Closes in 5 days.'));
    const page = await driven.open(at.librarian, web());
    const card = await cardSays(driven, page, 'Keep this posting');
    await card.click('Keep this posting');
    await cardSays(driven, page, 'In your list');
    await list.bringToFront();
    await marksSay(driven, list, 'kept', has('Librarian II, Children’s Services. Library work. Kept.'));
    await page.bringToFront();
    await (await cardSays(driven, page, 'Hide this posting in lists')).click('Hide this posting in lists');
    await cardSays(driven, page, 'Hidden in result lists.');
    await page.close();
    await list.bringToFront();
    await marksSay(driven, list, 'hidden', has('Hidden: Librarian II, Children’s Services. Show again'));
    await (await driven.closedRoot(list))?.click('Hidden: Librarian II');
    await marksSay(driven, list, 'shown again', has('Librarian II, Children’s Services. Library work. Kept.'));
    await list.close();
  });

  test('hidden from the mark’s note, with undo; what is hidden is so after a reload, and stored by site and number', async () => {
    const page = await openList();
    await marksSay(driven, page, 'library work', has('Library Assistant (As Needed). Library work.'));
    await (await driven.closedRoot(page))?.click('Library Assistant (As Needed)');
    await (await cardSays(driven, page, 'Hide from my lists')).click('Hide from my lists');
    await (await cardSays(driven, page, 'Its place in the list stays')).click('Show again');
    await (await cardSays(driven, page, 'Hide from my lists')).click('Hide from my lists');
    await cardSays(driven, page, 'Its place in the list stays');
    await until('the row', async () => {
      const rows = await stored(driven, 'settings');
      return rows.find(({ id, deletedAt }) => id === 'hidden governmentjobs 4711002' && deletedAt === null);
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    await marksSay(driven, page, 'hidden still', has('Hidden: Library Assistant (As Needed). Show again'));
    expect(await page.evaluate(() => document.querySelectorAll('.list-view .list-item').length)).toBe(10);
    await page.close();
  });

  test('rows that are used again never wear another posting’s mark, however fast they scroll', async () => {
    const url = 'https://www.linkedin.com/jobs/search/';
    const page = await driven.open(url, new Map([[url, virtualList]]));
    await marksSay(driven, page, 'the first rows', has('Librarian 0.'));
    for (let turn = 1; turn <= 12; turn++) {
      // What is painted counts: a frame after the scroll.
      await page.evaluate(
        async (by) => {
          document.querySelector('.scaffold-layout__list')?.scrollBy(0, by);
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        },
        700 + turn * 37,
      );
      const wrong = (await linksWithMarks(page, 'strong')).filter((title) => !title.startsWith('Librarian'));
      expect(wrong, `turn ${turn}`).toEqual([]);
    }
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('strong')]
        .filter((row) => row.getBoundingClientRect().top > 60 && row.getBoundingClientRect().bottom < innerHeight - 40)
        .map((row) => row.textContent ?? ''),
    );
    const wanted = shown.filter((title) => title.startsWith('Librarian')).sort();
    expect(wanted.length).toBeGreaterThan(1);
    await until('marks on the rows that stand still', async () =>
      (await linksWithMarks(page, 'strong')).filter((title) => wanted.includes(title)).length === wanted.length ? true : undefined,
    );
    await page.close();
  });

  test('a list that grows while it is scrolled is marked to its end', async () => {
    const page = await openList(endlessList);
    await marksSay(driven, page, 'the first', has('Librarian II, Children’s Services'));
    for (const title of ['Librarian 9.', 'Librarian 18.', 'Librarian 27.'])
      await until(title, async () => {
        await page.evaluate(
          (wanted) => {
            const row = [...document.querySelectorAll('.list-item')].find((item) => item.textContent?.includes(`${wanted}`));
            if (row) row.scrollIntoView({ block: 'center' });
            else scrollTo(0, document.documentElement.scrollHeight);
          },
          title.slice(0, -1),
        );
        return has(title)(await marksOn(driven, page)) ? true : undefined;
      });
    await page.close();
  });

  test('by keyboard: one stop for all marks, arrows between them, Enter opens the note and Escape leads back', async () => {
    const page = await openList();
    await marksSay(driven, page, 'library work', (names) => names.length > 2);
    const root = await driven.closedRoot(page);
    expect(root?.elements.filter(({ name, attributes }) => name === 'BUTTON' && attributes.tabindex === '0')).toHaveLength(1);
    await page.focus('.table-view + *, .list-view li:last-child a');
    // The layer stands at the document's end: past the last link there.
    for (let tab = 0; tab < 3; tab++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () => document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body,
      );
      if (inside) break;
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cardSays(driven, page, 'Hide from my lists');
    await page.keyboard.press('Escape');
    await until('the note closed', async () => ((await driven.closedRoot(page))?.has('Hide from my lists') === false ? true : undefined));
    await page.close();
  });

  test('switched off, nothing is shown; on again, all is, on the open page too', async () => {
    const page = await openList();
    await marksSay(driven, page, 'library work', (names) => names.length > 2);
    const options = await driven.openOwn('options');
    await until('the box', () => options.evaluate(() => document.querySelector('#settings input[type=checkbox]') !== null));
    const toggle = () => options.evaluate(() => document.querySelector<HTMLElement>('#settings input[type=checkbox]')?.click());
    await toggle();
    await until('no mark', async () => ((await marksOn(driven, page)).length === 0 ? true : undefined));
    const other = await openList();
    const later = await driven.open(at.librarian, web());
    await cardSays(driven, later, 'Hide this posting in lists');
    await later.close();
    expect(await marksOn(driven, other)).toEqual([]);
    await other.close();
    await options.bringToFront();
    await toggle();
    await page.bringToFront();
    await marksSay(driven, page, 'library work again', (names) => names.length > 2);
    await options.close();
    await page.close();
  });

  test('a hostile page sees neither what a mark says nor a difference between one that is kept and one that is not, and can press none', async () => {
    const seen = [];
    for (const title of ['City Archivist', null]) {
      // The second visit is after the user hid one of them.
      const page = await openList(agency, spyOn);
      await marksSay(driven, page, 'library work', (names) => names.length > 3);
      const { elements, events, messages, globals, attributes, errors, openShadowRoots, onTop, styleSheets } = await whatPageSaw(page);
      seen.push({ elements, events, messages, globals, attributes, errors, openShadowRoots, onTop, styleSheets });
      await page.evaluate(() => {
        window.addEventListener('click', (event) => event.preventDefault());
        for (let x = 0; x < innerWidth; x += 8)
          for (let y = 0; y < innerHeight; y += 8) {
            const element = document.elementFromPoint(x, y);
            if (element?.parentElement === document.documentElement)
              for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
                element.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true }));
          }
      });
      expect((await driven.closedRoot(page))?.has('Hide from my lists')).toBe(false);
      if (title !== null) {
        await (await driven.closedRoot(page))?.click('Librarian II, Children’s Services');
        await (await cardSays(driven, page, 'Hide from my lists')).click('Hide from my lists');
        await marksSay(driven, page, 'hidden', has('Hidden: Librarian II'));
      }
      await page.close();
    }
    expect(seen[0]?.onTop.length).toBe(400);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]?.openShadowRoots).toBe(0);
    expect(JSON.stringify(seen).toLowerCase()).not.toMatch(/callslip|extension:|hidden:|kept/u);
  });
});
