import type { IsoDate } from '../dates';
import { isLibrarySchool } from '../profile/ala';
import type { EducationEntry, Profile } from '../profile/profile';
import { anyCase, lowered } from '../text/any-case';
import { endDay } from './time';

/** What a degree is of: library science, archives, school librarianship, a field that libraries accept beside it, or another. */
export type DegreeField = 'library' | 'archival' | 'school-library' | 'allied' | 'other';

const SCHOOL = anyCase(
  /\bschool librar|\blibrary media\b|\bteacher librarian|\bschool media\b|\beducation\b.{0,40}\blibrarianship\b|\blibrarianship\b.{0,40}\beducation\b/u,
);
const LIBRARY = anyCase(
  /\blibrar(?:y|ianship|y science)\b(?! (?:of|assistant))|\bbibliothe[ck]onomie\b|\bbibliotecolog[ií]a\b|\b(?:m\.?m?\.?l\.?i?\.?s|msls|mslis|malis|mals|mlis|mils|mlib|mln|amls|mist|marist|blis|bls)\b\.?|\binformation (?:and library|studies)\b|\binformation sciences?\b(?! and technology)|\bdocumentation\b/u,
);
const NOT_LIBRARY = anyCase(/\bliberal studies\b|\bliberal arts\b|\binformation systems?\b|\bcomputer\b/u);
const INFORMATION = anyCase(/\bmaster of (?:science in )?information\b(?! (?:systems?|technolog|management|security|assurance))/u);
const INFORMATION_INITIALS = /\bM\.?S\.?I\.?(?:S\.?)?\b|\bMI\b/u;
const ARCHIVAL = /\barchiv|\bMARA\b|\bMAS\b|\brecords administration\b/u;
const ALLIED = anyCase(
  /\bhistory\b|\bmuseum|\bpublic humanities\b|\binformation (?:management|systems?|technology)\b|\binformatics\b|\bknowledge management\b|\beducational technology\b|\binstructional (?:design|technology)\b|\bconservation\b|\bcultural heritage\b|\bbook (?:history|arts)\b|\brare books?\b/u,
);

/** The field of a degree, from its program's name and, where that says only “Information”, the school. */
export function degreeField({ program, institution }: Pick<EducationEntry, 'program' | 'institution'>): DegreeField {
  if (SCHOOL.test(program)) return 'school-library';
  if (LIBRARY.test(program) && !NOT_LIBRARY.test(program)) return 'library';
  if (/\barchiv/u.test(lowered(program)) || ARCHIVAL.test(program)) return 'archival';
  if ((INFORMATION.test(program) || INFORMATION_INITIALS.test(program)) && isLibrarySchool(institution)) return 'library';
  return ALLIED.test(program) ? 'allied' : 'other';
}

/** The day on which the first library master's was finished, as of a day; null where there is none. Professional work begins with it. */
export function libraryDegreeSince(profile: Profile, day: IsoDate): IsoDate | null {
  const days = profile.education
    .filter((entry) => (entry.level === 'master' || entry.level === 'doctorate') && isDone(entry, day))
    .filter((entry) => degreeField(entry) === 'library')
    .map(({ end }) => (end === null ? '0001-01-01' : endDay(end)))
    .sort();
  return days[0] ?? null;
}

/** Whether studies are finished on a day. What is said to go on ends on its stated day; without one it goes on. */
export function isDone({ end, finished }: Pick<EducationEntry, 'end' | 'finished'>, day: IsoDate): boolean {
  return end === null ? finished : endDay(end) <= day;
}
