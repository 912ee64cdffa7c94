import type { Requirement } from '../requirements/requirement';
import { getSkill } from '../vocabulary/vocabulary';
import { type Profile, UNSTATED } from './profile';

/** The profile with the skill of a requirement as one that is being learned; unchanged where it names several, or the profile lists it already. */
export function withLearning(profile: Profile, { ask }: Pick<Requirement, 'ask'>): Profile {
  const [skill] = ask.kind === 'skill' && ask.skills.length === 1 ? ask.skills : [];
  if (skill === undefined || profile.skills.some((one) => one.skill === skill)) return profile;
  const entry = { ...UNSTATED.skill, id: `learning/${skill}`, name: getSkill(skill).label, skill, level: 'learning' } as const;
  return { ...profile, skills: [...profile.skills, entry] };
}
