import { type Block, type FlatText, TEXT_LIMIT } from './flat-text';
import { isTypedHeading, namesCriterion } from './headings';
import { hasSmall } from './letters';
import { type Line, readLines } from './lines';
import { atOnce } from './slices';
import { softBreaks } from './wrapped';

/** Reads text that was typed or extracted: blocks by its lines, bullets and headings. Offsets are into the given text. */
export function readPlainText(given: string): FlatText {
  const cut = given.length > TEXT_LIMIT;
  const text = cut ? given.slice(0, TEXT_LIMIT) : given;
  return { text, blocks: readBlocks(text, 0, text.length), cut };
}

/** The blocks of a stretch of text as its lines show them; lines that a page width broke are joined. Blocks that were read before come out the same. */
export function readBlocks(text: string, from: number, to: number): readonly Block[] {
  return atOnce(blocksInSlices(text, from, to));
}

/** How many lines are judged between two yields. */
const SLICE = 1_000;

/** The same in slices. */
export function* blocksInSlices(text: string, from: number, to: number): Generator<undefined, readonly Block[]> {
  const lines = yield* readLines(text, from, to);
  const soft = yield* softBreaks(text, lines);
  const blocks: Block[] = [];
  let pause = SLICE;
  for (let i = 0; i < lines.length; i++) {
    if (i > pause) {
      pause = i + SLICE;
      yield;
    }
    const line = lines[i];
    if (line === undefined || line.kind === 'blank' || line.kind === 'rule') continue;
    if (line.kind === 'heading') {
      blocks.push({ kind: 'heading', level: line.level, start: line.start, end: line.end });
      continue;
    }
    const words = text.slice(line.start, Math.min(line.end, line.start + 120));
    const emoji =
      line.kind === 'item' &&
      line.mark.charCodeAt(0) > 127 &&
      line.mark !== '•' &&
      /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}){1,6}$/u.test(line.mark);
    if (
      (line.kind === 'text' || emoji) &&
      soft[i] !== true &&
      isTypedHeading(words, isGap(lines[i - 1]), isGap(lines[i + 1]), line.kind === 'text' && isOverList(words, lines, i))
    ) {
      blocks.push({ kind: 'heading', level: rankOf(words), start: line.start, end: line.end });
      continue;
    }
    let last = line;
    while (soft[i] === true) {
      i++;
      last = lines[i] ?? last;
    }
    blocks.push({ kind: line.kind === 'item' ? 'item' : 'paragraph', level: line.level, start: line.start, end: last.end });
  }
  return blocks;
}

function isGap(line: Line | undefined): boolean {
  return line === undefined || line.kind === 'blank' || line.kind === 'rule';
}

/** Whether a list begins right below a line, or behind a gap below one that asks for nothing itself. */
function isOverList(words: string, lines: readonly Line[], at: number): boolean {
  if (lines[at + 1]?.kind === 'item') return true;
  return lines[at + 1]?.kind === 'blank' && lines[at + 2]?.kind === 'item' && !namesCriterion(words);
}

/** Upper-case headings outrank those in title case, and these the labels that end in a colon. */
function rankOf(heading: string): number {
  if (!hasSmall(heading)) return 2;
  return heading.endsWith(':') ? 4 : 3;
}
