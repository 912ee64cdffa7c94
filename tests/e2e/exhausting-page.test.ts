import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { at, cardSays, fixture, marked, stored, web } from './helpers';
import { almost } from './people';
import { spyOn, whatPageSaw } from './spy';

let driven: Driven;

beforeAll(async () => {
  driven = await launchChromium();
  await storeProfile(driven, almost);
});
afterAll(() => driven?.close());

const whole = fixture('detail-2026.html');

/** The librarian's posting on a page that runs this script at its end. */
const withScript = (script: string): Promise<Page> =>
  driven.open(at.librarian, web({ [at.librarian]: whole.replace('</body>', `<script>${script}</script></body>`) }), spyOn);

async function readAsEver(page: Page): Promise<void> {
  await cardSays(driven, page, 'short of Option I');
  expect((await marked(page)).some((text) => text.includes('Two years of professional experience as a librarian'))).toBe(true);
  expect((await whatPageSaw(page)).errors).toEqual([]);
}

describe('a page that wears a reader out', () => {
  test('by changing itself without end is read, and goes on at its own pace', async () => {
    const page = await withScript(`
      const noise = document.body.appendChild(document.createElement('p'));
      window.turns = 0;
      setInterval(() => {
        window.turns++;
        noise.textContent = 'Librarian with a degree ' + Math.random();
        noise.toggleAttribute('hidden');
        document.body.append(document.createElement('i'));
        document.body.lastChild.remove();
      }, 4);`);
    await readAsEver(page);
    const turns = () => page.evaluate(() => (window as unknown as { turns: number }).turns);
    const before = await turns();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // One in four milliseconds where nothing else runs; the extension may not take more than most of it.
    expect((await turns()) - before).toBeGreaterThan(25);
    await page.close();
  }, 60_000);

  test('by two hundred thousand elements beside the posting is read', async () => {
    const page = await withScript(`
      const heap = document.body.appendChild(document.createElement('aside'));
      heap.style.contentVisibility = 'hidden';
      for (let i = 0; i < 1000; i++) {
        const line = heap.appendChild(document.createElement('p'));
        for (let j = 0; j < 199; j++) line.appendChild(document.createElement('b'));
      }`);
    await readAsEver(page);
    await page.close();
  }, 90_000);

  test('by elements nested three thousand deep in the description is read', async () => {
    const page = await withScript(`
      let deep = document.querySelector('#details-info');
      for (let i = 0; i < 3000; i++) deep = deep.appendChild(document.createElement('span'));
      deep.textContent = 'At the bottom.';`);
    await readAsEver(page);
    await page.close();
  }, 60_000);
});

describe('a page that pretends', () => {
  test('to be the extension moves nothing: messages, events, flags and highlights of its own', async () => {
    const page = await driven.open(at.librarian, web());
    const before = (await cardSays(driven, page, 'Keep this posting')).text;
    await page.evaluate(() => {
      const wishes = ['keep', 'answer', 'hideSite', 'setCollapsed', 'openPage', 'reveal', 'inject'];
      for (const type of wishes) {
        const message = { id: 1, type, data: { host: location.hostname, collapsed: true, page: 'options', have: true }, timestamp: 1 };
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
        for (const target of [window, document, document.documentElement])
          target.dispatchEvent(new CustomEvent(`callslip:${type}`, { detail: message, bubbles: true }));
      }
      for (const [name] of CSS.highlights) {
        const range = new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 });
        CSS.highlights.set(name, new Highlight(range));
      }
      for (const script of ['detector', 'overlay'])
        Object.assign(window, { [Symbol.for(`callslip.life.${script}`)]: new AbortController() });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await cardSays(driven, page, 'Keep this posting')).text).toBe(before);
    await page.close();
    expect(await stored(driven, 'applications')).toEqual([]);
    expect(await stored(driven, 'profile')).toMatchObject([{ profile: { answers: [] } }]);
    expect((await stored(driven, 'settings')).filter(({ id }) => id === 'settings')).toEqual([]);
  }, 60_000);

  test('that the user asked to have it read is not read', async () => {
    const script = "<script>globalThis[Symbol.for('callslip.asked')] = true;</script>";
    const page = await driven.open(
      at.engineer,
      web({ [at.engineer]: fixture('detail-2026-engineer.html').replace('<head>', `<head>${script}`) }),
    );
    const later = await driven.open(at.librarian, web());
    await cardSays(driven, later, 'Keep this posting');
    expect(await driven.closedRoot(page)).toBeUndefined();
  }, 60_000);
});
