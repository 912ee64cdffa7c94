import type { Language, Messages } from '@/locales/messages';
import type { SuggestionKind } from './form';
import { suggestedLanguages } from './shapes/languages';

/** A name that may be chosen, with what is softly said beside it. */
export interface Suggestion {
  readonly label: string;
  readonly soft: string | null;
}

/** Associations of the field, as their members write them: suggestions only, any name may be written. */
const ASSOCIATIONS: readonly string[] = [
  'American Library Association (ALA)',
  'Association of College and Research Libraries (ACRL)',
  'Public Library Association (PLA)',
  'Association for Library Service to Children (ALSC)',
  'Young Adult Library Services Association (YALSA)',
  'American Association of School Librarians (AASL)',
  'California Library Association (CLA)',
  'California School Library Association (CSLA)',
  'REFORMA',
  'Chinese American Librarians Association (CALA)',
  'Asian/Pacific American Librarians Association (APALA)',
  'Black Caucus of the American Library Association (BCALA)',
  'American Indian Library Association (AILA)',
  'Society of American Archivists (SAA)',
  'Society of California Archivists (SCA)',
  'Academy of Certified Archivists (ACA)',
  'Special Libraries Association (SLA)',
  'Medical Library Association (MLA)',
  'American Association of Law Libraries (AALL)',
  'Music Library Association (MLA)',
  'Art Libraries Society of North America (ARLIS/NA)',
  'Council on Library/Media Technicians (COLT)',
];

const plain = (label: string): Suggestion => ({ label, soft: null });

/** Names to choose from while one is typed. The list of accredited programs is loaded when a form asks for it. */
export async function suggestionsFor(
  kind: SuggestionKind,
  language: Language,
  m: Messages['filling']['schools'],
): Promise<readonly Suggestion[]> {
  switch (kind) {
    case 'languages':
      return suggestedLanguages(language).map(plain);
    case 'associations':
      return ASSOCIATIONS.map(plain);
    case 'schools': {
      const { accreditedPrograms } = await import('@/utils/core/profile/ala');
      return accreditedPrograms().map(({ name, from, to }) => ({ label: name, soft: to === null ? m.since(from) : m.until(to) }));
    }
  }
}
