import Mark from 'mark.js';
import { startMarks } from '@/utils/page/marks';
import { pageHighlights } from '@/utils/page/marks-paint';

/** A long posting of plain paragraphs, and both ways to mark a thousand of its words. */
const PARAGRAPHS = 250;
const WORDS_EACH = 4;
const WORD = 'qualification';

const article = document.createElement('article');
for (let i = 0; i < PARAGRAPHS; i++) {
  const paragraph = document.createElement('p');
  paragraph.textContent = Array.from({ length: WORDS_EACH }, (_, at) => `Some ${at} words stand before the ${WORD} and after it.`).join(
    ' ',
  );
  article.append(paragraph);
}
document.body.append(article);

const host = document.createElement('div');
host.style.cssText = 'position:absolute;top:0;left:0;width:0;height:0';
const layer = document.createElement('div');
layer.style.cssText = 'position:absolute;pointer-events:none';
host.attachShadow({ mode: 'closed' }).append(layer);
document.documentElement.append(host);

const life = new AbortController();
const marks = startMarks({
  document,
  layer,
  host,
  highlights: pageHighlights(),
  glyph: () => document.createElement('b'),
  onStale: () => undefined,
  signal: life.signal,
});

/** After the browser has laid out and painted what was done before. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function ranges(): readonly { readonly id: string; readonly ranges: readonly StaticRange[] }[] {
  const found: { id: string; ranges: StaticRange[] }[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = data.indexOf(WORD); at >= 0; at = data.indexOf(WORD, at + 1))
      found.push({
        id: `r${found.length}`,
        ranges: [new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + WORD.length })],
      });
  }
  return found;
}

/** Work on the main thread until the marks are on the screen, and until they are gone again, in milliseconds: the waiting for frames left out. */
async function timed(show: () => unknown, hide: () => unknown): Promise<number> {
  let busy = 0;
  for (const act of [show, hide]) {
    await painted();
    const began = performance.now();
    await act();
    busy += performance.now() - began;
    // The frame that follows: its callbacks, style, layout and paint are work too.
    busy += await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        const inFrame = performance.now();
        port1.onmessage = () => resolve(performance.now() - inFrame);
        port2.postMessage(null);
      });
    });
  }
  return busy;
}

const bench = {
  ours: () => {
    const all = ranges();
    if (all.length !== PARAGRAPHS * WORDS_EACH) throw new Error(`${all.length} marks`);
    return timed(
      () => marks.show(all),
      () => marks.clear(),
    );
  },
  markJs: () => {
    const marker = new Mark(article);
    return timed(
      () => new Promise<void>((done) => marker.mark(WORD, { separateWordSearch: false, done: () => done() })),
      () => new Promise<void>((done) => marker.unmark({ done: () => done() })),
    );
  },
};

/** What the bench drives. */
export type MarksBench = typeof bench;

declare global {
  interface Window {
    bench: MarksBench;
  }
}

window.bench = bench;
