import type { SectionName } from '@/locales/options-names';
import type { Ask } from '@/utils/core/requirements/ask';
import { unreachable } from '@/utils/core/unreachable';

/** The section of the profile that answers such an ask for every posting; null where there is none. */
export function sectionFor({ kind }: Ask): SectionName | null {
  switch (kind) {
    case 'education':
      return 'education';
    case 'experience':
      return 'work';
    case 'language':
      return 'languages';
    case 'licence':
      return 'licences';
    case 'certificate':
    case 'typing':
      return 'certificates';
    case 'skill':
      return 'skills';
    case 'availability':
      return 'availability';
    case 'eligibility':
      return 'about';
    case 'document':
    case 'clearance':
    case 'physical':
      return null;
    default:
      return unreachable(kind);
  }
}
