import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { storeProfile } from '../tools/driven';
import { makePdf, pagesOf } from '../tools/make-pdf';
import { pageSays } from './helpers';
import { speakAndDress } from './kept';
import { axeFaults } from './looks';
import { almost } from './people';

test('shots', async () => {
  const driven = await launchChromium();
  const page = await driven.openOwn('options');
  const give = (name: string, bytes: Uint8Array) =>
    page.evaluate(
      (title, content) => {
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], title));
        const input = document.querySelector<HTMLInputElement>('#import input[type=file]');
        if (input === null) throw new Error('no');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      Buffer.from(bytes).toString('base64'),
    );
  const pdf = makePdf(pagesOf(readFileSync('tests/fixtures/resumes/federal-hours.txt', 'utf8')), { packed: true });
  const looks = [['en', 'light', 1180], ['es', 'dark', 320], ['es', 'light', 760], ['en', 'dark', 1180]] as const;
  for (const [language, scheme, width] of looks) {
    await page.setViewport({ width, height: 900 });
    await speakAndDress(page, language, scheme);
    await page.waitForSelector('#import input[type=file]');
    await page.screenshot({ path: `/tmp/imp/empty-${language}-${scheme}-${width}.png` });
    await give('x.pdf', makePdf([[]], { locked: true }));
    await pageSays(page, language === 'en' ? 'locked with' : 'protegido con');
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.drop-zone .btn')].at(-1)?.click());
    const el = await page.$('#import');
    await el?.screenshot({ path: `/tmp/imp/refused-${language}-${scheme}-${width}.png` });
    console.log('axe refused', await axeFaults(page));
    await give('federal-resume-2026.pdf', pdf);
    await pageSays(page, 'federal-resume-2026.pdf');
    await page.waitForSelector('.preview');
    await (await page.$('#import'))?.screenshot({ path: `/tmp/imp/review-${language}-${scheme}-${width}.png` });
    console.log('axe', await axeFaults(page), await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]));
  }
  await page.close();
  await storeProfile(driven, almost);
  const full = await driven.openOwn('options');
  await full.setViewport({ width: 1180, height: 900 });
  await full.waitForSelector('#import input[type=file]');
  await full.evaluate(() => {
    const b = [...document.querySelectorAll<HTMLElement>('.drop-zone .btn')].at(-1);
    b?.click();
  });
  await full.waitForSelector('#import textarea');
  await full.evaluate((text) => {
    const t = document.querySelector<HTMLTextAreaElement>('#import textarea');
    if (!t) return;
    t.value = text;
    t.dispatchEvent(new Event('input', { bubbles: true }));
  }, 'Rosa Delgado-Whitfield\n\nExperience\nLibrarian I, City of Ocotillo Beach Public Library\nBranch storytimes and class visits.\n\nLibrary Clerk, Town of Elder Creek Library\n\nEducation\nMLIS, San José State University, 2025\n\nLanguages\nSpanish (fluent), Mixtec\n');
  await full.evaluate(() => document.querySelector<HTMLFormElement>('#import form')?.requestSubmit());
  await full.waitForSelector('.preview');
  await (await full.$('#import'))?.screenshot({ path: '/tmp/imp/paste.png' });
  console.log('axe', await axeFaults(full));
  await driven.close();
}, 180_000);
