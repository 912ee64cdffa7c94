import { type Block, type FlatText, TEXT_LIMIT } from './flat-text';
import { isTypedHeading } from './headings';
import { type Line, readLines } from './lines';

/** Reads text that was typed or extracted: blocks by its lines, bullets and headings. Offsets are into the given text. */
export function readPlainText(given: string): FlatText {
  const cut = given.length > TEXT_LIMIT;
  const text = cut ? given.slice(0, TEXT_LIMIT) : given;
  return { text, blocks: readBlocks(text, 0, text.length), cut };
}

/** The blocks of a stretch of text as its lines show them; lines that a page width broke are joined. */
export function readBlocks(text: string, from: number, to: number): readonly Block[] {
  const lines = readLines(text, from, to);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.kind === 'blank' || line.kind === 'rule') continue;
    if (line.kind === 'heading') {
      blocks.push({ kind: 'heading', level: line.level, start: line.start, end: line.end });
      continue;
    }
    if (
      line.kind === 'text' &&
      isTypedHeading(text.slice(line.start, Math.min(line.end, line.start + 120)), isGap(lines[i - 1]), isGap(lines[i + 1]))
    ) {
      blocks.push({ kind: 'heading', level: rankOf(text.slice(line.start, line.end)), start: line.start, end: line.end });
      continue;
    }
    let last = line;
    for (let next = lines[i + 1]; next?.kind === 'text' && goesOn(text, last, next, width); next = lines[i + 1]) {
      last = next;
      i++;
    }
    blocks.push({ kind: line.kind === 'item' ? 'item' : 'paragraph', level: line.level, start: line.start, end: last.end });
  }
  return blocks;
}

function isGap(line: Line | undefined): boolean {
  return line === undefined || line.kind === 'blank' || line.kind === 'rule';
}

/** Upper-case headings outrank those in title case, and these the labels that end in a colon. */
function rankOf(heading: string): number {
  if (!/\p{Ll}/u.test(heading)) return 2;
  return heading.endsWith(':') ? 4 : 3;
}

/** The width at which hard-wrapped text was broken; 0 where lines are not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ kind }) => kind === 'text' || kind === 'item').map(({ start, end }) => end - start);
  const long = lengths.filter((length) => length >= 50).sort((a, b) => a - b);
  if (long.length < 4) return 0;
  const widest = long[Math.floor(long.length * 0.95)] ?? 0;
  const near = long.filter((length) => length >= widest * 0.8 && length <= widest * 1.08).length;
  return widest <= 130 && near >= long.length * 0.6 ? widest : 0;
}

const ENDS = /[.!?:;]["”’)]{0,2}$/u;
const CONTINUES = /^(?:[\p{Ll}&(,;]|\d{1,3}\s{1,2}\p{Ll})/u;

/** Whether a line goes on in the next: it was broken at the page's width, or it breaks off in mid-sentence. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  const lower = CONTINUES.test(text.slice(next.start, next.start + 8));
  const open = !ENDS.test(text.slice(Math.max(line.start, line.end - 4), line.end));
  if (width > 0) return length >= width * 0.7 && (lower || open || length >= width * 0.85);
  return open && lower && length >= 40;
}
