import type { Span } from '../../text/flat-text';
import type { Minimum, Requirement } from '../requirement';

/** One thing that stands in the text and enters the minimum: a screening requirement, or the words of an unspecified equivalent. */
export interface Atom extends Span {
  /** Null for an equivalent. */
  readonly requirement: Requirement | null;
  readonly node: Minimum;
  /** For an equivalent: `tight` stands with one criterion (“MLS or equivalent”), `combination` with all that a sentence asks, `own` in a sentence of its own. */
  readonly reach: 'tight' | 'combination' | 'own' | 'ahead' | null;
}

export function leafAtom(requirement: Requirement, node: Minimum = { kind: 'requirement', id: requirement.id }): Atom {
  return { ...requirement.span, requirement, node, reach: null };
}

/** How two neighbors are joined: by what, and how loosely; the loosest joins are split first. */
export interface Join {
  readonly op: 'and' | 'or';
  readonly level: number;
}

/** From tight to loose: within a phrase, over a comma, over a semicolon or sentence, over a line, over a line that says only OR, between named ways, over a heading. */
export const LEVEL = { phrase: 0, comma: 1, sentence: 2, line: 3, alone: 4, way: 4.5, far: 5, own: 6, after: 7 } as const;
