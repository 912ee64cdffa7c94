import type { IsoDate } from '../dates';
import type { Requirement } from '../requirements/requirement';
import { judgeLeaf } from './judge-leaf';
import type { Leaf } from './leaf';
import type { Moment } from './person';

/** What was judged already, by the words judged: postings that are read together ask much in the same words. */
export interface Remembered {
  readonly leaves: Map<string, Leaf>;
  readonly days: Map<string, IsoDate | null>;
}

/** A memory for one profile. */
export function newMemory(): Remembered {
  return { leaves: new Map(), days: new Map() };
}

const words = new WeakMap<Requirement, string>();

/** What two requirements have in common that are judged alike, whatever the posting: what is asked, its words and, where it can matter, the employer. */
export function wordsOf(requirement: Requirement, employer: string | null): string {
  const { ask, quote } = requirement;
  const known = words.get(requirement) ?? JSON.stringify([ask, quote]);
  words.set(requirement, known);
  return ask.kind === 'experience' || ask.kind === 'eligibility' ? `${known}${employer ?? ''}` : known;
}

/** The verdict on a requirement, taken from the person's memory where they have one. */
export function judgeOnce(requirement: Requirement, moment: Moment): Leaf {
  const { person, day } = moment;
  if (person.remembered === undefined) return judgeLeaf(requirement, moment);
  const key = day + wordsOf(requirement, person.employer);
  const known = person.remembered.leaves.get(key);
  if (known !== undefined) return known;
  const leaf = judgeLeaf(requirement, moment);
  person.remembered.leaves.set(key, leaf);
  return leaf;
}
