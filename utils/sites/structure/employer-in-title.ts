import { isInstitution } from './words';

/** Parts of page titles that are neither the job nor its employer. */
const NEITHER = /^(?:careers?|jobs?|career page|job details|recruitment|opportunities|openings)$/iu;

/**
 * The employer that a page's own title names beside the job: “Job at Employer”, “Employer - Job”, “Job | Careers at Employer”, “Employer Job | Board”,
 * “Job - Employer”. Null where it names none, or where the job is not in it. It may be the board's name: who calls must tell.
 */
export function employerInTitle({ title: given }: Document, job: string | null): string | null {
  if (job === null || job.length < 3) return null;
  const text = given.replace(/^\(\d{1,3}\) /u, '').slice(0, 300);
  const careers = /\b(?:careers?|jobs?|working|opportunities) (?:at|with) (?<name>[^|–—]{2,80})$/iu.exec(text)?.groups?.name;
  if (careers !== undefined) return careers.trim();
  const at = text.toLowerCase().indexOf(job.toLowerCase());
  if (at === -1) return null;
  const before = text.slice(0, at).trim();
  const after = text.slice(at + job.length).trim();
  const parts = [
    /^(?:at|with|for)\s{1,3}(?<name>[^|–—]{2,80}?)(?=\s[|–—-]\s|$)/u.exec(after)?.groups?.name,
    /^(?<name>.{2,80}?)\s{0,3}[|–—:-]$/u.exec(before)?.groups?.name,
    ...after.split(/\s?[|–—]\s|\s-\s|^-\s/u),
    before,
  ];
  const names = parts.map((part) => part?.trim() ?? '').filter((part) => part.length > 2 && !NEITHER.test(part));
  return names.find(isInstitution) ?? names[0] ?? null;
}
