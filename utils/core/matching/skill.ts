import type { Profile } from '../profile/profile';
import type { Ask } from '../requirements/ask';
import { lowered } from '../text/any-case';
import { answersSkill, findSkills, skillIdOf } from '../vocabulary/vocabulary';
import { type Leaf, SILENT } from './leaf';
import { evidence, type Person } from './person';

interface Claim {
  readonly item: string;
  readonly label: string;
  readonly skills: ReadonlySet<string>;
}

const claimsOf = new WeakMap<Profile, readonly Claim[]>();

/** What a person can do, item by item: each skill listed that is not only being learned, and the skills that posts, certificates and languages name. */
function claims(person: Person): readonly Claim[] {
  const known = claimsOf.get(person.profile);
  if (known !== undefined) return known;
  const { skills, work, certificates } = person.profile;
  const found = (item: string, label: string, text: string): Claim => ({
    item,
    label,
    skills: new Set(findSkills(text).map(({ skill }) => skill)),
  });
  const all = [
    ...skills.flatMap(({ id, name, skill, level }) => {
      if (level === 'learning') return [];
      const listed = skill ?? skillIdOf(name);
      return listed === null ? found(id, name, name) : { item: id, label: name, skills: new Set([listed]) };
    }),
    ...work.map(({ id, title, employer, systems, summary }) =>
      found(id, `${title}, ${employer}`, `${title}. ${systems.join(', ')}. ${summary}`),
    ),
    ...certificates.map(({ id, name }) => found(id, name, name)),
  ].filter((claim) => claim.skills.size > 0);
  claimsOf.set(person.profile, all);
  return all;
}

/** Whether a line asks for all the skills that it names, and not for one of them. */
export function asksEvery(quote: string): boolean {
  return /\band\b|&/u.test(lowered(quote)) && !/\bor\b|\bsuch as\b|\be\.g\.|\bincluding\b/u.test(lowered(quote));
}

/** Judges a skill by the vocabulary. No résumé lists all that one can do: what is not listed is unknown. */
export function judgeSkill(ask: Extract<Ask, { kind: 'skill' }>, quote: string, person: Person): Leaf {
  if (ask.skills.length === 0) return SILENT;
  const had = claims(person);
  const answers = ask.skills.map((wanted) => had.filter(({ skills }) => answersSkill(skills, wanted)));
  const every = asksEvery(quote);
  const answered = answers.filter((claimed) => claimed.length > 0);
  const shown = [...new Map(answered.flat().map(({ item, label }) => [item, evidence(item, label)])).values()];
  if (answered.length === 0) return SILENT;
  if (every && answered.length < answers.length) return { verdict: 'unknown', reason: { kind: 'not-listed' }, evidence: shown };
  return { verdict: 'met', reason: { kind: 'held' }, evidence: shown };
}
