import type { Span } from './flat-text';
import { isSpace } from './lines';

/** A text made even for reading: one space where several or a line break stood inside a stretch, plain hyphens and straight quotes. It knows where each place stood. */
export interface EvenText {
  readonly text: string;
  /** Leads a span of the given text into the even one. */
  readonly inner: (span: Span) => Span;
  /** Leads a span of the even text back. */
  readonly outer: (span: Span) => Span;
}

const [HYPHEN, APOSTROPHE, QUOTE] = [0x2d, 0x27, 0x22];
/** Hyphens, apostrophes and quotes of print, and the plain ones. */
const PLAIN: ReadonlyMap<number, number> = new Map([
  [0x2010, HYPHEN],
  [0x2011, HYPHEN],
  [0x2018, APOSTROPHE],
  [0x2019, APOSTROPHE],
  [0x2bc, APOSTROPHE],
  [0x201c, QUOTE],
  [0x201d, QUOTE],
]);

/** How much is read between two yields, and written in one piece, in code units. */
const SLICE = 8_000;

/** Makes a text even, in slices. White space inside one of `stretches`, which are in order and apart, becomes one space; between them a line break stays one. */
export function* evenText(given: string, stretches: readonly Span[]): Generator<undefined, EvenText> {
  const from = new Uint32Array(given.length + 1);
  const to = new Uint32Array(given.length + 1);
  const units = new Uint16Array(given.length);
  let length = 0;
  let at = 0;
  let pause = SLICE;
  for (let i = 0; i < given.length; ) {
    if (i > pause) {
      pause = i + SLICE;
      yield;
    }
    const code = given.charCodeAt(i);
    let unit = code;
    const space = isSpace(code);
    let next = i + 1;
    if (space) {
      let broken = code === 10;
      while (next < given.length && isSpace(given.charCodeAt(next))) {
        broken ||= given.charCodeAt(next) === 10;
        next++;
      }
      while (at < stretches.length && (stretches[at]?.end ?? 0) <= i) at++;
      const inside = (stretches[at]?.start ?? given.length) < i;
      unit = broken && !inside ? 10 : 32;
    } else if (isMarkup(given, i)) {
      // “**5+ years** of experience”: marks of a markup that was not drawn.
      while (next < given.length && given[next] === given[i]) next++;
      for (let j = i; j < next; j++) to[j] = length;
      i = next;
      continue;
    } else if (code > 0x2bb) {
      unit = PLAIN.get(code) ?? code;
    }
    units[length] = unit;
    from[length] = i;
    for (let j = i; j < next; j++) to[j] = length;
    length++;
    i = next;
  }
  from[length] = given.length;
  to[given.length] = length;
  return {
    text: textOf(units.subarray(0, length)),
    inner: ({ start, end }) => ({ start: to[start] ?? length, end: to[end] ?? length }),
    outer: ({ start, end }) => ({
      start: from[start] ?? given.length,
      end: end > start ? (from[end - 1] ?? given.length) + 1 : (from[end] ?? given.length),
    }),
  };
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += SLICE) text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + SLICE));
  return text;
}

/** Bold signs, and the backslash that guards a sign. */
function isMarkup(text: string, at: number): boolean {
  const char = text[at];
  if (char === '\\') return /[-*_.()#+!]/u.test(text[at + 1] ?? '');
  if ((char !== '*' && char !== '_') || text[at + 1] !== char) return false;
  // Two signs before a space and after one are a footnote's.
  return /\S/u.test(text[at + 2] ?? '') || /\S/u.test(text[at - 1] ?? '');
}
