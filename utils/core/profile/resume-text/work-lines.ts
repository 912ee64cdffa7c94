import { anyCase } from '../../text/any-case';
import { type Period, periodsIn } from './dates';
import { weeklyHours, withoutHours } from './hours';
import { withoutGrade, withoutTerms } from './post-facts';
import type { ResumeLine } from './resume-line';
import { hasEmployer, hasRole } from './roles';
import { tidy } from './tidy';

/** What a form asks of a post beside its name: left out of the header and of the duties. */
const ASIDE = anyCase(
  /^(?:salary|pay|wage|starting salary|ending salary|supervisor|manager's name|may (?:we )?contact|okay to contact|contact|phone|tel|address|grade|series|pay plan|job type|schedule|reason for leaving|okay to contact this supervisor|department|location|lugar|ubicaci[oó]n|salario|sueldo|tel[eé]fono|direcci[oó]n|this is a federal job)(?: \([^)]{1,20}\))?\s{0,2}:/u,
);
const DUTIES = anyCase(
  /^(?:(?:job )?(?:duties|responsibilities|tasks|accomplishments|description|summary|funciones|tareas|responsabilidades)(?:(?:,| and| &| y| e) (?:related )?(?:duties|accomplishments|responsibilities|skills|achievements|logros))?)\s{0,2}:\s{0,3}/u,
);
const DATE_LABEL = anyCase(
  /\b(?:start date|end date|dates? (?:of )?employ(?:ed|ment)|dates? employed|employment dates?|dates?|from|to|start|end|fechas?|desde|hasta|inicio|fin)\s{0,2}:/gu,
);
const HOURS_LABEL = anyCase(
  /^(?:average )?(?:hours|hrs|horas)\b[^.]{0,40}$|^(?:total(?: of)?|about|approximately|around|cerca de|unas)? ?(?:of )?\d{1,4}[ -](?:hours?|hrs|horas)\b[^.]{0,30}\.?$|^(?:part|full)[- ]time\b[^.]{0,60}\.?$/u,
);
const STREET = anyCase(
  /^\d{1,6} [\p{L}\d.]{1,20}(?: [\p{L}.]{1,20}){0,4}(?: (?:street|st|road|rd|avenue|ave|blvd|boulevard|drive|dr|lane|ln|way|court|ct|row|place|pl|plaza|highway|hwy)\b)|\b\d{5}(?:-\d{4})?$|^p\.?o\.? box\b/u,
);

/** A line that says something of the post's form, and nothing of its title, employer or duties. */
export const isAside = (text: string): boolean => ASIDE.test(text) || (STREET.test(text) && !hasRole(text) && !hasEmployer(text));
/** A line of hours alone: “Hours per week: 40”, “Total of 60 hours”. */
export const isHoursLine = (text: string): boolean => HOURS_LABEL.test(text);
/** A line that begins the duties by their name. */
const opensDuties = (text: string): boolean => DUTIES.test(text);
const FIELD = anyCase(
  /^(?:(?:employer|company|organi[sz]ation|agency)(?: name)?|(?:job |position )?title|position|role|empresa|empleador|puesto|cargo|instituci[oó]n)\s{0,2}:\s{1,3}(?=\p{L})/u,
);
/** A header's line without the name that a form gives it: “Employer: City of Saltmarsh”. */
const withoutFieldName = (text: string): string => text.slice(FIELD.exec(text)?.[0].length ?? 0);
/** A line of duties without that name. */
export const withoutDutiesLabel = (text: string): string => text.replace(DUTIES, '');

const SENTENCE = /[.!?]["”’)]{0,2}$/u;
const SHORT_STOP = /\b(?:Inc|Co|Corp|Ltd|Dr|St|Calif|Jr|Sr|Univ|Dept|Assn|Bros|U\.S|A\.M|P\.M|[A-Z])\.$/u;

/** Whether a line could be part of a post's header: short, no bullet, no sentence, no aside. */
export function isHeaderLike({ text, item }: ResumeLine): boolean {
  if (item || text.length > 120 || opensDuties(text)) return false;
  if (SENTENCE.test(text) && !SHORT_STOP.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return false;
  const words = text.split(/\s{1,9}/u).length;
  // A long list of small words is what was done, not what the place is called.
  if (words > 8 && (text.match(/(?<=\s)\p{Ll}{4,}/gu)?.length ?? 0) > words / 2) return false;
  return words <= 18;
}

/** A line that dates a post: its period, what else the header says in it, and what of the line is already about the duties. */
export interface Anchor {
  readonly at: number;
  readonly period: Period;
  readonly rest: string;
  readonly duties: string;
}

/** A header's line without its dates, hours, grade and terms. */
export function bareHeader(line: string): string {
  const text = withoutFieldName(line);
  let out = text;
  for (const { start, end } of periodsIn(text)) out = out.slice(0, start) + ' '.repeat(Math.max(2, end - start)) + out.slice(end);
  out = out.replace(/\s{3,200}/gu, '   ');
  out = out.replace(DATE_LABEL, ' ');
  return tidyEdges(withoutTerms(withoutGrade(withoutHours(out))));
}

const tidyEdges = (text: string): string => text.replace(/\(\s{0,9}[,;–—-]{0,2}\s{0,9}\)/gu, ' ').trim();

/** Where the sentence ends in which a header stands: behind its dates and hours. */
function headerEnd(text: string, from: number): number {
  const stop = /[.:]\s{1,3}(?=\p{Lu})|\s[–—]\s(?=\p{Lu}\p{Ll}{2,14}(?:ed|s)?\s\p{Ll})/u.exec(text.slice(from));
  return stop ? from + stop.index + 1 : text.length;
}

/** The line as an anchor of a post; null where it dates none. */
export function anchorOf(line: ResumeLine, at: number): Anchor | null {
  const period = periodsIn(line.text).find(({ from, to }) => from !== null || to === null);
  if (!period || opensDuties(line.text) || isAside(line.text)) return null;
  const end = headerEnd(line.text, period.end);
  const rest = tidy(bareHeader(line.text.slice(0, end)));
  const duties = line.text.slice(end).trim();
  const single = period.to === undefined;
  if (line.item && !(hasRole(rest) || hasEmployer(rest))) return null;
  if (line.item && single && (!/,/u.test(rest) || line.text.length - period.end > 3 || rest.split(' ').length > 10)) return null;
  if (rest.split(' ').length > 18 || rest.length > 130) return null;
  if (/[a-z]\. \p{Lu}/u.test(line.text.slice(0, period.start)) && single) return null;
  // A date alone in a line of words is a post's only where the words are a post's.
  if (single && rest !== '' && !hasRole(rest) && !hasEmployer(rest)) return null;
  if (period.from === null && rest !== '' && !hasRole(rest)) return null;
  if (!single && !/[\t|]/u.test(line.text) && /^\p{Ll}/u.test(rest) && !hasRole(rest)) return null;
  // “Part-time, 19 hours a week; 30 hours a week since January 2024” is about hours.
  if (weeklyHours(line.text).some(({ since, until }) => since !== null || until !== null) && !hasRole(rest)) return null;
  return { at, period, rest, duties };
}
