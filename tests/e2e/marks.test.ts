import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Stage } from '../page/marks-stage';
import { bundleForPage } from '../tools/bundle-for-page';
import { getBrowser } from '../tools/find-browser';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 0; font: 16px/24px monospace }
  #bar { position: sticky; top: 0; height: 40px; background: #ccc }
  #pane { height: 120px; overflow: auto; margin: 20px 100px; width: 400px }
  #text { margin: 0 60px; width: 300px }
</style><body><div id="bar">Bar</div>
<div id="pane"><p id="inside">A master’s degree is asked.</p><p style="height:600px">Space</p><p>The last words.</p></div>
<p id="text">Two years of experience, and a license that is valid, and then some words so that it wraps.</p>
<p style="height:1500px">Space</p></body></html>`;

/** In a real browser, since none of this can be laid out anywhere else. */
describe('marks', () => {
  let browser: Browser;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await bundleForPage('tests/page/marks-stage.ts');
    browser = await puppeteer.launch({
      executablePath: getBrowser('chromium'),
      headless: true,
      pipe: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
    await page.setContent(PAGE);
    await page.evaluate(script);
  });

  /** Does something in the page, waits for one frame, and reads something. */
  const framed = <T>(act: string, read: (stage: Stage) => T): Promise<T> =>
    page.evaluate(
      async (acts, reads) => {
        new Function('stage', acts)(window.stage);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return new Function('stage', `return (${reads})(stage)`)(window.stage);
      },
      act,
      read.toString(),
    ) as Promise<T>;
  const show = (...words: string[]) => `stage.show(${JSON.stringify(words)})`;
  const { round } = Math;
  const boxOf = (selector: string) =>
    page.$eval(selector, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });

  test('are one group under a random name, drawn in one frame, and the page’s tree is as it was', async () => {
    const before = await page.$eval('body', ({ innerHTML }) => innerHTML);
    const lines = await framed(show('master’s degree', 'Two years'), (stage) => stage.lines());
    expect(lines).toHaveLength(2);
    const groups = await page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => ({ name, size })));
    expect(groups).toEqual([{ name: expect.stringMatching(/^[a-z]{10}$/u), size: 2 }]);
    expect(await page.$eval('body', ({ innerHTML }) => innerHTML)).toBe(before);
  });

  test('a line stands under its words; a mark that wraps has one for each line', async () => {
    const words = 'Two years of experience, and a license that is valid';
    const lines = await framed(show(words), (stage) => stage.lines());
    const { x, y } = await boxOf('#text');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.x).toBe(round(x));
    expect(lines[1]?.x).toBe(round(x));
    expect((lines[0]?.y ?? 0) - y).toBeGreaterThan(14);
    expect((lines[1]?.y ?? 0) - (lines[0]?.y ?? 0)).toBe(24);
  });

  test('badges of marks on one line stand side by side in the margin', async () => {
    const badges = await framed(show('Two years', 'experience'), (stage) => stage.badges());
    const { x } = await boxOf('#text');
    expect(badges).toHaveLength(2);
    expect(badges[0]?.x).toBeLessThan(x - 16);
    expect((badges[0]?.x ?? 0) - (badges[1]?.x ?? 0)).toBe(18);
  });

  test('verdicts are drawn in the layer and are not in the page', async () => {
    const kinds = await framed(
      `${show('master’s degree', 'Two years')}; stage.marks.judge(new Map([['master’s degree', 'met'], ['Two years', 'unmet']]))`,
      (stage) => stage.kinds(),
    );
    expect(kinds).toEqual(['line met', 'line unmet']);
  });

  test('follow a pane that scrolls, and are cut off at its edge', async () => {
    const [before] = await framed(show('master’s degree', 'The last words'), (stage) => stage.lines());
    const lines = await framed("document.querySelector('#pane').scrollTop = 10", (stage) => stage.lines());
    expect(lines).toHaveLength(1);
    expect(lines[0]?.y).toBe((before?.y ?? 0) - 10);
    const { y } = await boxOf('#pane');
    const [last, ...more] = await framed("document.querySelector('#pane').scrollTop = 10000", (stage) => stage.lines());
    expect(more).toEqual([]);
    expect(last?.y).toBeGreaterThan(y);
  });

  test('are not drawn over what the page puts before its text', async () => {
    expect(await framed(show('master’s degree'), (stage) => stage.lines().length)).toBe(1);
    expect(await framed('scrollTo(0, 66)', (stage) => stage.lines().length)).toBe(0);
    expect(await framed('scrollTo(0, 0)', (stage) => stage.lines().length)).toBe(1);
  });

  test('follow the window’s size and what the page inserts', async () => {
    const [before] = await framed(show('Two years'), (stage) => stage.lines());
    const [moved] = await framed(
      "document.querySelector('#text').insertAdjacentHTML('beforebegin', '<p style=\"height:30px;margin:0\"></p>')",
      (stage) => stage.lines(),
    );
    expect((moved?.y ?? 0) - (before?.y ?? 0)).toBe(30);
  });

  test('say that they are stale when the page replaces or rewrites their words, and only then', async () => {
    await framed(`${show('Two years')}`, () => 0);
    const wait = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    await framed("document.querySelector('#inside').append('More')", () => 0);
    await wait();
    expect(await page.evaluate(() => window.stage.stale())).toBe(0);
    await framed("const t = document.querySelector('#text'); t.replaceWith(t.cloneNode(true))", () => 0);
    await wait();
    expect(await page.evaluate(() => window.stage.stale())).toBe(1);
    const [line] = await framed(show('Two years'), (stage) => stage.lines());
    expect(line?.width).toBeGreaterThan(60);
    await framed("document.querySelector('#text').firstChild.data = 'Six years of experience, and a license'", () => 0);
    await wait();
    expect(await page.evaluate(() => window.stage.stale())).toBe(2);
  });

  test('the mark under a point is found by its words, and not beside them', async () => {
    await framed(show('Two years', 'Two years of experience'), () => 0);
    const { x, y, width } = await boxOf('#text');
    const at = (dx: number, dy: number) => page.evaluate((px, py) => window.stage.marks.at(px, py) ?? null, x + dx, y + dy);
    expect(await at(20, 12)).toBe('Two years');
    expect(await at(130, 12)).toBe('Two years of experience');
    expect(await at(width - 5, 12)).toBeNull();
    expect(await at(-30, 12)).toBeNull();
  });

  test('leave nothing behind', async () => {
    await framed(show('master’s degree', 'Two years'), () => 0);
    expect(await framed('stage.end()', (stage) => stage.children())).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await framed(show('Two years'), (stage) => stage.children())).toBe(0);
  });
});
