import { anyCase, asWritten } from './any-case';
import { isCapital, isDigit, isSmall } from './letters';
import type { Line } from './lines';
import { eachInSlices } from './slices';

const ENDS = /[.!?:;]["”’)]{0,2}$/u;
/** “2 years of cataloging” is a line of its own, unless the line before leads into it (“a minimum of”). */
const LENGTH = asWritten(/^\d{1,3}\s{1,2}(?:or more )?(?:years?|yrs?|months?)\b/u, 'year|yr|month');
const COUNTED = asWritten(/^\d{1,3}\s{1,2}\p{Ll}/u);
const LEADS = anyCase(
  /(?:\b(?:of|least|minimum|and|or|a|an|the|than|to|over|with|for|plus|within|in|is|are|last|past|first|every|up)|,)$/u,
);

/** What no line ends in that was ended by hand; “and” and “or” join lines. */
const DANGLES = /\s(?:the|an|of|for|with|by|at|from|their|its|our|your|his|her|these|this|that|which|whose|between|among|under|per|via)$/u;

/** “… one (1) / year of experience”. */
const COUNT = /(?:\(\d{1,2}\)|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d{1,2}\+?))$/u;
const UNIT = /^(?:years?|yrs?|months?|hours?|semester|quarter|units?)\b/u;
/** What opens no item, as `readLines` tells: the number that the line before ends in, said again. */
const FIGURES = /^\(\d{1,2}\)\s/u;
/** A heading of one word or two that a list before it does not run into. */
const HEADS = anyCase(
  /^(?:(?:preferred|required|minimum|desirable|desired|additional|special|other) )?(?:qualifications?|requirements?|preferred|required|desired|desirable|skills|benefits|duties|responsibilities|salary|schedule|(?:how )?to apply)\s?:?$/u,
);

/** Whether a line's first words go on with a sentence. */
const goesOn = (begins: string): boolean => {
  const first = begins.charCodeAt(0);
  if (isDigit(first)) return COUNTED.test(begins) && !LENGTH.test(begins);
  return isSmall(first) || /^[&(,;]/u.test(begins);
};

/** How many lines are judged between two yields. */
const SLICE = 1_000;

/** For each line, whether it goes on in the next: the page's width broke it, or it breaks off in mid-sentence. */
export function* softBreaks(text: string, lines: readonly Line[]): Generator<undefined, readonly boolean[]> {
  const width = wrapWidth(lines);
  const open = yield* eachInSlices(
    lines,
    SLICE,
    ({ start, end, kind }) => (kind === 'text' || kind === 'item') && !ENDS.test(text.slice(Math.max(start, end - 4), end)),
  );
  let run = 0;
  const certain = yield* eachInSlices(lines, SLICE, (line, at) => {
    const next = lines[at + 1];
    if (line.kind !== 'text' && line.kind !== 'item') run = 0;
    run += line.end - line.start;
    const begins = next ? text.slice(next.start, next.start + 24) : '';
    const leads =
      isDigit(begins.charCodeAt(0)) && LENGTH.test(begins) && LEADS.test(text.slice(Math.max(line.start, line.end - 12), line.end));
    // “… the legal right to work in the / United States”.
    const tail = next?.kind === 'text' ? text.slice(Math.max(line.start, line.end - 12), line.end) : '';
    const dangles = line.end - line.start >= 30 && (DANGLES.test(tail) || (UNIT.test(begins) && COUNT.test(tail)));
    const continued =
      next?.kind === 'text' && open[at] === true && (((goesOn(begins) || leads) && run >= 40) || dangles || FIGURES.test(begins));
    if (!continued) run = 0;
    return continued;
  });
  const edge = width > 0 ? edgeOf(text, lines, certain, width) : 0;
  return yield* eachInSlices(lines, SLICE, (line, at) => {
    if (certain[at]) return true;
    const next = lines[at + 1];
    if (next?.kind !== 'text' || (line.kind !== 'text' && line.kind !== 'item')) return false;
    const length = line.end - line.start;
    if (next.end - next.start < 36 && isCapital(text.charCodeAt(next.start)) && HEADS.test(text.slice(next.start, next.end))) return false;
    // A line after which the next word had room was ended by hand.
    if (edge > 0 && withNextWord(text, line, next) <= edge) return false;
    if (width > 0 && length >= width * 0.7) return open[at] === true || length >= width * 0.85;
    // “… The West Vancouver Memorial / Library has an opening …”: a name was broken among lines that were.
    const near = certain[at - 1] || certain[at - 2] || certain[at + 1] || certain[at + 2];
    return (
      open[at] === true &&
      near === true &&
      length >= 20 &&
      length <= 120 &&
      (certain[at - 1] === true || certain[at + 1] === true || length >= 50)
    );
  });
}

/** How long a line would be, from its left edge, had it taken in the first word of the next. */
function withNextWord(text: string, { start, end }: Line, next: Line): number {
  const word = /^\S{1,60}/u.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0].length ?? 0;
  return end - (text.lastIndexOf('\n', start - 1) + 1) + 1 + word;
}

/** Of how many lines that surely go on the next word may have had room, where a text was filled word by word. */
const STRAY = 0.04;

/** The column that no line passes, where lines were filled as far as it: 0 where they were broken in some other way, as in print of uneven letters. */
function edgeOf(text: string, lines: readonly Line[], certain: readonly boolean[], width: number): number {
  let edge = 0;
  for (const { start, end, kind } of lines) {
    const length = end - (text.lastIndexOf('\n', start - 1) + 1);
    if ((kind === 'text' || kind === 'item') && length <= width * 1.08) edge = Math.max(edge, length);
  }
  let count = 0;
  let stray = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!certain[at] || !next || line.end - line.start < width * 0.6) continue;
    count++;
    if (withNextWord(text, line, next) <= edge) stray++;
  }
  return count >= 6 && stray <= count * STRAY ? edge : 0;
}

/** The width at which hard-wrapped text was broken; 0 where lines are not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ kind }) => kind === 'text' || kind === 'item').map(({ start, end }) => end - start);
  const long = lengths.filter((length) => length >= 50).sort((a, b) => a - b);
  if (long.length < 4) return 0;
  const widest = long[Math.floor(long.length * 0.95)] ?? 0;
  const near = long.filter((length) => length >= widest * 0.8 && length <= widest * 1.08).length;
  return widest <= 180 && near >= long.length * 0.6 ? widest : 0;
}
