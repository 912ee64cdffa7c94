import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium';
import { type Driven, storeProfile } from '../tools/driven';
import { launchFirefox } from '../tools/firefox';
import { at, cardSays, fixture, marked, marksAre, stored, web } from './helpers';
import { almost, qualified } from './people';
import { type Seen, spyOn, whatPageSaw } from './spy';

/** Words that would tell the page who is there or what it thinks of the visitor. */
const TELLING = ['callslip', 'chrome-extension', 'moz-extension', 'eligible', 'unmet', 'partly', 'verdict', 'judge', 'Delgado'];

/** What was seen, without what differs from one load to the next in any case: drawn names, times. */
function lasting({ elements, highlights, styleSheets, openShadowRoots, onTop, globals, messages, events, attributes, errors }: Seen) {
  return {
    ...{ elements, styleSheets, openShadowRoots, onTop, globals, messages, events, attributes, errors },
    highlights: highlights.map(({ style, texts }) => ({ style, texts })),
  };
}

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('a hostile page in %s', (_, launch) => {
  let driven: Driven;
  const seen: Seen[] = [];

  beforeAll(async () => {
    driven = await launch();
    for (const person of [almost, qualified]) {
      await storeProfile(driven, person);
      const page = await driven.open(at.librarian, web(), spyOn);
      await cardSays(driven, page, person === qualified ? 'You meet the minimum' : 'short of Option I');
      seen.push(await whatPageSaw(page));
      await page.close();
    }
  });
  afterAll(() => driven?.close());

  test('sees the marks, so the spy sees what is to be seen', () => {
    expect(seen.map(({ highlights }) => highlights.length)).toEqual([1, 1]);
    expect(seen[0]?.highlights[0]?.texts.length).toBeGreaterThan(5);
    expect(seen[0]?.elements).toHaveLength(1);
    expect(seen[0]?.onTop).toHaveLength(400);
  });

  test('finds nothing that names the extension or a verdict', () => {
    const everything = JSON.stringify(seen).toLowerCase();
    for (const word of [...TELLING, driven.extensionId]) expect(everything, word).not.toContain(word.toLowerCase());
    for (const { events, messages, globals, openShadowRoots, attributes, errors } of seen)
      expect({ events, messages, globals, openShadowRoots, attributes, errors }).toEqual({
        ...{ events: [], messages: [], globals: [], openShadowRoots: 0, attributes: [], errors: [] },
      });
  });

  test('sees the same whoever looks: only the drawn names differ', () => {
    const [one, other] = seen;
    if (one === undefined || other === undefined) throw new Error('two visits were to be seen');
    expect(lasting(other)).toEqual(lasting(one));
    expect(other.highlights[0]?.name).not.toBe(one.highlights[0]?.name);
  });

  test('reaches none of the extension’s files and none of its listeners', async () => {
    const page = await driven.open(at.librarian, web());
    await cardSays(driven, page, 'Keep this posting');
    const reached = await page.evaluate(async (id) => {
      const answers: string[] = [];
      for (const scheme of ['chrome-extension', 'moz-extension'])
        for (const file of ['overlay.js', 'detector.js', 'scout.js', 'options.html', 'popup.html', 'icon/16.png', 'manifest.json']) {
          const url = `${scheme}://${id}/${file}`;
          await fetch(url).then(
            () => answers.push(`fetched ${file}`),
            () => undefined,
          );
          await new Promise<void>((resolve) => {
            const image = new Image();
            image.onload = () => {
              answers.push(`loaded ${file}`);
              resolve();
            };
            image.onerror = () => resolve();
            image.src = url;
          });
        }
      const { chrome } = window as unknown as {
        chrome?: { runtime?: { sendMessage?: (id: string, message: object) => Promise<unknown> } };
      };
      const send = chrome?.runtime?.sendMessage;
      if (send !== undefined)
        await send(id, { id: 1, type: 'openPage', data: { page: 'options' }, timestamp: 1 }).then(
          (answer) => answers.push(`answered ${JSON.stringify(answer)}`),
          () => undefined,
        );
      return answers;
    }, driven.extensionId);
    expect(reached).toEqual([]);
    await page.close();
  });

  test('cannot press a button by script: nothing is kept and nothing answered', async () => {
    const page = await driven.open(at.librarian, web());
    await cardSays(driven, page, 'Keep this posting');
    await page.evaluate(() => {
      // The page's own links stay where they are.
      window.addEventListener('click', (event) => event.preventDefault());
      for (let x = 0; x < innerWidth; x += 16)
        for (let y = 0; y < innerHeight; y += 16) {
          const element = document.elementFromPoint(x, y);
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            element?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true }));
        }
      for (const key of ['Enter', ' ', 'ArrowDown'])
        document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true, composed: true }));
    });
    const card = await cardSays(driven, page, 'Keep this posting');
    expect(card.has('Keep this posting')).toBe(true);
    await page.close();
    expect(await stored(driven, 'applications')).toEqual([]);
    expect(await stored(driven, 'profile')).toMatchObject([{ profile: { answers: [] } }]);
  });

  test('that tears out marks and card gets them back or goes without, and nothing throws', async () => {
    const page = await driven.open(at.librarian, web(), spyOn);
    await cardSays(driven, page, 'Keep this posting');
    const before = await marked(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      const pane = document.querySelector('#details-info');
      const html = pane?.innerHTML ?? '';
      if (pane !== null) pane.innerHTML = html;
    });
    await marksAre(page, 'the same marks on the new words', (texts) => JSON.stringify(texts) === JSON.stringify(before));
    expect((await whatPageSaw(page)).errors).toEqual([]);
    await page.close();
  });

  test('with markup and scripts in its words has them shown as words', async () => {
    const evil = fixture('detail-2026.html')
      .replaceAll('Librarian II, Children’s Services', 'Librarian &lt;img src=x onerror=&quot;document.title=1&quot;&gt; II')
      .replace('Two years of professional experience', 'Two years of &lt;script&gt;alert(1)&lt;/script&gt; professional experience');
    const page = await driven.open(at.librarian, web({ [at.librarian]: evil }), spyOn);
    const card = await cardSays(driven, page, 'Keep this posting');
    expect(card.elements.filter(({ name }) => name === 'IMG' || name === 'SCRIPT')).toEqual([]);
    expect(await page.title()).not.toBe('1');
    await page.close();
  });
});
