import type { IsoDate } from '../dates';
import { judgePerson } from '../matching/judge';
import { newMemory } from '../matching/judge-once';
import type { Judgement, LeafJudgement } from '../matching/judgement';
import { beforeEmployer, type Person, readPerson } from '../matching/person';
import type { Profile } from '../profile/profile';
import type { Requirement } from '../requirements/requirement';
import { atOnce } from '../text/slices';
import { experienceFinder, roomOf } from './experience-gaps';
import type { Gap, Lacking, Plan, PlannedPosting, Standing } from './gap';
import { gapId } from './gap-id';
import { lackingOf } from './lacking-of';
import { rankGaps } from './rank';
import { type JudgedPosting, type OpenLeaf, weighGap } from './weigh';

/** The plan over all postings for a profile on a day: how each stands, and what each thing that is lacked would change. Pure. */
export function makePlan(postings: readonly PlannedPosting[], profile: Profile, today: IsoDate): Plan {
  return atOnce(makePlanInSlices(postings, profile, today));
}

/** The same in slices of a posting or a gap each: call `next()` again when there is time. */
export function* makePlanInSlices(postings: readonly PlannedPosting[], profile: Profile, today: IsoDate): Generator<undefined, Plan> {
  const person: Person = { ...readPerson(profile, today), remembered: newMemory() };
  const people = new Map<string | null, Person>();
  const before = (employer: string | null): Person => {
    const known = people.get(employer) ?? beforeEmployer(person, employer);
    people.set(employer, known);
    return known;
  };
  const judged: JudgedPosting[] = [];
  for (const posting of postings) {
    judged.push(readJudged(posting, judgePerson(posting.analysis, before(posting.employer), today)));
    yield;
  }
  const room = roomOf(profile, today);
  const lacking = new Map<string, Lacking>();
  const askers = new Map<string, OpenLeaf[]>();
  const findExperience = experienceFinder(room);
  for (const { posting, open } of judged) {
    for (const one of open) {
      const work = findExperience(one.requirement, one.leaf, posting.employer);
      for (const found of work === null ? lackingOf(one.requirement) : [work]) {
        const id = gapId(found);
        lacking.set(id, found);
        const asked = askers.get(id);
        if (asked === undefined) askers.set(id, [one]);
        else asked.push(one);
      }
    }
    yield;
  }
  const gaps: Gap[] = [];
  for (const [id, found] of lacking) {
    const gap = weighGap({ id, lacking: found, asked: askers.get(id) ?? [] }, judged, { profile, room, today });
    if (gap !== null) gaps.push(gap);
    yield;
  }
  return { standings: judged.map(({ standing }) => standing), gaps: rankGaps(gaps, 'doors') };
}

function readJudged(posting: PlannedPosting, judgement: Judgement): JudgedPosting {
  const { requirements } = posting.analysis;
  const leaves = new Map(judgement.leaves.map((leaf) => [leaf.requirement, leaf]));
  const open = requirements.flatMap((requirement): readonly OpenLeaf[] => {
    const leaf = leaves.get(requirement.id);
    return leaf === undefined || leaf.verdict === 'met' || leaf.reason.kind === 'to-do' ? [] : [{ requirement, leaf }];
  });
  return { posting, judgement, leaves, open, standing: standingOf(posting, judgement, requirements, leaves) };
}

function standingOf(
  { id }: PlannedPosting,
  { eligibility, meetsOn }: Judgement,
  requirements: readonly Requirement[],
  leaves: ReadonlyMap<string, LeafJudgement>,
): Standing {
  const preferred = requirements.filter(({ strength }) => strength === 'preferred');
  const met = preferred.filter((one) => leaves.get(one.id)?.verdict === 'met').length;
  return { posting: id, eligibility, meetsOn, preferred: { met, all: preferred.length } };
}
