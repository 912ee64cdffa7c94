import { lowered } from '../../text/any-case';
import { joinBrokenItems } from '../../text/broken-items';
import type { Block, FlatText, Span } from '../../text/flat-text';
import { isJoint } from '../../text/headings';
import { narrowSlice } from '../../text/narrow';
import { blocksInSlices, readBlocks } from '../../text/plain-text';
import type { Section, SectionKind } from '../requirement';
import { QUALIFIES } from '../skill/cues';
import { inlineHeadings, mayHoldHeading } from './inline';
import { isClassTitle, isKnownHeading } from './known';
import { type HeadingKind, headingKind } from './lexicon';
import { isAnswered, isOfTheBest, NOTES, OF_SKILLS, OF_WHOEVER } from './telling-lines';

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
  /** It has so many headings that those inside paragraphs were no longer looked for. */
  readonly full: boolean;
}

interface Piece extends Span {
  readonly block: Block;
  /** Null for text. `undefined` for a heading that the lexicon does not know. */
  readonly heading: HeadingKind | null | undefined;
  readonly level: number;
}

/** The rank of a label in running text: below every heading. */
const LABEL = 5;
/** Whether a block's last sign opens a list: “Application: … through the website, upload:”. */
const opensList = (text: string, { end }: Block): boolean => /:\s{0,3}$/u.test(text.slice(end - 4, end));

/** What a label states of the post, in its own line. */
const FACTS: ReadonlySet<HeadingKind | null | undefined> = new Set(['pay', 'schedule', 'other', 'employer', 'apply', 'benefits']);

/** Headings that stand beside what is preferred, whatever their rank. */
const BESIDE = /licen[cs]|certif|credential|typing|special/u;

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'qualifications']);

/** How many headings and runs of text are put in order between two yields. */
const PIECES = 1_000;

/** Divides a text into sections by its headings, also those inside paragraphs; yields between pieces of a few thousand code units. */
export function* outlineOf(flat: FlatText): Generator<undefined, Outline> {
  const list: { kind: SectionKind; heading: Span | null; start: number; end: number }[] = [
    { kind: 'other', heading: null, start: 0, end: flat.text.length },
  ];
  const passages: Passage[] = [];
  let open: readonly Open[] = [];
  let label = '';
  let back: { readonly block: Block; readonly open: readonly Open[] } | undefined;
  const pieces = yield* piecesOf(flat);
  for (const [at, given] of pieces.entries()) {
    const piece = ranked(given, open);
    if (at % PIECES === PIECES - 1) yield;
    if (back && piece.block !== back.block) {
      // A fact's label (“Salary: $20 an hour”) governs its own line.
      open = back.open;
      back = undefined;
      if (piece.heading === null) {
        const last = list[list.length - 1];
        if (last) last.end = piece.start;
        list.push({ kind: open[open.length - 1]?.kind ?? 'other', heading: null, start: piece.start, end: flat.text.length });
        label = '';
      }
    }
    if (piece.heading === null) {
      passages.push({ block: piece.block, start: piece.start, end: piece.end, section: list.length - 1, label });
      continue;
    }
    // “**Knowledge of:**” opens a list as well as “Knowledge of:” does.
    const sibling = OF_SKILLS.test(label);
    label = flat.text.slice(piece.start, piece.end).replace(/(?:\*\*|__)$/u, '');
    const before = list[list.length - 1];
    if (before) before.end = piece.start;
    if (
      piece.level === LABEL &&
      piece.start === piece.block.start &&
      FACTS.has(piece.heading) &&
      piece.block.end - piece.end < 200 &&
      !opensList(flat.text, piece.block)
    )
      back = { block: piece.block, open };
    // “• Excel required. Preferred: OCLC”: said of the rest of the item.
    if (piece.level === LABEL && piece.start > piece.block.start && piece.block.kind === 'item' && piece.block.end - piece.end > 8)
      back ??= { block: piece.block, open };
    // “LICENSE: A valid license” after the list of what is preferred stands beside it, not in it.
    if (
      piece.heading === 'sub' &&
      piece.block.kind !== 'item' &&
      open.at(-1)?.kind === 'preferred' &&
      // A heading of lower rank over its own lines (“Technical knowledge”) is a part of what is preferred.
      (piece.level === LABEL || piece.level <= (open.at(-1)?.level ?? 1) || BESIDE.test(lowered(label))) &&
      passages.at(-1)?.section === list.length - 1 &&
      // “Ability to:” after “Knowledge of:” is the next of its lists.
      !(sibling && OF_SKILLS.test(label))
    )
      open = [...open.slice(0, -1), { kind: 'qualifications', level: open.at(-1)?.level ?? 1 }];
    // “Librarian II” over a class's own requirements parts the qualifications, and does not end them.
    // “NOTES” below what is sent or how it is rated opens no qualifications.
    const isNote =
      piece.heading === 'sub' && NOTES.test(label) && !ASKING.has(open.at(-1)?.kind ?? 'required') && open.at(-1)?.kind !== 'exam';
    const isClass = piece.heading === undefined && ASKING.has(open.at(-1)?.kind ?? 'other') && isClassTitle(label);
    const isLead = ASKING.has(open.at(-1)?.kind ?? 'other') && (piece.heading ?? 'employer') === 'employer' && OF_WHOEVER.test(label);
    // “Valuing Diversity: …” as an item among the competencies speaks of the applicant.
    const isOwn =
      piece.heading === 'employer' &&
      piece.level === LABEL &&
      ASKING.has(open.at(-1)?.kind ?? 'other') &&
      (piece.block.kind === 'item' || QUALIFIES.test(flat.text.slice(piece.end + 1, piece.end + 120).trimStart()));
    open = openedBy(isNote ? { ...piece, heading: 'other' } : isClass || isLead || isOwn ? { ...piece, heading: 'sub' } : piece, open);
    list.push({
      kind: open[open.length - 1]?.kind ?? 'other',
      heading: { start: piece.start, end: piece.end },
      start: piece.start,
      end: flat.text.length,
    });
  }
  const full = pieces.filter(({ heading }) => heading !== null).length >= MOST_HEADINGS;
  return { sections: list.map(({ kind, heading, start, end }) => ({ kind, heading, span: { start, end } })), passages, full };
}

/** A section that is open, with its heading's rank: 1 is highest. */
interface Open {
  readonly kind: SectionKind;
  readonly level: number;
}

/** What is open after a heading. A part of the qualifications (“Education”) stays with what it stands in; a heading that is not known does too if it is of lower rank. */
function openedBy({ heading, level }: Piece, open: readonly Open[]): readonly Open[] {
  const last = open[open.length - 1];
  // “Testing: …” in its own line among the qualifications does not make the next label (“Skills: …”) a part of the exam.
  const current =
    heading === 'sub' && last?.kind === 'exam' && last.level === LABEL && level === LABEL
      ? (open.filter((section) => ASKING.has(section.kind)).at(-1) ?? last)
      : last;
  if (heading === 'sub') {
    const kind = current && (ASKING.has(current.kind) || current.kind === 'exam') ? current.kind : 'qualifications';
    return [
      ...open.filter((section) => section.level < level || section === current),
      { kind, level: Math.max(level, current?.level ?? 1) },
    ];
  }
  const above = open.filter((section) => section.level < level);
  if (heading === undefined || heading === null) return [...above, { kind: above[above.length - 1]?.kind ?? 'other', level }];
  return [...above, { kind: heading, level }];
}

/** A heading that was welded to the end of a line opens what follows, as the headings around it do: “… a comparable system.Additional Information”. */
function ranked(piece: Piece, open: readonly Open[]): Piece {
  const isWelded = piece.level === LABEL && piece.heading !== 'sub' && piece.start > piece.block.start && piece.end >= piece.block.end - 2;
  return isWelded ? { ...piece, level: open[0]?.level ?? LABEL } : piece;
}

/** From how many headings on none is looked for inside paragraphs: no posting has a tenth of them, and a hostile text made of labels is not to be divided to its end. */
const MOST_HEADINGS = 3_000;

/** The longest block that is read in one go, and how much is read between two yields, in code units. A longer block is read as several. */
const LONGEST = 20_000;
const SLICE = 600;

const isLong = ({ start, end }: Block): boolean => end - start > LONGEST;

function partsOf(block: Block): readonly Block[] {
  if (!isLong(block)) return [block];
  const count = Math.ceil((block.end - block.start) / LONGEST);
  return Array.from({ length: count }, (_, at) => {
    const start = block.start + at * LONGEST;
    return { ...block, start, end: Math.min(block.end, start + LONGEST) };
  });
}

function* piecesOf(flat: FlatText): Generator<undefined, readonly Piece[]> {
  const pieces: Piece[] = [];
  let read = 0;
  let headings = 0;
  for (const whole of joinBrokenItems(flat.text, yield* blocksByLines(flat))) {
    for (const block of partsOf(whole)) {
      const text = narrowSlice(flat.text, block.start, block.end);
      read += text.length;
      if (read > SLICE) {
        read = 0;
        yield;
      }
      if ((block.kind === 'heading' && !isJoint(text)) || isKnownHeading(text) || isOfTheBest(text) || isAnswered(flat.text, block, text)) {
        headings++;
        pieces.push({
          block,
          start: block.start,
          end: block.end,
          heading: headingKind(text) ?? undefined,
          level: block.kind === 'heading' ? block.level : 3,
        });
        continue;
      }
      let at = block.start;
      for (const { kind, start, end, body } of headings < MOST_HEADINGS && mayHoldHeading(text)
        ? yield* inlineHeadings(text, block.start)
        : []) {
        headings++;
        if (start > at) pieces.push({ block, start: at, end: start, heading: null, level: 0 });
        pieces.push({ block, start, end, heading: kind, level: LABEL });
        at = body;
      }
      if (at < block.end) pieces.push({ block, start: at, end: block.end, heading: null, level: 0 });
    }
  }
  return pieces;
}

/** The blocks, those of several lines as their lines make them. */
function* blocksByLines(flat: FlatText): Generator<undefined, readonly Block[]> {
  const lined = yield* linedBlocks(flat);
  const blocks: Block[] = [];
  let read = 0;
  for (const whole of flat.blocks) {
    if (whole.kind === 'heading' || !flat.text.slice(whole.start, whole.end).includes('\n')) {
      blocks.push(whole);
      continue;
    }
    blocks.push(...reread(flat, whole, lined));
    read += whole.end - whole.start;
    if (read > SLICE) {
      read = 0;
      yield;
    }
  }
  return blocks;
}

/** Blocks that hold several lines (`<br>`) are read by their lines, with the lines around them in view: where the page's width broke them they stay whole. */
function reread(flat: FlatText, block: Block, lined: ReadonlyMap<number, readonly Block[]>): readonly Block[] {
  const inner = lined.get(block.start) ?? readBlocks(flat.text, block.start, block.end);
  const [first, ...rest] = inner;
  if (!first) return [block];
  return first.kind === 'paragraph' && block.kind === 'item' ? [{ ...first, kind: 'item', level: block.level }, ...rest] : inner;
}

/** The blocks that the whole text's lines make, by the given block they stand in: line breaks are told by all lines, not by one block's. */
function* linedBlocks({ text, blocks }: FlatText): Generator<undefined, ReadonlyMap<number, readonly Block[]>> {
  const lined = new Map<number, Block[]>();
  if (!blocks.some(({ kind, start, end }) => kind !== 'heading' && text.slice(start, end).includes('\n'))) return lined;
  let at = 0;
  for (const block of yield* blocksInSlices(text, 0, text.length)) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= block.start) at++;
    const whole = blocks[at];
    if (!whole || block.start >= whole.end || block.end > whole.end + 1) continue;
    const inner = { ...block, start: Math.max(block.start, whole.start), end: Math.min(block.end, whole.end) };
    const list = lined.get(whole.start);
    if (list) list.push(inner);
    else lined.set(whole.start, [inner]);
  }
  return lined;
}
