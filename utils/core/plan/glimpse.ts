import { roleOf } from '../library/role';
import type { PostingFacts, Salary } from '../posting/posting';
import type { Analysis } from '../requirements/requirement';
import { findSkill, findSkills } from '../vocabulary/vocabulary';
import { DEGREES_ASKED, type DegreeAsked, type Glimpse, type Pay } from './glimpse-form';

/** A posting as it is looked at; `analysis` null where no text was kept. */
export interface Glimpsed {
  readonly title: string | null;
  readonly employer: string | null;
  readonly facts: PostingFacts;
  readonly analysis: Analysis | null;
}

/** Reduces a posting to what is counted of it. */
export function glimpseOf({ title, employer, facts, analysis }: Glimpsed): Glimpse {
  return {
    role: roleOf(title ?? '', employer ?? '', ''),
    pay: normalPay(facts.salary, facts.hoursPerWeek),
    filing: facts.closing?.kind ?? null,
    degree: analysis === null ? null : degreeIn(analysis),
    languages: analysis === null ? [] : languagesIn(analysis),
    systems: analysis === null ? [] : systemsIn(analysis),
  };
}

/** The same of many, in slices of a posting each: call `next()` again when there is time. */
export function* glimpsesInSlices(postings: readonly Glimpsed[]): Generator<undefined, readonly Glimpse[]> {
  const glimpses: Glimpse[] = [];
  for (const posting of postings) {
    glimpses.push(glimpseOf(posting));
    yield;
  }
  return glimpses;
}

/** Pay periods of a full-time year: 2,080 hours. */
const A_YEAR = { hour: 2_080, week: 52, biweek: 26, month: 12, year: 1 } as const;
const HOURS = 2_080;

/** Pay normalized to a full-time year and an hour; null in another currency or where no amount is stated. A part-time year is taken as its hours say. */
export function normalPay(salary: Salary | null, hoursPerWeek: number | undefined): Pay | null {
  if (salary === null || salary.currency !== 'USD') return null;
  const stated = [salary.min, salary.max].filter((amount) => amount !== null);
  if (stated.length === 0) return null;
  const amount = stated.reduce((sum, one) => sum + one, 0) / stated.length;
  const partTime = salary.period !== 'hour' && hoursPerWeek !== undefined && hoursPerWeek > 0 && hoursPerWeek < 40 ? 40 / hoursPerWeek : 1;
  const year = amount * A_YEAR[salary.period] * partTime;
  return { hour: Math.round((year / HOURS) * 100) / 100, year: Math.round(year) };
}

const languagesIn = ({ requirements }: Analysis): readonly string[] => [
  ...new Set(requirements.flatMap(({ ask }) => (ask.kind === 'language' ? ask.languages.filter((code) => code !== 'en') : []))),
];

/** Systems and software: what stands in a group of things comparable with one another, where the line names it. “Or a comparable system” names none. */
const systemsIn = ({ requirements }: Analysis): readonly string[] => [
  ...new Set(
    requirements.flatMap(({ ask, quote }) => {
      if (ask.kind !== 'skill') return [];
      const named = new Set(findSkills(quote, 0, true).map(({ skill }) => skill));
      return ask.skills.filter((id) => named.has(id) && findSkill(id)?.area === 'technology' && findSkill(id)?.group !== null);
    }),
  ),
];

/** The highest degree that a posting requires: of options the highest is what most people hold who are taken. */
export function degreeIn({ requirements }: Pick<Analysis, 'requirements'>): DegreeAsked {
  const asked = requirements.flatMap(({ ask, strength }) => (ask.kind === 'education' && strength === 'required' ? [ask] : []));
  if (asked.some(({ library, level }) => library === true && (level === undefined || level === 'master'))) return 'library-master';
  return asked.reduce<DegreeAsked>(
    (most, { level }) => (level !== undefined && DEGREES_ASKED.indexOf(level) > DEGREES_ASKED.indexOf(most) ? level : most),
    'none',
  );
}
