import { anyCase, lowered } from '../../text/any-case';
import type { Requirement } from '../requirement';

/** One sentence that asks less of some: “with 60 units, two years of circulation work are enough”. */
export interface Reduction {
  /** The criterion that is asked of everybody else. */
  readonly target: Requirement;
  /** What is asked instead, all of it together. */
  readonly together: readonly Requirement[];
  /** Requirements that only say again what is asked of all: “but one of them must have been in a lead capacity”. */
  readonly mentions: readonly Requirement[];
}

const ENOUGH = anyCase(
  /\b(?:is|are|will be|shall be) (?:enough|sufficient|all that is (?:required|needed))\b|\bneed only (?:have )?/u,
  'enough|sufficient|all that|need only',
);
const FOR_SOME = anyCase(/\b(?:with|for|has|have|hold(?:s|ing)?|possess(?:es|ing)?)\b/u);
const SAID_AGAIN = anyCase(/\b(?:but|still|provided that|of (?:them|these|those|which))\b/u);
/** The farthest that the criterion may stand from the sentence, in UTF-16 code units. */
const FARTHEST = 1_500;

/**
 * Finds the sentences by which less experience is enough for those who have something else. Without a longer experience before it the sentence is
 * left alone: “two years of experience are sufficient” asks for them.
 */
export function findReductions(text: string, leaves: readonly Requirement[]): readonly Reduction[] {
  const found: Reduction[] = [];
  const done = new Set<number>();
  for (const shorter of leaves) {
    if (shorter.ask.kind !== 'experience' || shorter.ask.months === null) continue;
    const { start, end } = sentenceAround(text, shorter.span.start);
    const sentence = text.slice(start, end);
    if (done.has(start) || !ENOUGH.test(sentence) || !FOR_SOME.test(sentence)) continue;
    done.add(start);
    const months = shorter.ask.months;
    const inside = leaves.filter(({ span }) => span.start >= start && span.start < end);
    const target = leaves
      .filter((leaf) => leaf.span.end <= start && start - leaf.span.start < FARTHEST && monthsOf(leaf) > months)
      .sort((a, b) => likeness(b, shorter) - likeness(a, shorter) || b.span.start - a.span.start)[0];
    if (target === undefined || inside.length < 2) continue;
    const again = inside.filter((leaf) => leaf !== shorter && isSaidAgain(leaf, text, start));
    found.push({ target, together: inside.filter((leaf) => !again.includes(leaf)), mentions: again });
  }
  return found;
}

function monthsOf({ ask }: Requirement): number {
  return ask.kind === 'experience' ? (ask.months ?? 0) : 0;
}

function likeness(one: Requirement, other: Requirement): number {
  const words = new Set(lowered(other.quote).match(/\p{L}{5,30}/gu) ?? []);
  return (lowered(one.quote).match(/\p{L}{5,30}/gu) ?? []).filter((word) => words.has(word)).length;
}

function isSaidAgain({ ask, span, quote }: Requirement, text: string, from: number): boolean {
  return ask.kind === 'experience' && SAID_AGAIN.test(`${text.slice(Math.max(from, span.start - 30), span.start)}${quote}`);
}

function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf('. ', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
  const stop = /\.(?=[)”"]?(?:\s|$))|\n/u.exec(text.slice(at, at + 400));
  return { start, end: stop === null ? Math.min(text.length, at + 400) : at + stop.index };
}
