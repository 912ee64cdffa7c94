import type { Span } from './flat-text';
import { isSpace } from './space';

/** A text made even for reading: one space where several or a line break stood inside a stretch, plain hyphens and straight quotes. It knows where each place stood. */
export interface EvenText {
  readonly text: string;
  /** Leads a span of the given text into the even one. */
  readonly inner: (span: Span) => Span;
  /** Leads a span of the even text back. */
  readonly outer: (span: Span) => Span;
}

/** Hyphens, apostrophes and quotes of print, and the plain ones. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
]);

/** What may have to change: white space that is no lone space, signs of a markup, signs of print. */
const UNEVEN =
  /[\p{Cc}\xa0\u2000-\u200b\u202f\u3000\ufeff]| (?=[ \p{Cc}\xa0\u2000-\u200b\u202f\u3000\ufeff])|[*_\\]|[\u2010\u2011\u2018\u2019\u02bc\u201c\u201d]/gu;

/** A typed bullet with a space behind it. */
const BULLET = /^[-–—*•·●▪◦■□‣∙➢✓]\s/u;

/** How much is read between two yields, and written in one piece, in code units. */
const SLICE = 8_000;

/** Makes a text even, in slices. White space inside one of `stretches`, which are in order and apart, becomes one space; between them a line break stays one. */
export function* evenText(given: string, stretches: readonly Span[]): Generator<undefined, EvenText> {
  const places = newPlaces();
  let text = '';
  let copied = 0;
  let at = 0;
  let pause = SLICE;
  UNEVEN.lastIndex = 0;
  for (let match = UNEVEN.exec(given); match; match = UNEVEN.exec(given)) {
    const { index } = match;
    const sign = match[0];
    if (index > pause) {
      pause = index + SLICE;
      yield;
      // Another text may have been read in between.
      UNEVEN.lastIndex = index + 1;
    }
    const plain = PLAIN.get(sign);
    let end = index + 1;
    if (plain !== undefined) text += given.slice(copied, index) + plain;
    else if (sign === '*' || sign === '_' || sign === '\\') {
      if (!isMarkup(given, index)) continue;
      // “**5+ years** of experience”: marks of a markup that was not drawn.
      while (given[end] === sign) end++;
      text += given.slice(copied, index);
      skip(places, text.length, text.length, end);
    } else {
      if (!isSpace(given.charCodeAt(index))) continue;
      let broken = sign === '\n';
      for (; end < given.length && isSpace(given.charCodeAt(end)); end++) broken ||= given[end] === '\n';
      while (at < stretches.length && (stretches[at]?.end ?? 0) <= index) at++;
      const inside = (stretches[at]?.start ?? given.length) < index;
      // The bullet of a line that goes on with an item is none.
      if (broken && inside && BULLET.test(given.slice(end, end + 2))) {
        end++;
        while (end < given.length && isSpace(given.charCodeAt(end))) end++;
      }
      const space = broken && !inside ? '\n' : ' ';
      // Most white space that is found is a line break that stays.
      if (end === index + 1 && space === sign) continue;
      text += given.slice(copied, index) + space;
      if (end > index + 1) skip(places, text.length - 1, text.length, end);
    }
    copied = end;
    UNEVEN.lastIndex = end;
  }
  text += given.slice(copied);
  const { length } = text;
  return {
    text: narrow(text),
    inner: ({ start, end }) => ({ start: innerOf(places, start, length), end: innerOf(places, end, length) }),
    outer: ({ start, end }) => ({
      start: outerOf(places, start, given.length),
      end: end > start ? outerOf(places, end - 1, given.length - 1) + 1 : outerOf(places, end, given.length),
    }),
  };
}

/** Where a text and its even one go side by side: from each place of `outer` as from that of `inner`, whose last one is in `last`. */
interface Places {
  readonly inner: number[];
  readonly outer: number[];
  readonly last: number[];
}

const newPlaces = (): Places => ({ inner: [0], outer: [0], last: [] });

/** Notes that the even text stands still at `last`, and that its `inner` goes on at `outer`. */
function skip(places: Places, last: number, inner: number, outer: number): void {
  places.last.push(last);
  places.inner.push(inner);
  places.outer.push(outer);
}

/** The last of some numbers, which rise, that is not above `value`. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function innerOf({ inner, outer, last }: Places, at: number, most: number): number {
  const piece = lastUpTo(outer, at);
  return Math.min((inner[piece] ?? 0) + at - (outer[piece] ?? 0), last[piece] ?? most);
}

function outerOf({ inner, outer }: Places, at: number, most: number): number {
  const piece = lastUpTo(inner, at);
  return Math.min((outer[piece] ?? 0) + at - (inner[piece] ?? 0), most);
}

const WIDE = /[^\0-\xff]/u;

/** The text at one byte a character where its characters allow: a piece of a wide text is wide, whatever stands in it. */
function narrow(text: string): string {
  if (WIDE.test(text)) return text;
  let narrowed = '';
  const units = new Uint8Array(Math.min(SLICE, text.length));
  for (let from = 0; from < text.length; from += SLICE) {
    const to = Math.min(text.length, from + SLICE);
    for (let at = from; at < to; at++) units[at - from] = text.charCodeAt(at);
    narrowed += Reflect.apply(String.fromCharCode, null, units.subarray(0, to - from));
  }
  return narrowed;
}

/** Bold signs, and the backslash that guards a sign. */
function isMarkup(text: string, at: number): boolean {
  const char = text[at];
  if (char === '\\') return /[-*_.()#+!]/u.test(text[at + 1] ?? '');
  if ((char !== '*' && char !== '_') || text[at + 1] !== char) return false;
  // Two signs before a space and after one are a footnote's.
  return /\S/u.test(text[at + 2] ?? '') || /\S/u.test(text[at - 1] ?? '');
}
