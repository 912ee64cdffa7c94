import type { Ask } from '../ask';
import type { Finding, Refiner } from '../rule';
import { findStretch } from './stretch-of';

const SEMICOLON = /^\s{0,2};\s{1,3}(?:and\s{1,2})?$/u;
/** How far the next part begins at the most. */
const FAR = 12;

/** What two parts of one line ask together, each with its words; null where they are two requirements. */
export type Together = (first: Part, next: Part) => Ask | null;

export interface Part {
  readonly ask: Ask;
  readonly words: string;
}

/** A refiner that joins neighbors of one strength in one block, parted by nothing but a semicolon, where `together` makes one of them. */
export function joiningAtSemicolons(id: string, what: string, together: Together): Refiner {
  return {
    id,
    refine: (findings, context) => {
      const { text } = context.flat;
      const partOf = ({ ask, span }: Finding): Part => ({ ask, words: text.slice(span.start, span.end) });
      const joined: Finding[] = [];
      for (const finding of findings) {
        const last = joined[joined.length - 1];
        const isNext =
          last?.strength === finding.strength &&
          last?.ask.kind === finding.ask.kind &&
          SEMICOLON.test(text.slice(last.span.end, Math.min(finding.span.start, last.span.end + FAR))) &&
          findStretch(context, last.span)?.block === findStretch(context, finding.span)?.block;
        const ask = last && isNext ? together(partOf(last), partOf(finding)) : null;
        if (last && ask !== null) {
          const span = { start: last.span.start, end: finding.span.end };
          context.trace(id, what, span);
          joined[joined.length - 1] = { ...last, span, ask };
        } else joined.push(finding);
      }
      return joined;
    },
  };
}
