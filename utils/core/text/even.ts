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

const PLAIN: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
};

/** Makes a text even. White space inside one of `stretches`, which are in order and apart, becomes one space; between them a line break stays one. */
export function evenText(given: string, stretches: readonly Span[]): EvenText {
  const from = new Uint32Array(given.length + 1);
  const to = new Uint32Array(given.length + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  let copied = 0;
  const put = (upTo: number, char: string, next: number): void => {
    parts.push(given.slice(copied, upTo), char);
    copied = next;
  };
  for (let i = 0; i < given.length; ) {
    const code = given.charCodeAt(i);
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
      if (next > i + 1 || code !== 32) put(i, broken && !inside ? '\n' : ' ', next);
    } else if (isMarkup(given, i)) {
      // “**5+ years** of experience”: marks of a markup that was not drawn.
      while (next < given.length && given[next] === given[i]) next++;
      put(i, '', next);
      for (let j = i; j < next; j++) to[j] = length;
      i = next;
      continue;
    } else if (code > 0x2bb) {
      const plain = PLAIN[given[i] ?? ''];
      if (plain !== undefined) put(i, plain, next);
    }
    from[length] = i;
    for (let j = i; j < next; j++) to[j] = length;
    length++;
    i = next;
  }
  parts.push(given.slice(copied));
  from[length] = given.length;
  to[given.length] = length;
  return {
    text: parts.join(''),
    inner: ({ start, end }) => ({ start: to[start] ?? length, end: to[end] ?? length }),
    outer: ({ start, end }) => ({
      start: from[start] ?? given.length,
      end: end > start ? (from[end - 1] ?? given.length) + 1 : (from[end] ?? given.length),
    }),
  };
}

/** Bold signs, and the backslash that guards a sign. */
function isMarkup(text: string, at: number): boolean {
  const char = text[at];
  if (char === '\\') return /[-*_.()#+!]/u.test(text[at + 1] ?? '');
  if ((char !== '*' && char !== '_') || text[at + 1] !== char) return false;
  // Two signs before a space and after one are a footnote's.
  return /\S/u.test(text[at + 2] ?? '') || /\S/u.test(text[at - 1] ?? '');
}
