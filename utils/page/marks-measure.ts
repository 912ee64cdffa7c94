import type { Box, Measures } from './marks-layout';
import type { Segment } from './marks-segments';

/** Lines of text closer than this are one row, in CSS pixels. */
const ROW = 8;
const CLIPS = /auto|scroll|hidden|clip/u;

/** The nearest elements around each element that clip their content; kept over scrolls, made anew when the page changed. */
export type Panes = Map<Element, readonly Element[]>;

/** The panes around an element's content, nearest first; the viewport itself is none. */
function panesAround(element: Element, panes: Panes): readonly Element[] {
  const known = panes.get(element);
  if (known !== undefined) return known;
  const { documentElement, body, defaultView } = element.ownerDocument;
  if (element === documentElement || element === body || defaultView === null) return [];
  const { overflowX, overflowY, position } = defaultView.getComputedStyle(element);
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const outer = position === 'fixed' || !parent ? [] : panesAround(parent, panes);
  const all = CLIPS.test(`${overflowX} ${overflowY}`) ? [element, ...outer] : outer;
  panes.set(element, all);
  return all;
}

function intersect(a: Box | null, b: Box): Box {
  if (a === null) return b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The element that holds all of the segments. */
export function holderOf(segments: Iterable<readonly Segment[]>): Element | null {
  let holder: Element | null = null;
  for (const list of segments)
    for (const { node } of list) {
      if (holder === null) holder = blockOf(node);
      while (holder !== null && !holder.contains(node)) holder = holder.parentElement;
    }
  return holder;
}

function blockOf({ parentElement }: Text): Element | null {
  return parentElement?.closest('p,li,div,section,article,td,dd,ul,ol,main,body') ?? parentElement;
}

/** How the browser lays the marks out at this moment. `ours` is our own host: what it covers is not covered by the page. */
export function measure(document: Document, holder: Element, panes: Panes, ours: Element | null): Measures {
  const range = document.createRange();
  const clips = new Map<Element, Box | null>();
  const width = document.documentElement.clientWidth;
  const height = document.defaultView?.innerHeight ?? 0;
  const near = new Map<Element, boolean>();
  const rows = new Map<string, boolean>();
  const blocks = new Map<Element | null, number>();
  const rowsOf = ({ parentElement }: Text): number => {
    const known = blocks.get(parentElement);
    if (known === undefined) blocks.set(parentElement, blocks.size);
    return known ?? blocks.size - 1;
  };
  return {
    isNear: (element) => {
      const known = near.get(element);
      if (known !== undefined) return known;
      const { top, bottom } = element.getBoundingClientRect();
      const is = bottom > -height && top < 2 * height;
      near.set(element, is);
      return is;
    },
    margin: holder.getBoundingClientRect().left,
    blockLeft: ({ node }) => blockOf(node)?.getBoundingClientRect().left ?? 0,
    boxesOf: ({ node, start, end }) => {
      if (!node.isConnected || end > node.data.length) return [];
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()];
    },
    clipOf: (element) => {
      const known = clips.get(element);
      if (known !== undefined) return known;
      let clip: Box | null = null;
      for (const pane of panesAround(element, panes)) clip = intersect(clip, pane.getBoundingClientRect());
      clips.set(element, clip);
      return clip;
    },
    isShown: (x, y, { node }) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return true;
      // What covers one mark of a line covers the others: a hit test is the dearest question of all.
      const row = `${Math.round(y / ROW)} ${rowsOf(node)}`;
      const known = rows.get(row);
      if (known !== undefined) return known;
      const hit = document.elementFromPoint(x, y);
      const is = hit === null || hit === ours || hit.contains(node) || blockOf(node)?.contains(hit) === true;
      rows.set(row, is);
      return is;
    },
  };
}
