import type { IsoDate } from '../dates';
import type { Closing, Posting, Salary } from '../posting/posting';
import type { Analysis, Requirement } from '../requirements/requirement';
import { sameValue } from './same-value';
import { wordsOf } from './traits';

/** One thing that a posting says otherwise than before. */
export type PostingChange =
  | { readonly kind: 'title' | 'employer' | 'location' | 'exam-number'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'deadline'; readonly from: Closing | null; readonly to: Closing | null }
  | { readonly kind: 'opens'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  | { readonly kind: 'limit'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'pay'; readonly from: Salary | null; readonly to: Salary | null }
  | { readonly kind: 'requirement-added' | 'requirement-removed'; readonly quote: string; readonly strength: Requirement['strength'] }
  | { readonly kind: 'strength'; readonly quote: string; readonly from: Requirement['strength']; readonly to: Requirement['strength'] }
  /** It closed and is open again, or is open under a new exam number: a new filing. */
  | { readonly kind: 'reposted' }
  /** Other words of the text changed. */
  | { readonly kind: 'text' };

/** A posting as it was read. */
export interface Version {
  readonly posting: Posting;
  readonly analysis: Analysis;
}

/** Case, accents, spaces and signs aside: a posting set in another type is the same. */
const fold = (text: string): string => wordsOf(text.normalize('NFKD')).join(' ');

const sameWords = (a: string | null, b: string | null): boolean => fold(a ?? '') === fold(b ?? '');

/**
 * What a posting says otherwise than it did, in the order in which it matters to who applies; empty where it says the same.
 * A field that one of the readings did not find is no change. `today`: the day of the second reading.
 */
export function compareVersions(before: Version, now: Version, today: IsoDate): readonly PostingChange[] {
  const [was, is] = [before.posting, now.posting];
  const changes: PostingChange[] = [];
  if (isReposted(was, is, today)) changes.push({ kind: 'reposted' });
  const [closing, closes] = [was.facts.closing, is.facts.closing];
  if (closes !== null && !sameValue(plainClosing(closing), plainClosing(closes)))
    changes.push({ kind: 'deadline', from: closing, to: closes });
  if (is.facts.opens !== null && was.facts.opens !== is.facts.opens)
    changes.push({ kind: 'opens', from: was.facts.opens, to: is.facts.opens });
  if (was.facts.limit !== is.facts.limit) changes.push({ kind: 'limit', from: was.facts.limit, to: is.facts.limit });
  if (is.facts.salary !== null && !sameValue(was.facts.salary, is.facts.salary))
    changes.push({ kind: 'pay', from: was.facts.salary, to: is.facts.salary });
  changes.push(...changedRequirements(before.analysis, now.analysis));
  for (const kind of ['title', 'employer', 'location'] as const)
    if (is[kind] !== null && !sameWords(was[kind], is[kind])) changes.push({ kind, from: was[kind], to: is[kind] });
  if (is.facts.examNumber !== null && !sameWords(was.facts.examNumber, is.facts.examNumber))
    changes.push({ kind: 'exam-number', from: was.facts.examNumber, to: is.facts.examNumber });
  if (changes.length === 0 && fold(was.body.text) !== fold(is.body.text)) changes.push({ kind: 'text' });
  return changes;
}

/** A zone or hour that is only now read is more exact, and no other deadline; the hour counts where both state one. */
function plainClosing(closing: Closing | null): unknown {
  return closing === null ? null : { kind: closing.kind, date: closing.date, time: closing.time };
}

function isReposted(was: Posting, is: Posting, today: IsoDate): boolean {
  const [before, now] = [was.facts, is.facts];
  if (before.examNumber !== null && now.examNumber !== null && !sameWords(before.examNumber, now.examNumber)) return true;
  const [ended, ends] = [before.closing?.date ?? null, now.closing?.date ?? null];
  const openAgain = ends === null ? now.closing !== null : ends >= today;
  const opensLater = now.opens !== null && ended !== null && now.opens > ended;
  return opensLater || (ended !== null && ended < today && openAgain && now.opens !== null && now.opens !== before.opens);
}

function changedRequirements(before: Analysis, now: Analysis): readonly PostingChange[] {
  const left = new Map<string, Requirement[]>();
  for (const requirement of before.requirements) {
    const key = fold(requirement.quote);
    left.set(key, [...(left.get(key) ?? []), requirement]);
  }
  const changes: PostingChange[] = [];
  const added: Requirement[] = [];
  for (const requirement of now.requirements) {
    const same = left.get(fold(requirement.quote))?.shift();
    if (same === undefined) added.push(requirement);
    else if (same.strength !== requirement.strength)
      changes.push({ kind: 'strength', quote: requirement.quote, from: same.strength, to: requirement.strength });
  }
  // The same ask in other words is no other requirement.
  const removed = [...left.values()].flat().filter((gone) => {
    const at = added.findIndex(({ ask, strength }) => strength === gone.strength && sameValue(ask, gone.ask));
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  const say =
    (kind: 'requirement-added' | 'requirement-removed') =>
    ({ quote, strength }: Requirement) => ({ kind, quote, strength });
  return [...changes, ...added.map(say('requirement-added')), ...removed.map(say('requirement-removed'))];
}
