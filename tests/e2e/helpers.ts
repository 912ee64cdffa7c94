import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from '../tools/closed-root';
import type { Driven } from '../tools/driven';
import { until } from '../tools/until';
import type { Web } from '../tools/web';

/** Long enough for a slow machine that runs other things beside; a test waits for what it needs and never for a time. */
const PATIENCE_MS = 25_000;

const SITE = 'https://www.governmentjobs.com/careers/ocotillobeach';

/** The addresses that the fixtures stand at. */
export const at = {
  librarian: `${SITE}/jobs/4711001/librarian-ii-children-s-services`,
  assistant: `${SITE}/jobs/4711002/library-assistant-as-needed`,
  engineer: `${SITE}/jobs/4711004/associate-civil-engineer`,
  list: SITE,
};

/** A fixture page's HTML. */
export function fixture(name: string): string {
  return readFileSync(join(process.cwd(), 'tests/fixtures/sites/governmentjobs', name), 'utf8');
}

/** The web in which the fixtures stand at their addresses; single pages can be given otherwise. */
export function web(pages: Readonly<Record<string, string>> = {}): Web {
  return new Map([
    [at.librarian, fixture('detail-2026.html')],
    [at.assistant, fixture('detail-2026-assistant.html')],
    [at.engineer, fixture('detail-2026-engineer.html')],
    [at.list, fixture('list.html')],
    ...Object.entries(pages),
  ]);
}

/** Waits until the card on a page says the words, and gives the card. Where it would cover the text it is a slip at first, and is opened as a user would. */
export async function cardSays(driven: Driven, page: Page, words: string): Promise<ClosedRoot> {
  let last = 'nothing';
  try {
    return await until(
      words,
      async () => {
        const root = await driven.closedRoot(page);
        last = root?.text ?? 'nothing';
        if (root?.has('Show why')) {
          await root.click('Show why').catch(() => undefined);
          return undefined;
        }
        return root?.text.includes(words) ? root : undefined;
      },
      PATIENCE_MS,
    );
  } catch (error) {
    throw new Error(`the card never said “${words}”; it said: ${last}`, { cause: error });
  }
}

/** The words that stand under a highlight on a page, in the order of the text. */
export async function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as AbstractRange[])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replaceAll(/\s+/gu, ' ')),
  );
}

/** Waits until a condition on what is marked holds. */
export async function marksAre(page: Page, what: string, holds: (texts: readonly string[]) => boolean): Promise<readonly string[]> {
  return until(
    what,
    async () => {
      const texts = await marked(page);
      return holds(texts) ? texts : undefined;
    },
    PATIENCE_MS,
  );
}

/** Waits until the text of one of our own pages holds the words. */
export async function pageSays(page: Page, words: string): Promise<void> {
  await until(`“${words}” on ${page.url()}`, () => page.evaluate((text) => document.body.innerText.includes(text), words), PATIENCE_MS);
}

/** The rows of one table of the extension's database, as stored. */
export async function stored(driven: Driven, table: string): Promise<readonly Record<string, unknown>[]> {
  const page = await driven.openOwn('options');
  try {
    return await page.evaluate(
      (name) =>
        new Promise<Record<string, unknown>[]>((resolve, reject) => {
          const opening = indexedDB.open('callslip');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const rows = opening.result.transaction(name).objectStore(name).getAll();
            rows.onsuccess = () => {
              opening.result.close();
              resolve(rows.result);
            };
          };
        }),
      table,
    );
  } finally {
    await page.close();
  }
}
