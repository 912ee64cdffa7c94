import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tools/chromium';
import { makePdf, pagesOf } from '../tools/make-pdf';
import { buildOnce } from './built';
import { type BenchLine, type Measured, median } from './line';

const RUNS = 5;

/** From a PDF of two pages chosen to its items on the page, workers started anew each time. */
async function imported(): Promise<Measured> {
  buildOnce();
  const text = readFileSync(join(process.cwd(), 'tests/fixtures/resumes/chronological-public.txt'), 'utf8');
  const pdf = Buffer.from(makePdf(pagesOf(`${text}\n${text}`), { packed: true })).toString('base64');
  const driven = await launchChromium();
  try {
    const page = await driven.openOwn('options');
    await page.waitForSelector('#import input[type=file]');
    const figures: number[] = [];
    for (let run = 0; run <= RUNS; run++)
      figures.push(
        await page.evaluate(async (content) => {
          const started = performance.now();
          const files = new DataTransfer();
          files.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], 'resume.pdf'));
          const input = document.querySelector<HTMLInputElement>('#import input[type=file]');
          if (input === null) throw new Error('no file input');
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          const until = async (there: boolean) => {
            while ((document.querySelector('.review-item') !== null) !== there) await new Promise(requestAnimationFrame);
          };
          await until(true);
          const seconds = (performance.now() - started) / 1000;
          [...document.querySelectorAll<HTMLElement>('.preview .btn')].at(-1)?.click();
          await until(false);
          return seconds;
        }, pdf),
      );
    return { value: median(figures.slice(1)), runs: RUNS, note: 'a PDF of two pages, from the choice to its items shown' };
  } finally {
    await driven.close();
  }
}

/** A résumé brought in. */
export const lines: readonly BenchLine[] = [{ name: 'profile/import-pdf-s', unit: 's', run: imported }];
