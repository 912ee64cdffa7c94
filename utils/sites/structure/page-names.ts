import { isPlace } from './places';
import { isInstitution } from './words';

/** Parts of page titles that are neither the job nor its employer. */
const NEITHER =
  /^(?:(?:careers?|jobs?|career page|job (?:application|details|posting|description|board|openings?|opportunit(?:y|ies)|search)|recruitment|recruiting|opportunities|openings|employment|home|apply|application|search)(?: (?:at|for|in|with))?|\d{1,12}|[A-Z]{0,3}\d{3,12})$/iu;
/** What boards write behind an employer's name. */
const TAIL =
  /[\s:–-]{1,4}(?:careers?(?: (?:opportunities|page|site|center))?|jobs?(?: (?:opportunities|openings|board|postings?))?|employment(?: opportunities)?|current openings|opportunities|(?:news )?blog|web ?site|home ?page)$/iu;
/** “Careers at Juniper County Library”. */
const CAREERS =
  /\b(?:careers?|jobs?|working|opportunities|positions?|(?:job )?(?:listing|opening|posting|vacancy)) (?:at|with) (?<name>[^|–—]{2,80})$/iu;

/** What a picture is of: “Seal of Juniper County”, “Logo Juniper Museum”. */
const PICTURE = /^(?:the )?(?:official )?(?:seal|logo|crest|emblem|coat of arms|posted by)(?: (?:of|for))?(?: the)?\s{1,3}(?=\p{Lu})/iu;

const bare = (text: string): string => text.replace(/^\(\d{1,3}\) /u, '').slice(0, 300);

/**
 * The names that a page's own title may give the employer, likeliest first: “Job at Employer”, “Employer - Job”, “Job | Careers at Employer”, “Employer
 * Job | Board”, “Job - Employer”. Empty where the job is not in it, or nothing else is. One of them may be the board's name: who calls must tell.
 */
export function namesBesideJob(given: string, job: string): readonly string[] {
  const text = bare(given);
  const careers = CAREERS.exec(text)?.groups?.name;
  if (careers !== undefined) return [tidy(careers)];
  const at = text.toLowerCase().indexOf(job.toLowerCase());
  if (job.length < 3 || at === -1) return [];
  const before = text.slice(0, at).trim();
  const after = text.slice(at + job.length).trim();
  const parts = [
    /^(?:job )?(?:at|with|for)\s{1,3}(?<name>[^|–—]{2,80}?)(?=(?: in \p{Lu}[^|–—]{2,40})?(?:\s[|–—-]\s|$))/u.exec(after)?.groups?.name,
    /^(?<name>.{2,80}?)\s{0,3}[|–—:•·-]$/u.exec(before)?.groups?.name,
    ...after.split(/\s?[|–—]\s|\s-\s|^-\s/u).map((part) => part.replace(/^(?:in|at|for) (?=\p{Lu})/u, '')),
    before,
  ]
    // “Job - Brantwick, NY : Career Opportunities” says where the job is, and not whose.
    .map((part) => (part ?? '').trim())
    .filter((part) => isInstitution(part) || !isPlace(part.replace(TAIL, '')))
    .map(tidy);
  const names = parts.filter((part) => part.length > 2 && !NEITHER.test(part));
  return [...names.filter(isInstitution), ...names.filter((name) => !isInstitution(name))];
}

/** The name in a page's title that names no job: “Juniper County Library: Employment”. Null where it is none of an institution. */
export function nameAlone(given: string): string | null {
  const parts = bare(given)
    .split(/\s?[|–—:]\s|\s-\s/u)
    .map(tidy);
  return parts.find((part) => part.length > 2 && !NEITHER.test(part) && isInstitution(part)) ?? null;
}

/** The institution in a heading that says more: “Juniper County, NY - Employment”, “Juniper Library Blog”; the heading itself where it is no such one. */
export function ownerIn(heading: string): string {
  return (/ [-–—|] | blog$/iu.test(heading) ? nameAlone(heading) : null) ?? heading;
}

/** The names that pictures over the page stand for: “Juniper County Library logo”. */
export function namesOfLogos(document: Document): readonly string[] {
  return [...document.querySelectorAll('img[alt]')]
    .slice(0, 10)
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .map((name) => name.replace(/\s{1,3}(?:company )?(?:logo|home(?: ?page)?)$/iu, '').replace(PICTURE, ''))
    .filter((name) => name.length <= 90 && isInstitution(name));
}

/** “Library at Fernhill Library District” and “Larkspur Museum Career Opportunities” without what boards write around the name. */
function tidy(part: string): string {
  const name = part
    .trim()
    .replace(/\s{0,3}[•·|]$/u, '')
    .replace(TAIL, '')
    .replace(/ (?:is )?(?:now )?hiring(?: an?)?:?$/iu, '')
    .replace(/, \d{1,6} .{3,80}$/u, '')
    // “Juniper County, NY”.
    .replace(/, [A-Z]{2}$/u, '');
  return (/^\p{L}[^,;]{2,40} at (?<name>\p{Lu}.{2,80})$/u.exec(name)?.groups?.name ?? name).trim();
}
