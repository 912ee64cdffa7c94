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

/** Criteria that are asked again in the very words of an earlier one: “Option I: a master's degree and …; Option II: a master's degree and …” names one degree. From the later one's id to the first one's. */
export function readAgain(leaves: readonly Requirement[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const again = new Map<string, string>();
  for (const { id, quote, ask } of leaves) {
    const words = `${ask.kind} ${ask.kind === 'education' && ask.inProgress === true} ${lowered(quote)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
    const known = first.get(words);
    if (known === undefined) first.set(words, id);
    else again.set(id, known);
  }
  return again;
}
