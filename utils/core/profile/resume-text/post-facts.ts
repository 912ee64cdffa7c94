import { anyCase, asWritten } from '../../text/any-case';
import { findSkills, getSkill } from '../../vocabulary/vocabulary';
import type { WorkLevel } from '../profile';
import { blank } from './hours';

/** Groups of the vocabulary whose members are systems that a library runs. */
const SYSTEMS: ReadonlySet<string> = new Set([
  'ils',
  'archives-cms',
  'ill-system',
  'discovery',
  'ir-platform',
  'dam',
  'digipres-system',
  'library-web-tools',
  'digital-lending',
]);

/** The systems that the duties name, as they are written there, each once. */
export function systemsIn(duties: string): readonly string[] {
  const names = new Map<string, string>();
  for (const { skill, start, end } of findSkills(duties, 0, true)) {
    const { group } = getSkill(skill);
    const written = duties.slice(start, end);
    if (group !== null && SYSTEMS.has(group) && /\p{Lu}/u.test(written) && !names.has(skill)) names.set(skill, written);
  }
  return [...names.values()];
}

/** A federal grade: series 1410 and 1420 are professional, 1411 and 1421 are technicians. */
const GRADE = asWritten(/[,(–-]{0,1}\s{0,3}\(?\b(?:GS|GG|WG|NF)[- ]?(?<series>\d{4})?(?:[-/ ]\d{1,2}){1,2}\)?/gu);
const SERIES: Readonly<Record<string, WorkLevel>> = {
  '1410': 'professional',
  '1420': 'professional',
  '1411': 'paraprofessional',
  '1421': 'paraprofessional',
};

const LABELED_SERIES = anyCase(/\bseries\s{0,2}:\s{0,2}(?:gs-?)?(?<series>\d{4})\b/u);

/** The level that a federal series names; null where there is none. */
export function gradeLevel(words: string): WorkLevel | null {
  const labeled = SERIES[LABELED_SERIES.exec(words)?.groups?.series ?? ''];
  if (labeled) return labeled;
  for (const { groups } of words.matchAll(GRADE)) {
    const level = SERIES[groups?.series ?? ''];
    if (level) return level;
  }
  return null;
}

/** A header without its grade. */
export const withoutGrade = (words: string): string => blank(words, GRADE);

const UNPAID = anyCase(/\b(?:volunteer(?:ed|ing)?|unpaid|pro bono|voluntari[oa]|voluntariado|sin remuneraci[oó]n)\b/u);
const LEADS_VOLUNTEERS = anyCase(
  /\bvolunteer (?:coordinator|manager|services|program|engagement)\b|\b(?:coordinator|manager|director) of volunteers?\b/u,
);
const INTERN = anyCase(/\b(?:intern|internship|practicum|fieldwork|pr[aá]cticas?|becari[oa]|pasant[eí]a?)\b/u);

/** Whether a header says that the post was not paid; who led volunteers was. */
export const isUnpaid = (header: string): boolean => UNPAID.test(header) && !LEADS_VOLUNTEERS.test(header);
/** Whether a header says that the post was an internship or practicum. */
export const isInternship = (header: string): boolean => INTERN.test(header);

const TERMS = anyCase(
  /\((?:[\s,;/-]|(?:volunteer|unpaid|paid|voluntari[oa]|contract|contractor|temporary|temp|seasonal|part|full|time|substitute|on-call|per diem|remote|hybrid|permanent|as needed|this is a federal job)(?!\p{L})){1,40}\)/gu,
);

/** A header without brackets that only say on what terms the post was held. */
export const withoutTerms = (words: string): string => blank(words, TERMS);
