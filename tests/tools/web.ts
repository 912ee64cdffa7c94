import type { Page } from 'puppeteer-core';

/** What the pages of the web answer in a test: an address without its query → HTML. Nothing else is answered and nothing leaves the machine. */
export type Web = ReadonlyMap<string, string>;

/** Answers every request of a page from `web`, by address without query and fragment, and refuses the others. */
export async function answerFrom(web: Web, page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const body = web.get(url.replace(/[?#].*$/u, ''));
    if (body !== undefined) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    else if (/^(?:data|blob|about|chrome-extension|moz-extension):/u.test(url)) void request.continue();
    else void request.abort();
  });
}
