import { allSkills, type Skill } from '@/utils/core/vocabulary/vocabulary';
import { foldName, searchNames } from './search-names';

let folded: readonly { readonly skill: Skill; readonly label: string }[] | undefined;

/** The skills of the vocabulary whose label holds what was typed, those that begin with it first; `without` are left out. */
export function searchSkills(typed: string, without: ReadonlySet<string>): readonly Skill[] {
  folded ??= allSkills().map((skill) => ({ skill, label: foldName(skill.label) }));
  const free = folded.filter(({ skill }) => !without.has(skill.id));
  return searchNames(typed, free).map(({ skill }) => skill);
}
