import type { IsoDate } from '../dates';
import { askKey } from '../profile/ask-key';
import type { Profile } from '../profile/profile';
import type { Analysis, Minimum, Requirement } from '../requirements/requirement';
import { isClose } from './closeness';
import { eligibilityOf } from './eligibility-of';
import { judgeLeaf } from './judge-leaf';
import type { JudgedNode, Judgement, LeafJudgement, Truth } from './judgement';
import type { Leaf } from './leaf';
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
  const person = readPerson(profile, today, employer);
  const { requirements, minimum } = analysis;
  const known = byId(requirements);
  const putOff = new Set(profile.answers.filter(({ have }) => have === null).map(({ about }) => about));
  const screened = idsIn(minimum).flatMap((id) => known.get(id) ?? []);
  const leaves = requirements.map((requirement): LeafJudgement => {
    const leaf = judgeLeaf(requirement, { person, day: today });
    const later = leaf.verdict === 'partly' || leaf.verdict === 'unmet' ? whenLeaf(requirement, person, today) : null;
    const answer = { requirement: requirement.id, ...leaf, meetsOn: later };
    return leaf.verdict === 'unknown' && putOff.has(askKey(requirement)) ? { ...answer, putOff: true } : answer;
  });
  const on = dayByDay(person, screened);
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
  const holds = (day: IsoDate): boolean => judgeLeaf(requirement, { person, day }).verdict === 'met';
  return firstDay(holds, turningDays(person, [requirement], today), today, grows(person, requirement, today));
}

/** The leaves of the minimum on any day, each day judged once. */
function dayByDay(person: Person, screened: readonly Requirement[]): (day: IsoDate) => Leaves {
  const days = new Map<IsoDate, Leaves>();
  return (day) => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const judged = new Map<string, { readonly leaf: Leaf; readonly requirement: Requirement }>(
      screened.map((requirement) => [requirement.id, { leaf: judgeLeaf(requirement, { person, day }), requirement }]),
    );
    const leaves: Leaves = {
      // What is only to be shown later does not decide now; a “no” that was answered does.
      verdict: (id) => {
        const leaf = judged.get(id)?.leaf;
        return leaf === undefined ? 'unknown' : leaf.reason.kind === 'to-do' ? 'met' : leaf.verdict;
      },
      close: (id) => {
        const one = judged.get(id);
        return one !== undefined && isClose(one.requirement, one.leaf, { person, day });
      },
    };
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
