import { roleOf } from '../library/role';
import { anyCase, lowered } from '../text/any-case';

/** The kinds of post that interviews differ by. */
export const ROLE_FAMILIES = [
  'entry',
  'support',
  'public-librarian',
  'academic-librarian',
  'school-librarian',
  'archivist',
  'systems',
  'manager',
] as const;

export type RoleFamily = (typeof ROLE_FAMILIES)[number];

const SYSTEMS = anyCase(/\b(?:systems?|metadata|catalog\w{0,5}|digital|electronic resources|web|data|technology)\b/u);
const ACADEMIC = anyCase(/\b(?:universit(?:y|ies)|college|academic|faculty|campus|institute)\b/u);

/** The family of a post, from its title and employer; what is neither is taken for a public librarian's. */
export function roleFamily(title: string, employer: string | null): RoleFamily {
  const role = roleOf(title, employer ?? '', '');
  switch (role) {
    case 'page':
      return 'entry';
    case 'clerk':
    case 'assistant':
    case 'technician':
      return 'support';
    case 'archivist':
      return 'archivist';
    case 'school':
      return 'school-librarian';
    case 'manager':
    case 'director':
      return 'manager';
    default:
      if (SYSTEMS.test(lowered(title))) return 'systems';
      return ACADEMIC.test(lowered(`${title} ${employer ?? ''}`)) ? 'academic-librarian' : 'public-librarian';
  }
}
