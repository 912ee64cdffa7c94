import type { IsoDate } from '../dates';
import { askKey } from '../profile/ask-key';
import type { Profile } from '../profile/profile';
import type { Analysis, Minimum, Requirement } from '../requirements/requirement';
import { eligibilityOf } from './eligibility-of';
import { judgeLeaf } from './judge-leaf';
import { judgeOnce, wordsOf } from './judge-once';
import type { JudgedNode, Judgement, LeafJudgement, Truth } from './judgement';
import { leavesOf } from './leaves';
import { judgeLevels } from './levels';
import { firstDay, grows, turningDays } from './meets-on';
import { nearestWay } from './nearest';
import { type Person, readPerson } from './person';
import { questionsOf } from './questions';
import { byId, idsIn, type Leaves, truth, truthsOfAny } from './tree';

/**
 * Judges a posting for a profile on a day: every requirement, the minimum as a tree, when it will be met, the nearest way and what to ask.
 * Pure: the same three give the same answer. `employer` is the posting's, where it is known; exams for its own employees need it.
 */
export function judge(analysis: Analysis, profile: Profile, today: IsoDate, employer: string | null = null): Judgement {
  return judgePerson(analysis, readPerson(profile, today, employer), today);
}

/** The same for a profile that was made ready once, for many postings of one day. */
export function judgePerson(analysis: Analysis, person: Person, today: IsoDate): Judgement {
  const { requirements, minimum } = analysis;
  const known = byId(requirements);
  const putOff = new Set(person.profile.answers.filter(({ have }) => have === null).map(({ about }) => about));
  const screened = idsIn(minimum).flatMap((id) => known.get(id) ?? []);
  const leaves = requirements.map((requirement) => {
    const leaf = judgeToday(requirement, person, today);
    return putOff.size > 0 && leaf.verdict === 'unknown' && putOff.has(askKey(requirement)) ? { ...leaf, putOff: true as const } : leaf;
  });
  const on = dayByDay(person, screened, today, new Map(leaves.map((leaf) => [leaf.requirement, leaf])));
  // A whole becomes true on a day on which one of its leaves does, known or open now, or on a turning day.
  const days = candidates(leaves, screened, person, today);
  const nodeOf = (node: Minimum): JudgedNode => judgeNode(node, on, days, today);
  const judged = minimum === null ? null : nodeOf(minimum);
  const eligibility = eligibilityOf(judged?.truth ?? 'true');
  return {
    today,
    eligibility,
    meetsOn: judged?.meetsOn ?? null,
    leaves,
    minimum: judged,
    nearest: minimum === null || eligibility === 'eligible' ? null : nearestWay(minimum, leaves, (node) => nodeOf(node).meetsOn),
    questions: minimum === null ? [] : questionsOf(minimum, screened, on(today)),
    levels: minimum === null ? [] : judgeLevels(minimum, nodeOf),
  };
}

function judgeToday(requirement: Requirement, person: Person, today: IsoDate): LeafJudgement {
  const leaf = judgeOnce(requirement, { person, day: today });
  const later = leaf.verdict === 'partly' || leaf.verdict === 'unmet' ? whenLeaf(requirement, person, today) : null;
  return { requirement: requirement.id, ...leaf, meetsOn: later };
}

function candidates(
  leaves: readonly LeafJudgement[],
  screened: readonly Requirement[],
  person: Person,
  today: IsoDate,
): readonly IsoDate[] {
  const known = new Map(leaves.map((leaf) => [leaf.requirement, leaf]));
  const own = screened.flatMap((requirement) => {
    const leaf = known.get(requirement.id);
    if (leaf === undefined || leaf.verdict === 'met') return [];
    return leaf.verdict === 'unknown' ? (whenLeaf(requirement, person, today) ?? []) : (leaf.meetsOn ?? []);
  });
  return [...new Set([...own, ...turningDays(person, screened, today)])].sort();
}

function whenLeaf(requirement: Requirement, person: Person, today: IsoDate): IsoDate | null {
  const days = person.remembered?.days;
  const key = days === undefined ? '' : wordsOf(requirement, person.employer);
  const known = days?.get(key);
  if (known !== undefined) return known;
  const holds = (day: IsoDate): boolean => judgeLeaf(requirement, { person, day }).verdict === 'met';
  const day = firstDay(holds, turningDays(person, [requirement], today), today, grows(person, requirement, today));
  days?.set(key, day);
  return day;
}

/** The leaves of the minimum on any day, each day judged once, and today's not again. */
function dayByDay(
  person: Person,
  screened: readonly Requirement[],
  today: IsoDate,
  now: ReadonlyMap<string, LeafJudgement>,
): (day: IsoDate) => Leaves {
  const days = new Map<IsoDate, Leaves>();
  return (day) => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const leaves = leavesOf(screened, { person, day }, day === today ? now : undefined);
    days.set(day, leaves);
    return leaves;
  };
}

function judgeNode(
  node: Minimum,
  on: (day: IsoDate) => Leaves,
  days: readonly IsoDate[],
  today: IsoDate,
  weighed: Truth | null = null,
): JudgedNode {
  const now = weighed ?? truth(node, on(today));
  const meetsOn = now === 'false' && node.kind !== 'equivalent' ? (days.find((day) => truth(node, on(day)) === 'true') ?? null) : null;
  if (node.kind === 'requirement' || node.kind === 'equivalent') return { node, truth: now, meetsOn, of: [] };
  const weights = node.kind === 'any' ? truthsOfAny(node, on(today)) : [];
  return { node, truth: now, meetsOn, of: node.of.map((child, at) => judgeNode(child, on, days, today, weights[at] ?? null)) };
}
