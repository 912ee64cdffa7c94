import type { Finding, Parser, Place } from './rule';

/** A text whose runs of white space are single spaces, and for each of its code units where it stood. */
interface Unwrapped {
  readonly text: string;
  readonly from: readonly number[];
}

const WRAPPED = /[\s\u00a0]{2,}|[\t\n\r\u00a0]/u;

function unwrap(text: string): Unwrapped {
  const from: number[] = [];
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const space = /[\s\u00a0]/u.test(text[i] ?? '');
    if (space && gap) continue;
    gap = space;
    from.push(i);
    out += space ? ' ' : (text[i] ?? '');
  }
  from.push(text.length);
  return { text: out, from };
}

/** The same rule for text that a page width broke: it is given the stretch with single spaces, so that its phrases may write a space where a line broke, and its spans are led back. */
export function unwrapped(parser: Parser): Parser {
  return {
    id: parser.id,
    find: (text, offset, place) => {
      if (!WRAPPED.test(text)) return parser.find(text, offset, place);
      const { text: flat, from } = unwrap(text);
      const inner = (at: number): number => {
        let low = 0;
        let high = from.length - 1;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((from[middle] ?? 0) < at - offset) low = middle + 1;
          else high = middle;
        }
        return offset + low;
      };
      const outer = (at: number): number => (at < offset ? at : offset + (from[Math.min(at - offset, from.length - 1)] ?? 0));
      const end = (at: number): number => (at <= offset ? at : outer(at - 1) + 1);
      const found = place.found.map(
        (finding): Finding => ({ ...finding, span: { start: inner(finding.span.start), end: inner(finding.span.end) } }),
      );
      const seen: Place = { ...place, found };
      return parser
        .find(flat, offset, seen)
        .map((finding): Finding => ({ ...finding, span: { start: outer(finding.span.start), end: end(finding.span.end) } }));
    },
  };
}
