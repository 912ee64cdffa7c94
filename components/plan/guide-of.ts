import type { Guide } from '@/locales/en/guide';
import type { Lacking } from '@/utils/core/plan/gap';
import { unreachable } from '@/utils/core/unreachable';

/** A piece of the guide, as its address names it. */
export type GuideAddress =
  | `roles-${Extract<keyof Guide['roles'], string>}`
  | `questions-${Extract<keyof Guide['questions'], string>}`
  | `howTo-${Extract<keyof Guide['howTo'], string>}`;

/** The piece of the guide that says most about closing a gap. */
export function guideOf(lacking: Lacking): GuideAddress {
  switch (lacking.kind) {
    case 'degree':
      return 'questions-education';
    case 'typing':
      return 'roles-clerk';
    case 'language':
      return 'howTo-languages';
    case 'licence':
      return lacking.type === 'teacher-librarian' || lacking.type === 'teaching' ? 'roles-school' : 'howTo-target-skills';
    case 'certificate':
      return /archiv/iu.test(lacking.name) ? 'roles-archivist' : 'howTo-target-skills';
    case 'skill':
      return 'questions-which-skills';
    case 'experience':
      switch (lacking.work) {
        case 'library-supervisor':
        case 'librarian-supervisor':
          return 'roles-manager';
        case 'librarian':
        case 'academic-librarian':
          return 'questions-advance';
        case 'school-library':
          return 'roles-school';
        case 'archivist':
          return 'roles-archivist';
        case 'office':
        case 'library-assistant':
        case 'own':
          return 'howTo-volunteering-that-counts';
        default:
          return unreachable(lacking.work);
      }
    default:
      return unreachable(lacking);
  }
}
