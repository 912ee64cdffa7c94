import type { ListCard } from '@/utils/sites/lists/read-card';
import { squeezed } from '@/utils/sites/text-of';

/** The mark's button: always this large, whatever it says, so that its size tells the page nothing. */
export const MARK = 24;

/** Where a card's mark stands, from the card's own corner, and how much room its words have beside it, on which side. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly side: 'after' | 'before';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const INSET = 8;
/** More boxes than a card has. */
const MOST = 150;
/** A label that stands right behind the title (“New”) is stepped over; a longer thing is not. */
const LABEL = 110;

/**
 * Finds the place for a card's mark where it covers none of its words and pictures: behind the title's last line, else in a corner, else on
 * the card's upper edge. Depends on the page alone, never on what the mark says.
 */
export function placeOn(card: ListCard, box: Box): Place {
  const { title, boxes } = measure(card);
  const all = [...boxes, ...title];
  const isFree = (x: number, y: number) =>
    x >= box.left + 2 &&
    x + MARK <= box.right - 2 &&
    y >= box.top - 2 &&
    y + MARK <= box.bottom + 2 &&
    !all.some((other) => meets(other, x, y, MARK));
  const at = (x: number, y: number, side: Place['side']): Place => ({
    x: x - box.left,
    y: y - box.top,
    side,
    room: side === 'after' ? roomAfter(all, box, x, y) : roomBefore(all, box, x, y),
  });

  const last = lastOf(title);
  if (last !== undefined) {
    const y = (last.top + last.bottom - MARK) / 2;
    let x = last.right + GAP;
    for (let step = 0; step < 3; step++) {
      if (isFree(x, y)) return at(x, y, 'after');
      const [right, ...others] = all.filter((other) => meets(other, x, y, MARK));
      if (right === undefined || others.length > 2 || right.right - right.left > LABEL) break;
      x = Math.max(right.right, ...others.map((other) => other.right)) + 2 * GAP;
    }
  }
  const right = box.right - INSET - MARK;
  const corners = [
    [right, box.top + INSET],
    [right, box.bottom - INSET - MARK],
    [right, (box.top + box.bottom - MARK) / 2],
  ] as const;
  const corner = corners.find(([x, y]) => isFree(x, y));
  if (corner !== undefined) return at(...corner, 'before');
  return { x: box.right - box.left - INSET - MARK, y: -MARK / 2, room: 0, side: 'before' };
}

/** Boxes of neighboring lines may touch: a mark that reaches a few pixels into a line's leading covers no word. */
function meets(other: Box, x: number, y: number, width: number): boolean {
  return other.right > x - 2 && other.left < x + width + 2 && other.bottom > y + 5 && other.top < y + MARK - 5;
}

function roomAfter(boxes: readonly Box[], box: Box, x: number, y: number): number {
  const inTheWay = boxes.filter((other) => other.left >= x + MARK && other.bottom > y + 3 && other.top < y + MARK - 3);
  return Math.max(0, Math.min(box.right - INSET, ...inTheWay.map(({ left }) => left - GAP)) - x - MARK);
}

function roomBefore(boxes: readonly Box[], box: Box, x: number, y: number): number {
  const inTheWay = boxes.filter((other) => other.right <= x && other.bottom > y + 3 && other.top < y + MARK - 3);
  return Math.max(0, x - Math.max(box.left + INSET, ...inTheWay.map(({ right }) => right + GAP)));
}

function lastOf(lines: readonly Box[]): Box | undefined {
  return lines.reduce<Box | undefined>(
    (last, line) =>
      last === undefined || line.bottom > last.bottom + 4 || (line.bottom > last.bottom - 4 && line.right > last.right) ? line : last,
    undefined,
  );
}

/** The boxes of a card's visible words and pictures, those of its title apart. */
function measure({ element, words: { title: words } }: ListCard): { readonly title: readonly Box[]; readonly boxes: readonly Box[] } {
  const { ownerDocument: document } = element;
  const range = document.createRange();
  const title: Box[] = [];
  const boxes: Box[] = [];
  const small = new Map<Element, boolean>();
  let ended = false;
  // 5: elements and text nodes.
  const walker = document.createTreeWalker(element, 5);
  while (boxes.length + title.length < MOST && walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (node.matches('img, svg, video, canvas, input, select, button')) boxes.push(...visible([node.getBoundingClientRect()]));
      continue;
    }
    const text = squeezed(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (text === '' || parent === null || parent.localName === 'style' || parent.localName === 'script' || isForReadersOnly(parent, small))
      continue;
    range.selectNodeContents(node);
    const lines = visible([...range.getClientRects()]);
    if (lines.length === 0) continue;
    const isTitle: boolean = !ended && text.length > 1 && words.includes(text);
    (isTitle ? title : boxes).push(...lines);
    ended ||= title.length > 0 && !isTitle;
  }
  return { title, boxes };
}

function visible(rects: readonly DOMRect[]): readonly Box[] {
  return rects.filter(({ width, height }) => width > 3 && height > 3);
}

/** Words that are cut to a pixel, for screen readers: their own boxes are as large as they would be. */
function isForReadersOnly(parent: Element, small: Map<Element, boolean>): boolean {
  const before = small.get(parent);
  if (before !== undefined) return before;
  const { width, height } = parent.getBoundingClientRect();
  const is = width > 0 && height > 0 && width < 4 && height < 40;
  small.set(parent, is);
  return is;
}
