import type { Block, FlatText, Span } from '../../text/flat-text';
import { readBlocks } from '../../text/plain-text';
import type { Section, SectionKind } from '../requirement';
import { inlineHeadings } from './inline';
import { type HeadingKind, headingKind } from './lexicon';

/** A run of text that is no heading, with the block it stands in and its section's place in the list. */
export interface Passage extends Span {
  readonly block: Block;
  readonly section: number;
  /** The words that opened it: its inline label, or the heading above where that names a list (“Knowledge of:”). */
  readonly label: string;
}

/** A text divided: its sections, and its passages in order. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

interface Piece extends Span {
  readonly block: Block;
  /** Null for text. `undefined` for a heading that the lexicon does not know. */
  readonly heading: HeadingKind | null | undefined;
  readonly level: number;
}

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'qualifications']);

/** Divides a text into sections by its headings, also those inside paragraphs. */
export function outlineOf(flat: FlatText): Outline {
  const open: { kind: SectionKind; heading: Span | null; start: number; end: number; level: number }[] = [
    { kind: 'other', heading: null, start: 0, end: flat.text.length, level: 9 },
  ];
  const passages: Passage[] = [];
  let label = '';
  for (const piece of piecesOf(flat)) {
    const current = open[open.length - 1];
    if (!current) break;
    if (piece.heading === null) {
      passages.push({ block: piece.block, start: piece.start, end: piece.end, section: open.length - 1, label });
      continue;
    }
    label = flat.text.slice(piece.start, piece.end);
    const kind = kindUnder(piece, current.kind, current.level);
    current.end = piece.start;
    open.push({
      kind,
      heading: { start: piece.start, end: piece.end },
      start: piece.start,
      end: flat.text.length,
      level: piece.heading === 'sub' || piece.heading === undefined ? current.level : piece.level,
    });
  }
  return { sections: open.map(({ kind, heading, start, end }) => ({ kind, heading, span: { start, end } })), passages };
}

/** What a heading opens under the section before it: parts of the qualifications stay with them, an unknown heading of lower rank stays where it is. */
function kindUnder({ heading, level }: Piece, before: SectionKind, levelBefore: number): SectionKind {
  if (heading === 'sub') return ASKING.has(before) || before === 'exam' ? before : 'qualifications';
  if (heading === undefined || heading === null) return level > levelBefore ? before : 'other';
  // “Qualifications” standing inside what is required or preferred says nothing new.
  return heading;
}

function piecesOf(flat: FlatText): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const whole of flat.blocks) {
    const blocks = whole.kind !== 'heading' && flat.text.slice(whole.start, whole.end).includes('\n') ? reread(flat, whole) : [whole];
    for (const block of blocks) {
      const text = flat.text.slice(block.start, block.end);
      if (block.kind === 'heading') {
        pieces.push({ block, start: block.start, end: block.end, heading: headingKind(text) ?? undefined, level: block.level });
        continue;
      }
      let at = block.start;
      for (const { kind, start, end, body } of inlineHeadings(text, block.start)) {
        if (start > at) pieces.push({ block, start: at, end: start, heading: null, level: 0 });
        pieces.push({ block, start, end, heading: kind, level: 5 });
        at = body;
      }
      if (at < block.end) pieces.push({ block, start: at, end: block.end, heading: null, level: 0 });
    }
  }
  return pieces;
}

/** A block whose lines were broken by the page's author (`<br>`) is read by its lines; one item stays one. */
function reread(flat: FlatText, block: Block): readonly Block[] {
  const inner = readBlocks(flat.text, block.start, block.end);
  const [first, ...rest] = inner;
  if (!first) return [block];
  return first.kind === 'paragraph' && block.kind === 'item' ? [{ ...first, kind: 'item', level: block.level }, ...rest] : inner;
}
