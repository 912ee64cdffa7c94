import type { Language } from '@/locales/messages';
import { suggestedLanguages } from './shapes/languages';

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

/** Names to choose from while one is typed. */
export function suggestionsFor(what: 'languages' | 'associations', language: Language): readonly string[] {
  return what === 'languages' ? suggestedLanguages(language) : ASSOCIATIONS;
}
