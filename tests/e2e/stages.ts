import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundleForPage } from '../tools/bundle-for-page';
import { getBrowser } from '../tools/find-browser';
import { answerFrom } from '../tools/web';

/** What stands in a closed root on a foreign page, in an open one on a page of our own: axe cannot enter the closed one. */
export interface Stage {
  readonly open: (query: Readonly<Record<string, string>>, scheme: string, width: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with a stage's script (a file from the project's root). The page's root is as small as some boards make it. */
export async function openStage(file: string): Promise<Stage> {
  const script = await bundleForPage(file);
  const html = `<!doctype html><html lang="en"><title>Stage</title><style>html{font-size:10px}</style><body><main><h1>Posting</h1></main><script>${script}</script></body></html>`;
  const browser: Browser = await puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    open: async (query, scheme, width) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await answerFrom(new Map([['https://stage.example/', html]]), page);
      await page.goto(`https://stage.example/?${new URLSearchParams(query)}`);
      return page;
    },
    close: () => browser.close(),
  };
}
