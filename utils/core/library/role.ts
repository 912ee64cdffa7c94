import type { Role } from './library-work';

/** Ranks by their words in a title, the first that fits; “Student Librarian (Library Assistant III)” is an assistant, “Assistant Librarian” a librarian. */
const RANKS: readonly (readonly [Role, RegExp])[] = [
  [
    'school',
    /\bteacher[- ]librarian|\b(?:library )?media (?:specialist|technician|clerk|teacher|aide|assistant|coordinator)|\bschool librar/iu,
  ],
  [
    'director',
    /\b(?:director|dean|vice provost)\b|\b(?:university|city|county|state|chief|deputy|national|town|district|college) librarian\b|\blibrarian of congress\b|\bexecutive officer\b/iu,
  ],
  [
    'manager',
    /\b(?:manager|supervisor|supervising|head(?! ?start)|chief|chair|(?:principal|division|managing|branch|department) librarian|administrator|team lead)\b/iu,
  ],
  ['page', /\bpages?\b|\bshelver|\blibrary aide\b|\baide\b/iu],
  ['technician', /\btech(?:nician)?\b|\btechnical assistant\b/iu],
  ['clerk', /\bclerk\b|\bclerical\b|\bsecretary\b|\boffice assistant\b|\breceptionist\b/iu],
  [
    'assistant',
    /\b(?:library|librarian|archives?|archival|services|student|circulation|reference|cataloging|acquisitions|collections?|media|branch|public|program|desk|information)\b[^,;()]{0,30} (?:assistant|associate|trainee|intern)\b|\bassistant\b(?! (?:\w{1,14} )?(?:librarian|archivist|curator))|\bassociate\b(?! (?:\w{1,14} )?(?:librarian|archivist|curator))|\badvisory\b|\bintern(?:ship)?\b/iu,
  ],
  ['archivist', /\barchiv|\bcurator|\brare book|\bmanuscript|\bspecial collections/iu],
  ['librarian', /\blibrarians?\b|\bcatalogu?er|\bbibliographer|\bbiblioth[eé]caire/iu],
  ['specialist', /\b(?:specialist|co-?ordinator|metadata|officer|conservator|analyst|strategist|designer)\b/iu],
];

const SCHOOL = /\b(?:school(?:s)?(?! of)|unified|usd|k-?12|kindergarten|academy)\b/iu;
const PUBLIC_OFFICE = /\bcity of los angeles\b/iu;

/** The rank of a job that is library work, from its title, then its employer; a library's job in a school that has no rank of its own is `school`. */
export function roleOf(title: string, employer: string, text: string): Role {
  const rank = RANKS.find(([, pattern]) => pattern.test(title))?.[0];
  if (rank === 'librarian' && /\b(?:senior librarian|supervis)/iu.test(title) && PUBLIC_OFFICE.test(`${employer} ${text.slice(0, 300)}`))
    return 'manager';
  if (rank === undefined || rank === 'specialist' || rank === 'librarian')
    if (SCHOOL.test(title) || (SCHOOL.test(employer) && !/\b(?:law|medical|graduate|business) school/iu.test(employer))) return 'school';
  return rank ?? 'other';
}
