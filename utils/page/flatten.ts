import type { Span } from '@/utils/core/text/flat-text';
import { firstEndingAfter } from '@/utils/core/text/span-search';
import type { RawText } from '@/utils/core/text/tell-blocks';
import { type Collector, collector, type Piece } from './flatten/collect';
import { headingRank, isBlock, isBold, isItem, isSilent } from './flatten/elements';

/** A document's text, and where in the document each of its characters stands. */
export interface Flattened {
  readonly raw: RawText;
  /** The ranges that show a span, in document order; several where something that is not part of the text stands between. */
  readonly rangesOf: (span: Span) => readonly StaticRange[];
}

/** What is not part of the text: a selector, or a test of elements. */
export type LeaveOut = string | ((element: Element) => boolean);

/** The most parts that a description is read from. */
const MOST_PARTS = 500;
/** The most nodes that are visited: beyond it the text counts as cut. */
const NODE_LIMIT = 200_000;

/**
 * Turns elements into text by the document's structure alone, never by layout: a saved file, a living page and a tree
 * built by script give the same text. Scripts, styles, fields and what is marked as hidden are left out, as is what `leaveOut` matches.
 */
export function flatten(elements: readonly Element[], leaveOut?: LeaveOut): Flattened {
  const into = collector();
  let left = NODE_LIMIT;
  for (const element of outermost(elements.slice(0, MOST_PARTS))) {
    if (left <= 0 || into.isFull()) break;
    left = walk(element, leaveOut, into, left);
  }
  const { text, runs, bold, cut, pieces } = into.result();
  return { raw: { text, runs, bold, cut: cut || left <= 0 }, rangesOf: (span) => rangesOf(pieces, span) };
}

function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** Where the walk stands: what the elements around it make of the text. */
interface State {
  bold: number;
  pre: number;
  lists: number;
  headings: number[];
  /** The depth of an item whose first text has not come yet. */
  item: number;
  /** Rows whose cells are short and stand on one line. */
  rows: number;
}

/** Visits an element's tree without recursion, so that no depth of nesting can exhaust the stack; answers how many nodes are left to visit. */
function walk(root: Element, leaveOut: LeaveOut | undefined, into: Collector, limit: number): number {
  const state: State = { bold: 0, pre: 0, lists: 0, headings: [], item: 0, rows: 0 };
  const isStrange = typeof leaveOut === 'string' ? (element: Element) => element.matches(leaveOut) : (leaveOut ?? (() => false));
  const isLeftOut = (element: Element) => element !== root && (isSilent(element) || isStrange(element));
  let left = limit;
  let node: Node | null = root;
  while (node !== null && left-- > 0 && !into.isFull()) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      into.add(node as Text, state.bold > 0, state.pre > 0);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (isLeftOut(element)) {
        into.sever();
      } else if (element.localName === 'br') {
        into.lineBreak();
      } else {
        enter(element, state, into);
        down = element.firstChild;
        if (down === null) leave(element, state, into);
      }
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node as Element, state, into);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  endBlock(state, into);
  return left;
}

function enter(element: Element, state: State, into: Collector): void {
  if (isBold(element)) state.bold++;
  if (keepsBreaks(element)) state.pre++;
  if (isCell(element) && state.rows > 0) return;
  if (!isBlock(element)) return;
  endBlock(state, into);
  const { localName } = element;
  if (localName === 'ul' || localName === 'ol') state.lists++;
  else if (localName === 'tr' && isShortRow(element)) state.rows++;
  else if (isItem(element)) state.item = Math.max(1, state.lists);
  const rank = headingRank(element);
  if (rank > 0) state.headings.push(rank);
}

function leave(element: Element, state: State, into: Collector): void {
  if (isBold(element)) state.bold--;
  if (keepsBreaks(element)) state.pre--;
  if (isCell(element) && state.rows > 0) {
    into.cell();
    return;
  }
  if (!isBlock(element)) return;
  endBlock(state, into);
  const { localName } = element;
  if (localName === 'ul' || localName === 'ol') state.lists--;
  else if (localName === 'tr' && isShortRow(element)) state.rows--;
  else if (isItem(element)) state.item = 0;
  if (headingRank(element) > 0) state.headings.pop();
}

function endBlock(state: State, into: Collector): void {
  // The heading inside another (`<dt><h2>`) is the one that counts.
  if (into.end(state.headings.at(-1) ?? 0, state.item)) state.item = 0;
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

/** A row that is read as one line: more than one cell, none of which holds blocks or breaks of its own. A layout table's is not. */
function isShortRow(row: Element): boolean {
  const cells = [...row.children];
  return cells.length > 1 && cells.every((cell) => isCell(cell) && holdsOneLine(cell));
}

function holdsOneLine(cell: Element): boolean {
  if (cell.querySelector('br,table') !== null) return false;
  return (cell.textContent?.length ?? 0) <= 400 && [...cell.querySelectorAll('*')].filter(isBlock).length <= 1;
}

const KEEPING_STYLE = /white-space\s{0,2}:\s{0,2}(?:pre|break)/iu;

/** Whether line feeds in an element's text are line breaks; not in a `<pre>` that holds paragraphs, as some boards wrap HTML. */
function keepsBreaks(element: Element): boolean {
  if (element.localName === 'pre') return element.querySelector('p,div,ul,ol,br,table') === null;
  const style = element.getAttribute('style');
  return style !== null && KEEPING_STYLE.test(style);
}

function rangesOf(pieces: readonly Piece[], { start, end }: Span): readonly StaticRange[] {
  const ranges: StaticRangeInit[] = [];
  for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const from = Math.max(piece.start, start);
    const endOffset = piece.offset + Math.min(piece.end, end) - piece.start;
    const last = ranges.at(-1);
    if (last !== undefined && piece.joined) {
      last.endContainer = piece.node;
      last.endOffset = endOffset;
    } else {
      ranges.push({ startContainer: piece.node, startOffset: piece.offset + from - piece.start, endContainer: piece.node, endOffset });
    }
  }
  return ranges.map((range) => new StaticRange(range));
}
