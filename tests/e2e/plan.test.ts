import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { madeUpPosting } from '../tools/made-up-postings';
import { until } from '../tools/until';
import { pageSays } from './helpers';
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

/** Presses Tab until the focus is on something so called, as a keyboard user would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
      const labelled = field ? focused.labels?.[0]?.innerText : undefined;
      return focused?.getAttribute('aria-label') ?? labelled ?? focused?.textContent ?? '';
    });
    if (label.trim().startsWith(name)) return;
  }
  throw new Error(`no way to “${name}” by Tab`);
}

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

  test('from a kept posting to a finished checklist, by keyboard', async () => {
    const page = await driven.openOwn('sidepanel');
    await pageSays(page, 'Postings you keep');
    await page.evaluate(() => {
      const select = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ text }) => text.startsWith('Librarian of the north branch')),
      );
      const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith('Librarian of the north branch'));
      if (select === undefined || option === undefined) throw new Error('not among the postings');
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pageSays(page, 'What to send');
    await pageSays(page, 'A résumé does not stand for the application');
    // In the order in which they stand, so that the way never leads out of the page into the browser's own buttons.
    for (const [at, material] of ['Résumé', 'Cover letter', 'References'].entries()) {
      await tabTo(page, material);
      await page.keyboard.press(' ');
      await pageSays(page, `${at + 1} of `);
    }
    const ticked = await until('the ticks in the store', async () => {
      const rows = (await rowsIn(page, 'applications')) as readonly {
        title: string;
        preparation?: { materials: readonly { id: string }[] };
      }[];
      const materials = rows.find(({ title }) => title.startsWith('Librarian of the north'))?.preparation?.materials ?? [];
      return materials.length === 3 ? materials.map(({ id }) => id) : undefined;
    });
    expect(ticked.toSorted()).toEqual(['cover letter', 'references', 'résumé']);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  }, 60_000);

  test('the plan, and a tailoring sheet with a story, by keyboard', async () => {
    const page = await driven.openOwn('plan');
    await pageSays(page, 'What would open doors');
    await pageSays(page, 'Seven months more of work as a librarian');
    expect(await axeFaults(page)).toEqual([]);
    const rows = (await rowsIn(page, 'applications')) as readonly { id: string; title: string }[];
    const id = rows.find(({ title }) => title.startsWith('Librarian of the north'))?.id ?? '';
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#tailoring/${id}`);
    await pageSays(page, 'Tailoring sheet');
    await tabTo(page, 'Tell a story for this');
    await page.keyboard.press('Enter');
    await tabTo(page, 'What you would call it');
    await page.keyboard.type('The flooded basement');
    await tabTo(page, 'Result');
    await page.keyboard.type('Two thousand maps dried in time.');
    await tabTo(page, 'Save to the answer bank');
    await page.keyboard.press('Enter');
    await pageSays(page, 'Two thousand maps dried in time.');
    const stories = await until('the story in the store', async () => {
      const found = (await rowsIn(page, 'settings')).filter((row) => String(row.id).startsWith('story '));
      return found.length > 0 ? found : undefined;
    });
    expect(stories).toMatchObject([{ deletedAt: null, story: { title: 'The flooded basement' } }]);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  }, 60_000);

  test('every part is clean to axe, narrow, and where the browser lets it be dressed dark and in Spanish', async () => {
    const page = await driven.openOwn('plan');
    await page.setViewport({ width: 320, height: 700 });
    const dressed = driven.name === 'chromium';
    if (dressed) await speakAndDress(page, 'es', 'dark');
    for (const [part, english, spanish] of [
      ['ladder', 'The ladder', 'La escalera'],
      ['where', 'Searches ready to open', 'Búsquedas listas'],
      ['people', 'Associations', 'Asociaciones'],
      ['outlook', 'Languages wanted', 'Idiomas que se piden'],
      ['guide', 'How to', 'Cómo hacerlo'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${part}`);
      await pageSays(page, dressed ? spanish : english);
      expect(await axeFaults(page), part).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), part).toBe(true);
    }
    await page.close();
  }, 60_000);
});
