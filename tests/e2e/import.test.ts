import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import type { Driven } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { docxOf } from '../tools/make-docx';
import { makePdf, pagesOf } from '../tools/make-pdf';
import { until } from '../tools/until';
import { pageSays } from './helpers';
import { rowsIn } from './kept';

const resume = readFileSync(join(process.cwd(), 'tests/fixtures/resumes/archivist-right-dates.txt'), 'utf8');
const pdf = makePdf(pagesOf(resume), { packed: true });

/** Gives a file to the page as the file picker would. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.waitForSelector('#import input[type=file]');
  await page.evaluate(
    (title, content) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], title));
      const input = document.querySelector<HTMLInputElement>('#import input[type=file]');
      if (input === null) throw new Error('no file input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

const click = (page: Page, words: string): Promise<void> =>
  page.evaluate(
    (label) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label))?.click(),
    words,
  );

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('a résumé brought in, in %s', (_, launch) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch();
  });
  afterAll(() => driven?.close());

  test('a PDF is read, looked over, written and undone; what is no résumé says so', async () => {
    const page = await driven.openOwn('options');
    await give(page, 'locked.pdf', makePdf([[]], { locked: true }));
    await pageSays(page, 'The file is locked with a password.');
    await give(page, 'resume.pdf', pdf);
    await pageSays(page, 'What resume.pdf says');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What resume.pdf says');
    await pageSays(page, 'Larkspur Historical Society');
    expect(await rowsIn(page, 'profile')).toEqual([]);
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await click(page, 'Write ');
    await pageSays(page, 'brought in');
    const [row] = await rowsIn(page, 'profile');
    expect(row?.profile).toMatchObject({
      name: 'Oona Fitzwarren',
      work: [
        { title: 'Processing Archivist', start: '2022-01', end: null, supervised: 2 },
        { hoursPerWeek: 24 },
        { internship: true, totalHours: 120 },
      ],
    });
    // Again, in another form: all of it is there already.
    await give(page, 'resume.docx', docxOf(resume));
    await pageSays(page, 'What resume.docx says');
    await pageSays(page, 'You have this already');
    await until('nothing to write', () =>
      page.evaluate(() => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Write 0 entries')),
    );
    await click(page, 'Write nothing');
    await click(page, 'Undo');
    await until('the undoing', async () => !JSON.stringify(await rowsIn(page, 'profile')).includes('Larkspur'));
    await page.close();
  }, 60_000);
});
