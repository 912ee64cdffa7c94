import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { madeUpPosting } from '../tools/made-up-postings';
import { until } from '../tools/until';
import { pageSays } from './helpers';
import { type Kept, rowsIn, speakAndDress, storeKept } from './kept';
import { pageFaults } from './looks';
import { almost } from './people';

const today = Temporal.Now.plainDateISO();
const inDays = (days: number) => today.add({ days }).toString();
const text = (seed: number) => madeUpPosting(seed, 3_000).text;

/** A civil-service posting among others, whose life is followed. */
const kept: readonly Kept[] = [
  { title: 'Librarian II, Civil Service', employer: 'City of Ocotillo Beach', text: text(2), closes: inDays(5), limit: 200 },
  {
    title: 'Processing Archivist',
    employer: 'Hollis University, Special Collections',
    text: text(4),
    stage: 'interview',
    notes: '# Tuesday\n\n- 10:30',
  },
  {
    title: 'Senior Librarian for Adult Services, Bilingual Spanish and English, Substitute Pool, Recruitment 26-11734-B',
    employer: 'Consolidated Library District of the Greater Arroyo and Sycamore Canyon Communities',
    text: text(3),
    closes: inDays(40),
  },
  { title: 'أمينة مكتبة 👩🏽‍🏫 Bibliothe\u0301caire', employer: 'Estrella College', text: text(5), stage: 'rejected' },
];

const STAGES = ['preparing', 'filed', 'reviewed', 'exam', 'listed', 'certified', 'department-interview', 'offer', 'appointed'];

/** The stored row of the posting whose life is followed. */
async function followed(page: Page): Promise<Record<string, unknown>> {
  const row = (await rowsIn(page, 'applications')).find(({ title }) => String(title).startsWith('Librarian II'));
  if (row === undefined) throw new Error('the posting is gone');
  return row;
}

const focus = (page: Page, words: string) =>
  page.evaluate((label) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) => textContent?.trim() === label);
    if (button === undefined) throw new Error(`no “${label}”`);
    button.focus();
  }, words);

/** Takes back the search of before. */
async function findsAll(page: Page): Promise<void> {
  await page.waitForSelector('thead input[type=checkbox]');
  await page.evaluate(() => {
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    if (search === null) throw new Error('no search');
    search.focus();
    search.value = '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pageSays(page, '4 postings kept');
}

/** Ticks the rows that are shown, or the one of this title, and presses what is to be done with them. */
async function withTicked(page: Page, view: string, title: string | null, act: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
  const label = title === null ? 'Select all that are shown' : `Select ${title}`;
  await (await page.waitForSelector(`input[aria-label="${label}"]`))?.evaluate((box) => (box as HTMLElement).click());
  await pageSays(page, 'selected');
  await focus(page, act);
  await page.keyboard.press('Enter');
}

/** Two tabs with one application's page: each changes a field while the other stands open, and both changes stay. */
async function editedTwice({ openOwn }: Driven): Promise<void> {
  const [one, other] = [await openOwn('board'), await openOwn('board')];
  const { id } = await followed(one);
  for (const page of [one, other]) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/posting/${String(id)}`,
    );
    await page.waitForSelector('[data-field=location] input');
  }
  await one.bringToFront();
  await one.type('[data-field=location] input', 'Branch 4');
  await other.bringToFront();
  await other.type('[data-field=how] input', 'by mail');
  await other.keyboard.press('Tab');
  await one.bringToFront();
  await one.focus('[data-field=location] input');
  await one.keyboard.press('Tab');
  await until('both changes', async () => {
    const { location, filed } = (await followed(one)) as { location?: unknown; filed?: { how?: unknown } };
    return location === 'Branch 4' && filed?.how === 'by mail';
  });
  await one.close();
  await other.close();
}

/** From kept to appointed by keyboard alone: found, moved stage by stage, examined, noted, taken back. */
async function wholeLife(driven: Driven): Promise<void> {
  await storeKept(driven, kept);
  await storeProfile(driven, almost);
  let page = await driven.openOwn('board');
  await pageSays(page, '4 postings kept');
  await page.keyboard.press('/');
  await page.keyboard.type('civil service');
  await pageSays(page, '1 of 4 postings');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  for (const stage of STAGES) {
    await page.keyboard.press('ArrowDown');
    await until(stage, async () => (await followed(page)).stage === stage);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await pageSays(page, 'Facts and dates');
  await pageSays(page, 'Offer → Appointed');

  await focus(page, 'Add a part');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Written test');
  for (const typed of ['', '40', '70', '91.5']) {
    await page.keyboard.press('Tab');
    if (typed !== '') await page.keyboard.type(typed);
  }
  await page.keyboard.press('Tab');
  await until('the exam', async () => JSON.stringify((await followed(page)).exam).includes('"score":91.5'));
  await pageSays(page, 'Over all parts by their weights: 91.5');

  await page.focus('.notes-field');
  await page.keyboard.type('# Panel\n\nAsk for **Ines**');
  // Closed with the last keystroke, before the field was left.
  const address = await page.evaluate(() => location.hash);
  await page.close();
  page = await driven.openOwn('board');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await until('the notes', async () => (await followed(page)).notes === '# Panel\n\nAsk for **Ines**');
  await page.waitForSelector('.markdown strong');

  await pageSays(page, 'Edited: notes');
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('.history li')].find(({ textContent }) => textContent?.includes('Offer → Appointed'));
    row?.querySelector<HTMLElement>('button')?.focus();
  });
  await page.keyboard.press('Enter');
  await until('the stage before', async () => (await followed(page)).stage === 'offer');
  await pageSays(page, 'Undone');
  await page.close();
}

describe('the board in Chromium', () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launchChromium();
  });
  afterAll(() => driven?.close());

  test('the whole life of a civil-service application, by keyboard', () => wholeLife(driven), 120_000);

  test('two tabs change one application: what each changed stays', () => editedTwice(driven), 60_000);

  test('axe finds nothing in any view, in either language and scheme, wide or narrow', async () => {
    const page = await driven.openOwn('board');
    const id = String((await followed(page)).id);
    const views = ['table', 'kanban', 'calendar', 'pictures', 'files', 'archive', 'trash', `posting/${id}`];
    await findsAll(page);
    await withTicked(page, 'table', 'Processing Archivist', 'Archive');
    await withTicked(page, 'table', kept[3]?.title ?? '', 'Delete');
    await until('one in the trash', async () => (await rowsIn(page, 'applications')).some(({ deletedAt }) => deletedAt !== null));
    for (const [language, scheme, width, height] of [
      ['en', 'light', 1280, 900],
      ['es', 'dark', 320, 640],
    ] as const) {
      await page.setViewport({ width, height });
      await speakAndDress(page, language, scheme);
      for (const view of views) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/${view}`);
        await page.waitForSelector(
          view.startsWith('posting') ? '.posting .history li' : view === 'pictures' ? '.picture' : '.board-main h1',
        );
        expect(await pageFaults(page), `${view} ${language} ${scheme} ${width}`).toEqual([]);
      }
    }
    await speakAndDress(page, 'en', 'light');
    await page.setViewport({ width: 1280, height: 900 });
    for (const view of ['archive', 'trash']) await withTicked(page, view, null, 'Take back into the list');
    await until('all back', async () =>
      (await rowsIn(page, 'applications')).every(({ deletedAt, archivedAt }) => deletedAt === null && archivedAt === null),
    );
    await page.close();
  }, 120_000);

  test('a card is dragged to another column; many are archived at once, and taken back', async () => {
    const page = await driven.openOwn('board');
    await page.evaluate(() => {
      location.hash = '#/table';
    });
    await findsAll(page);
    await page.evaluate(() => {
      location.hash = '#/kanban';
    });
    await page.waitForSelector('.card');
    const box = async (selector: string) => {
      const found = await (await page.waitForSelector(selector))?.boundingBox();
      if (!found) throw new Error(`no ${selector}`);
      return { x: found.x + found.width / 2, y: found.y + 40 };
    };
    // Without a drag: by the menu of the card, which Escape leaves as it was.
    const stamp = () => page.evaluate(() => document.activeElement?.textContent);
    await page.focus('.kanban-column:first-child .card .move');
    const before = await stamp();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    expect(await pageFaults(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    expect(await page.$('[role=menu]')).toBeNull();
    expect(await stamp()).toBe(before);
    await page.keyboard.press('Enter');
    await page.keyboard.type('p');
    await page.keyboard.press('Enter');
    await until('the card to be moved by its menu', async () => (await stamp()) === 'Preparing');
    const card = await page.evaluate(() => document.querySelector<HTMLElement>('.kanban-column:first-child .card')?.dataset.card ?? '');
    const [from, to] = [await box('.kanban-column:first-child .card .soft'), await box('.kanban-column:nth-child(2)')];
    await page.mouse.move(from.x, from.y - 40);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await until('the card to be moved', async () =>
      (await rowsIn(page, 'applications')).some(({ id, stage }) => id === card && (stage === 'filed' || stage === 'applied')),
    );

    await page.evaluate(() => {
      location.hash = '#/table';
    });
    await pageSays(page, '4 postings kept');
    await page.click('thead input[type=checkbox]');
    await pageSays(page, '4 selected');
    await focus(page, 'Archive');
    await page.keyboard.press('Enter');
    await pageSays(page, '4 postings archived');
    await focus(page, 'Undo');
    await page.keyboard.press('Enter');
    await until('all back', async () => (await rowsIn(page, 'applications')).every(({ archivedAt }) => archivedAt === null));

    await page.evaluate(() => {
      location.hash = '#/files';
    });
    await page.waitForSelector('input[accept*=csv]');
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['Job,Company\nLibrary Page,City of Marisol\n,'], 'mine.csv', { type: 'text/csv' }));
      const input = document.querySelector<HTMLInputElement>('input[accept*=csv]');
      if (input === null) throw new Error('no input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pageSays(page, 'mine.csv: 1 would be kept');
    await focus(page, 'Keep 1 posting');
    await page.keyboard.press('Enter');
    await pageSays(page, 'mine.csv: 1 kept');
    await page.close();
  }, 120_000);
});

test('the same life in Firefox', async () => {
  const driven = await launchFirefox();
  try {
    await wholeLife(driven);
  } finally {
    await driven.close();
  }
}, 180_000);
