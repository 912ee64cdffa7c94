import marksCss from '@/components/overlay/marks.css?inline';
import { startMarks } from '@/utils/page/marks';
import { pageHighlights } from '@/utils/page/marks-paint';

/** The marks in a page of our own, driven by the test: words are found by the test's own simple search. */
const host = document.createElement('div');
host.style.cssText = 'position:absolute;top:0;left:0;width:0;height:0';
const style = document.createElement('style');
style.textContent = marksCss;
const layer = document.createElement('div');
layer.className = 'marks';
host.attachShadow({ mode: 'open' }).append(style, layer);
document.documentElement.append(host);

let stale = 0;
const life = new AbortController();
const marks = startMarks({
  document,
  layer,
  host,
  highlights: pageHighlights(),
  glyph: () => document.createElement('b'),
  onStale: () => stale++,
  signal: life.signal,
});

function find(words: string): StaticRange {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(words);
    if (start >= 0)
      return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: start + words.length });
  }
  throw new Error(`the page does not say “${words}”`);
}

const stage = {
  marks,
  show: (words: readonly string[]) => marks.show(words.map((one) => ({ id: one, ranges: [find(one)] }))),
  lines: () => boxes('.line'),
  badges: () => boxes('.badge'),
  kinds: () => [...layer.querySelectorAll('.line')].map(({ className }) => className),
  stale: () => stale,
  end: () => life.abort(),
  children: () => layer.childElementCount,
};

function boxes(selector: string): readonly { x: number; y: number; width: number }[] {
  return [...layer.querySelectorAll(selector)].map((element) => {
    const { x, y, width } = element.getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width) };
  });
}

/** What the test drives. */
export type Stage = typeof stage;

declare global {
  interface Window {
    stage: Stage;
  }
}

window.stage = stage;
