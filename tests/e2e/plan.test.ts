import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { madeUpPosting } from '../tools/made-up-postings';
import { until } from '../tools/until';
import { at, cardSays, pageSays, web } from './helpers';
import { type Kept, rowsIn, speakAndDress, storeKept } from './kept';
import { axeFaults } from './looks';
import { almost } from './people';

const HOW = `

How to Apply

Submit a cover letter, a resume and three professional references as a single PDF to jobs@alderbay.example. Résumés are not accepted in place of the application.
`;

const kept: readonly Kept[] = Array.from({ length: 6 }, (_, seed) => {
  const { title, employer, text } = madeUpPosting(seed, 3_000);
  return { title: seed === 0 ? 'Librarian of the north branch' : title, employer, text: text + HOW };
});

/** Presses Tab (or Shift+Tab) until the focus is on something so called, as a keyboard user would. */
async function tabTo(page: Page, name: string, back = false): Promise<void> {
  if (back) await page.keyboard.down('Shift');
  try {
    for (let press = 0; press < 400; press++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement || focused instanceof HTMLSelectElement;
        const labelled = field ? focused.labels?.[0]?.innerText : undefined;
        return focused?.getAttribute('aria-label') ?? labelled ?? focused?.textContent ?? '';
      });
      if (label.trim().startsWith(name)) return;
    }
  } finally {
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`no way to “${name}” by Tab`);
}

/** The panel with one of the kept postings, chosen by arrow keys; opened again, so that the keys begin at its head. */
async function panelWith(driven: Driven, title: string): Promise<Page> {
  const panel = await driven.openOwn('sidepanel');
  await pageSays(panel, 'Postings you keep');
  await tabTo(panel, 'Postings you keep');
  for (let press = 0; press < 12; press++) {
    // From the first on, wherever the choice stood before.
    await panel.keyboard.press(press === 0 ? 'Home' : 'ArrowDown');
    const shown = await until('the posting that was chosen', () =>
      panel.evaluate(() => {
        const focused = document.activeElement;
        const chosen = focused instanceof HTMLSelectElement ? focused.selectedOptions[0]?.text : undefined;
        const heading = document.querySelector('h1')?.textContent ?? '';
        return heading !== '' && chosen?.startsWith(heading) ? heading : undefined;
      }),
    );
    if (!shown.startsWith(title)) continue;
    await panel.close();
    const again = await driven.openOwn('sidepanel');
    await pageSays(again, title);
    return again;
  }
  throw new Error(`“${title}” is not among the postings`);
}

interface PreparedRow {
  readonly id: string;
  readonly title: string;
  readonly preparation?: { readonly materials: readonly object[]; readonly skills: readonly { readonly note: string }[] };
}

const rowsOf = async (page: Page) =>
  (await rowsIn(page, 'applications')) as readonly Record<string, unknown>[] as unknown as readonly PreparedRow[];

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);

const launchers = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const;

describe.each(launchers)('%s', (_, launch) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch();
    await storeProfile(driven, almost);
    await storeKept(driven, kept);
  }, 120_000);
  afterAll(() => driven?.close());

  test('from the posting on screen to a finished checklist and a tailoring sheet, by keyboard', async () => {
    let panel = await driven.openOwn('sidepanel');
    const posting = await driven.open(at.librarian, web());
    const card = await cardSays(driven, posting, 'Seven months short of Option I');
    if (driven.name === 'chromium') {
      // The panel beside the page follows it.
      await posting.bringToFront();
      await pageSays(panel, 'Librarian II, Children’s Services');
    } else {
      // Firefox's sidebar is out of reach: in a tab the panel has no page beside it, and shows what was kept from the card.
      if (card.has('Keep this posting')) await card.click('Keep this posting');
      await cardSays(driven, posting, 'In your list.');
      await panel.close();
      panel = await panelWith(driven, 'Librarian II, Children’s Services');
    }
    await pageSays(panel, 'What to send');
    const names = await panel.$$eval('.material-tick', (ticks) =>
      ticks.map((tick) => (tick as HTMLElement).innerText.split('\n')[0] ?? ''),
    );
    expect(names.length).toBeGreaterThan(0);
    // In the order in which they stand, so that the way never leads out of the page into the browser's own buttons.
    for (const [count, name] of names.entries()) {
      await tabTo(panel, name);
      await panel.keyboard.press(' ');
      await pageSays(panel, `${count + 1} of ${names.length} ready`);
    }
    const isOurs = ({ title }: { title: string }) => title.startsWith('Librarian II, Children');
    const kept = await until('the first tick to keep the posting', async () => {
      const row = (await rowsOf(panel)).find(isOurs);
      return row?.preparation?.materials.length === names.length ? row : undefined;
    });
    await tabTo(panel, 'In your words');
    await panel.keyboard.press('Enter');
    await panel.keyboard.type('Weekly, for thirty families');
    await panel.keyboard.press('Tab');
    await until('the words that show a skill', async () => (await rowsOf(panel)).find(isOurs)?.preparation?.skills[0]?.note !== undefined);
    expect(await axeFaults(panel)).toEqual([]);

    const before = new Set(await driven.browser.pages());
    await tabTo(panel, 'Tailoring sheet');
    await panel.keyboard.press('Enter');
    const address = `#tailoring/${kept.id}`;
    await until('the tailoring sheet in a tab', () =>
      panel.evaluate(async (hash) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (all: object) => Promise<readonly { url?: string }[]> } } };
        return (await chrome.tabs.query({})).some(({ url }) => url?.endsWith(hash));
      }, address),
    );
    // Firefox's driver does not see a tab that the extension opened.
    const opened = (await driven.browser.pages()).find((page) => !before.has(page) && page.url().endsWith(address));
    let sheet = opened ?? (await driven.openOwn('plan'));
    if (opened === undefined) await goTo(sheet, address);
    await sheet.bringToFront();
    await pageSays(sheet, 'Weekly, for thirty families');
    await tabTo(sheet, 'Tell a story for this');
    await sheet.keyboard.press('Enter');
    await tabTo(sheet, 'What you would call it');
    await sheet.keyboard.type('The flooded basement');
    // The page goes away with the last key.
    await sheet.close();
    sheet = await driven.openOwn('plan');
    await goTo(sheet, `#tailoring/${kept.id}`);
    await pageSays(sheet, 'Save to the answer bank');
    await tabTo(sheet, 'What you would call it');
    expect(await sheet.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('The flooded basement');
    await tabTo(sheet, 'Result');
    await sheet.keyboard.type('Two thousand maps dried in time.');
    await tabTo(sheet, 'Save to the answer bank');
    await sheet.keyboard.press('Enter');
    await until('the story in the store', async () =>
      (await rowsIn(sheet, 'settings')).some(({ id, deletedAt }) => String(id).startsWith('story ') && deletedAt === null),
    );
    await pageSays(sheet, 'Two thousand maps dried in time.');
    expect(await axeFaults(sheet)).toEqual([]);
    const copied = await sheet.evaluateHandle(() => {
      const texts: string[] = [];
      navigator.clipboard.writeText = async (text) => void texts.push(text);
      return texts;
    });
    await tabTo(sheet, 'Copy as Markdown', true);
    await sheet.keyboard.press('Enter');
    await pageSays(sheet, 'Copied.');
    const [markdown = ''] = await copied.jsonValue();
    expect(markdown).toContain('# Librarian II, Children’s Services');
    expect(markdown).toContain('Weekly, for thirty families');
    expect(markdown).toContain('**The flooded basement**');
    for (const page of [sheet, posting, panel]) await page.close();
  }, 120_000);

  test('on paper the sheet has its lines, and nothing to press', async () => {
    const page = await driven.openOwn('plan');
    const [first] = await rowsOf(page);
    await goTo(page, `#tailoring/${first?.id}`);
    await pageSays(page, 'The minimum');
    const visible = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, nav, .sheet-line')]
          .filter((one) => one.checkVisibility())
          .map(({ localName }) => localName),
      );
    expect(await visible()).toContain('button');
    if (driven.name === 'chromium') {
      await page.emulateMediaType('print');
      expect(new Set(await visible())).toEqual(new Set(['li']));
      await page.emulateMediaType('screen');
      expect((await page.pdf({ format: 'Letter' })).byteLength).toBeGreaterThan(5_000);
    }
    await page.close();
  }, 60_000);

  test('the panel shows a kept posting, chosen by keyboard; the plan says what would open doors', async () => {
    const panel = await panelWith(driven, 'Librarian of the north');
    await pageSays(panel, 'A résumé does not stand for the application');
    await tabTo(panel, 'Words in the posting');
    await panel.keyboard.press('Enter');
    await until('the words in the kept text', () => panel.evaluate(() => document.querySelector('.kept-words[open] mark') !== null));
    await panel.close();
    const page = await driven.openOwn('plan');
    await pageSays(page, 'What would open doors');
    await pageSays(page, 'Seven months more of work as a librarian');
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  }, 60_000);

  test('what was looked at is counted without its name, until that is turned off', async () => {
    const posting = await driven.open(at.assistant, web());
    await cardSays(driven, posting, 'Keep this posting');
    const page = await driven.openOwn('plan');
    await goTo(page, '#outlook');
    await pageSays(page, 'that you looked at');
    const seen = (await rowsIn(page, 'settings')).filter(({ id }) => String(id).startsWith('seen '));
    expect(seen.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toMatch(/ocotillo|4711002|assistant, as/iu);
    const settings = await driven.openOwn('options');
    await tabTo(settings, 'Count what postings offer');
    await settings.keyboard.press(' ');
    await pageSays(page, 'nothing is remembered');
    await until('it to be forgotten', async () => !(await rowsIn(page, 'settings')).some(({ id }) => String(id).startsWith('seen ')));
    await settings.keyboard.press(' ');
    for (const one of [settings, page, posting]) await one.close();
  }, 60_000);

  test('every part is clean to axe, narrow, and where the browser lets it be dressed dark and in Spanish', async () => {
    const page = await driven.openOwn('plan');
    await page.setViewport({ width: 320, height: 700 });
    const dressed = driven.name === 'chromium';
    if (dressed) await speakAndDress(page, 'es', 'dark');
    for (const [part, english, spanish] of [
      ['gaps', 'What would open doors', 'Qué abriría puertas'],
      ['prepare', 'For each posting that you keep', 'Para cada anuncio que guarda'],
      ['ladder', 'The ladder', 'La escalera'],
      ['where', 'Searches ready to open', 'Búsquedas listas'],
      ['people', 'Associations', 'Asociaciones'],
      ['outlook', 'Languages wanted', 'Idiomas que se piden'],
      ['guide', 'How to', 'Cómo hacerlo'],
    ] as const) {
      await goTo(page, `#${part}`);
      await pageSays(page, dressed ? spanish : english);
      expect(await axeFaults(page), part).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), part).toBe(true);
    }
    await page.close();
  }, 60_000);
});
