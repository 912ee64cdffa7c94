import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { until } from '../tools/until';
import { at, cardSays, pageSays, web } from './helpers';
import { almost } from './people';
import { clickOn, enable, popupOn } from './permit';
import { spyOn } from './spy';

const BOARD = 'canyon.wd5.myworkdayjobs.com';
const job = `https://${BOARD}/en-US/Careers/job/Canyon-City/Metadata-Librarian_R-1042`;
const city = 'https://www.ocotillobeach.example/jobs/librarian';
const university = 'https://libraries.canyon.example/work-with-us';
const around = (src: string, height: number) => `<!doctype html><title>Work with us</title><main><h1>Work with us</h1>
  <p>Our openings stand below.</p><iframe src="${src}" width="1100" height="${height}" title="Openings"></iframe><p style="margin-top: 900px">Write to us.</p></main>`;
const pages = web({
  [city]: around(at.librarian, 3000),
  [university]: around(job, 900),
  [job]: readFileSync(join(process.cwd(), 'tests/fixtures/sites/workday/job.html'), 'utf8'),
});

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('a board in a frame of an employer’s page in %s', (_, launch) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch();
    await storeProfile(driven, almost);
  });
  afterAll(() => driven?.close());

  const inFrame = async (page: Page, host: string, words: string) =>
    until(
      `“${words}” in the frame of ${host}`,
      async () => {
        const frame = page.frames().find((one) => one.url().includes(host));
        const root = frame === undefined ? undefined : await driven.closedRoot(page, frame);
        return root?.text.includes(words) ? root : undefined;
      },
      40_000,
    );

  test('a board that may be read from the start is read in its frame, once, and its card stays where the frame is seen', async () => {
    const page = await driven.open(city, pages, spyOn);
    await inFrame(page, 'governmentjobs.com', 'short of Option I');
    expect(await driven.closedRoot(page)).toBeUndefined();
    const topOf = async () => {
      const frame = page.frames().find((one) => one.url().includes('governmentjobs.com'));
      const root = frame === undefined ? undefined : await driven.closedRoot(page, frame);
      const shell = root?.elements.find(({ attributes }) => attributes.style?.includes('--sight-top'));
      return Number(/--sight-top: (?<top>\d{1,5})px/u.exec(shell?.attributes.style ?? '')?.groups?.top);
    };
    await until('where it is seen', async () => (await topOf()) === 0);
    await page.evaluate(() => scrollTo(0, 1500));
    await until('the card to follow', async () => (await topOf()) > 1000);
    await page.close();
  }, 120_000);

  test('where the board may not be read, that is said, and it is read once it is allowed', async () => {
    const page = await driven.open(university, pages, spyOn);
    if (driven.name === 'chromium') {
      const popup = await popupOn(driven, page);
      await pageSays(popup, `The posting is in a frame of ${BOARD}, it seems.`);
      await clickOn(popup, 'Read page');
      await cardSays(driven, page, `The posting is in a frame of ${BOARD}, which Callslip may not read`);
    }
    await enable(driven, page, 'Allow Callslip there', BOARD);
    // The frame is narrow: its card is a slip.
    await inFrame(page, BOARD, 'Show why');
    await until('one card alone', async () => (await driven.closedRoot(page)) === undefined);
    await page.close();
  }, 120_000);
});
