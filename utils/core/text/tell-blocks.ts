import type { Block, FlatText, Span } from './flat-text';
import { readBlocks } from './plain-text';
import { firstEndingAfter } from './span-search';

/** A run of text between two block boundaries, before its lines are told apart: the rank of its heading, the depth of the list item that it opens, or 0. */
export interface Run extends Span {
  readonly heading: number;
  readonly item: number;
}

/** A document's text as a page gives it: its runs in order, and the stretches that are set in bold. Blocks are told from it where there is time for that. */
export interface RawText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly bold: readonly Span[];
  readonly cut: boolean;
}

/** Bold that covers more of a text than this is its typeface, not its headings. */
const MOST_BOLD = 0.6;
/** A longer bold line is a sentence that is stressed. */
const LONGEST_HEADING = 120;

/** Tells the blocks of a page's text: what the elements say, then what lines, typed bullets and lines wholly in bold show. */
export function tellBlocks({ text, runs, bold, cut }: RawText): FlatText {
  const bolds = bold.reduce((sum, { start, end }) => sum + end - start, 0) > text.length * MOST_BOLD ? [] : joined(bold);
  return { text, blocks: runs.flatMap((run) => blocksOf(text, run, bolds)), cut };
}

function blocksOf(text: string, run: Run, bolds: readonly Span[]): readonly Block[] {
  const end = Math.min(run.end, text.length);
  if (run.heading > 0) return [{ kind: 'heading', level: run.heading, start: run.start, end }];
  const blocks = linesByBold(text, { start: run.start, end }, bolds).flatMap(({ start, end: to, bold }): readonly Block[] => {
    if (bold && to - start <= LONGEST_HEADING && !/[.;,]$/u.test(text.slice(to - 1, to)) && /\p{L}{2}/u.test(text.slice(start, to)))
      return [{ kind: 'heading', level: /\p{Ll}/u.test(text.slice(start, to)) ? 5 : 4, start, end: to }];
    return readBlocks(text, start, to).map((block) => demoted(text, block));
  });
  const [first, ...rest] = blocks;
  if (run.item === 0 || first === undefined) return blocks;
  return [{ ...first, kind: 'item', level: run.item }, ...rest];
}

/** Typed headings rank below those that elements make; a table's row is none. */
function demoted(text: string, block: Block): Block {
  if (block.kind !== 'heading') return block;
  if (text.slice(block.start, block.end).includes('\t')) return { ...block, kind: 'paragraph', level: 0 };
  return { ...block, level: Math.min(6, block.level + 2) };
}

/** The stretches of a run: each line that is wholly bold alone, the lines between together. */
function linesByBold(text: string, { start, end }: Span, bolds: readonly Span[]): readonly (Span & { readonly bold: boolean })[] {
  const stretches: { start: number; end: number; bold: boolean }[] = [];
  for (let from = start; from < end; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    const bold = to > from && isCovered({ start: from, end: to }, bolds);
    const last = stretches.at(-1);
    if (last !== undefined && !last.bold && !bold) last.end = to;
    else if (to > from) stretches.push({ start: from, end: to, bold });
    from = to + 1;
  }
  return stretches;
}

function isCovered({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  // A colon after the bold word still belongs to its heading.
  return span !== undefined && span.start <= start && span.end >= end - 1;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end + 1) last.end = span.end;
    else result.push({ ...span });
  }
  return result;
}
