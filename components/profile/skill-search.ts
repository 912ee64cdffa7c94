import { allSkills, type Skill } from '@/utils/core/vocabulary/vocabulary';

/** How many suggestions are shown at once. */
const MOST = 8;

/** Without case, accents, hyphens and apostrophes. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '')
    .replace(/[-/]/gu, ' ')
    .toLowerCase()
    .trim();
}

let folded: readonly { readonly skill: Skill; readonly label: string }[] | undefined;

/** The skills of the vocabulary whose label holds what was typed, those that begin with it first; `without` are left out. */
export function searchSkills(typed: string, without: ReadonlySet<string>): readonly Skill[] {
  folded ??= allSkills().map((skill) => ({ skill, label: fold(skill.label) }));
  const query = fold(typed);
  if (query === '') return [];
  const rank = (label: string): number => (label.startsWith(query) ? 0 : label.includes(` ${query}`) ? 1 : label.includes(query) ? 2 : 3);
  return folded
    .map(({ skill, label }) => ({ skill, label, rank: rank(label) }))
    .filter((found) => found.rank < 3 && !without.has(found.skill.id))
    .sort((a, b) => a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
    .slice(0, MOST)
    .map(({ skill }) => skill);
}
