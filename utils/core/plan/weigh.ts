import type { IsoDate } from '../dates';
import { eligibilityOf } from '../matching/eligibility-of';
import { judgeOnce, newMemory } from '../matching/judge-once';
import type { Eligibility, Judgement, LeafJudgement, Verdict } from '../matching/judgement';
import type { Leaf } from '../matching/leaf';
import { leavesOf } from '../matching/leaves';
import { beforeEmployer, type Person, readPerson } from '../matching/person';
import { byId, idsIn, truth } from '../matching/tree';
import type { Profile } from '../profile/profile';
import type { Requirement } from '../requirements/requirement';
import { impliedBy } from '../vocabulary/vocabulary';
import { TOUCHES, withoutGap } from './close-gap';
import { personWith, type Room } from './experience-gaps';
import type { Gap, Lacking, PlannedPosting, Standing } from './gap';
import { monthsToClose } from './months';

/** A requirement that is not met. */
export interface OpenLeaf {
  readonly requirement: Requirement;
  readonly leaf: LeafJudgement;
}

/** A posting as it stands now. */
export interface JudgedPosting {
  readonly posting: PlannedPosting;
  readonly judgement: Judgement;
  readonly leaves: ReadonlyMap<string, LeafJudgement>;
  readonly open: readonly OpenLeaf[];
  readonly standing: Standing;
}

/** Something lacked, and who asks for it. */
export interface Asked {
  readonly id: string;
  readonly lacking: Lacking;
  readonly asked: readonly OpenLeaf[];
}

/** Whose gap it is, and when. */
export interface Whose {
  readonly profile: Profile;
  readonly room: Room;
  readonly today: IsoDate;
}

const GOOD: Readonly<Record<Verdict, number>> = { unmet: 0, partly: 1, unknown: 2, met: 3 };
const REACH: Readonly<Record<Eligibility, number>> = { 'not-eligible': 0, 'cannot-tell': 1, eligible: 2 };

/** What closing a gap changes over all postings; null where nothing. Only requirements that are open now and of a kind that it touches are judged again: what is met stays met. */
export function weighGap({ id, lacking, asked }: Asked, judged: readonly JudgedPosting[], whose: Whose): Gap | null {
  const { profile, today } = whose;
  const person = { ...personWithout(lacking, whose), remembered: newMemory() };
  const touches = touching(lacking);
  const [opens, mayOpen, nearer]: [string[], string[], string[]] = [[], [], []];
  let [preferred, required] = [0, 0];
  for (const one of judged) {
    const closed = judgeClosed(one, one.open.filter(touches), person, today);
    if (closed === null) continue;
    preferred += closed.preferred;
    required += closed.required;
    if (REACH[closed.eligibility] > REACH[one.judgement.eligibility])
      (closed.eligibility === 'eligible' ? opens : mayOpen).push(one.posting.id);
    else if (closed.minimum > 0 && one.judgement.eligibility !== 'eligible') nearer.push(one.posting.id);
  }
  if (opens.length + mayOpen.length + nearer.length + preferred + required === 0) return null;
  const silent = asked.every(({ leaf }) => leaf.verdict === 'unknown');
  return { id, lacking, months: monthsToClose(lacking, profile, today), silent, opens, mayOpen, nearer, preferred, required };
}

function personWithout(lacking: Lacking, { profile, room, today }: Whose): Person {
  return lacking.kind === 'experience' ? personWith(room, lacking, null) : readPerson(withoutGap(profile, lacking, today), today);
}

function touching(lacking: Lacking): (one: OpenLeaf) => boolean {
  const kinds = TOUCHES[lacking.kind];
  if (lacking.kind === 'skill') {
    const implied = impliedBy(lacking.skills);
    return ({ requirement: { ask } }) => ask.kind === 'skill' && ask.skills.some((skill) => implied.has(skill));
  }
  if (lacking.kind === 'experience') {
    // Fewer months than are short close nothing.
    return ({ requirement: { ask }, leaf: { reason } }) =>
      ask.kind === 'experience' && (reason.kind !== 'months' || reason.has + lacking.months >= reason.wants - 1e-6);
  }
  return ({ requirement: { ask } }) => kinds.has(ask.kind);
}

interface Closed {
  readonly eligibility: Eligibility;
  readonly minimum: number;
  readonly preferred: number;
  readonly required: number;
}

/** A posting with some of its open requirements judged for another person; null where none of them comes out better. What only becomes less silent is no worse for it. */
function judgeClosed(
  { posting, judgement, leaves }: JudgedPosting,
  touched: readonly OpenLeaf[],
  whose: Person,
  day: IsoDate,
): Closed | null {
  const moment = { person: beforeEmployer(whose, posting.employer), day };
  const better = touched.flatMap(({ requirement, leaf }) => {
    const now = judgeOnce(requirement, moment);
    return GOOD[now.verdict] > GOOD[leaf.verdict] ? [{ requirement, leaf: now }] : [];
  });
  if (better.length === 0) return null;
  const { minimum, requirements } = posting.analysis;
  const met = better.filter(({ leaf }) => leaf.verdict === 'met').map(({ requirement }) => requirement);
  const screened = idsIn(minimum);
  const within = better.filter(({ requirement }) => screened.includes(requirement.id));
  const others = met.filter(({ id }) => !screened.includes(id));
  const counts = {
    minimum: within.length,
    preferred: others.filter(({ strength }) => strength === 'preferred').length,
    required: others.filter(({ strength }) => strength === 'required').length,
  };
  if (minimum === null || within.length === 0) return { eligibility: judgement.eligibility, ...counts };
  const known = new Map<string, Leaf>([...leaves, ...within.map(({ requirement, leaf }) => [requirement.id, leaf] as const)]);
  const all = byId(requirements);
  const tree = leavesOf(
    screened.flatMap((one) => all.get(one) ?? []),
    moment,
    known,
  );
  return { eligibility: eligibilityOf(truth(minimum, tree)), ...counts };
}
