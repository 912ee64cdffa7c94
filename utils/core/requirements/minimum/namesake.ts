import { lowered } from '../../text/any-case';
import type { Requirement } from '../requirement';

const ARTICLE = /^(?:an?|the|such an?|said|that)\s/u;

/** A degree that is named again in few words (“A Juris Doctor together with one year …”): the criterion before it that begins with these words; undefined where none does. */
export function findNamesake(one: Requirement, leaves: readonly Requirement[]): Requirement | undefined {
  if (one.ask.kind !== 'education') return undefined;
  const words = wordsOf(one);
  return leaves.find(
    (other) =>
      other !== one && other.ask.kind === 'education' && other.span.end <= one.span.start && `${wordsOf(other)} `.startsWith(`${words} `),
  );
}

function wordsOf({ quote }: Requirement): string {
  return lowered(quote)
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
