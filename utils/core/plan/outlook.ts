import type { Role } from '../library/library-work';
import { roleOf } from '../library/role';
import type { PostingFacts, Salary } from '../posting/posting';
import type { EducationLevel } from '../requirements/ask';
import type { Analysis } from '../requirements/requirement';
import { findSkill, findSkills } from '../vocabulary/vocabulary';

/** A posting as the outlook counts it. */
export interface OutlookPosting {
  readonly title: string;
  readonly employer: string | null;
  readonly facts: PostingFacts;
  /** Null where no text was kept. */
  readonly analysis: Analysis | null;
}

/** How many postings say so. */
export interface Counted<T extends string> {
  readonly what: T;
  readonly postings: number;
}

/** Pay in dollars an hour and a year, full time. */
export interface Pay {
  readonly hour: number;
  readonly year: number;
}

/** What the postings that the user keeps offer and want. */
export interface Outlook {
  readonly postings: number;
  readonly roles: readonly Counted<Role>[];
  /** The lowest, the middle and the highest pay, each posting by the middle of its range; null where none states any in dollars. */
  readonly pay: { readonly postings: number; readonly low: Pay; readonly middle: Pay; readonly high: Pay } | null;
  readonly languages: readonly Counted<string>[];
  readonly systems: readonly Counted<string>[];
  readonly degrees: readonly Counted<EducationLevel | 'library-master' | 'none'>[];
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

/** The most of one kind that are named. */
const MOST = 12;

/** Counts what postings offer and want. */
export function outlookOf(postings: readonly OutlookPosting[]): Outlook {
  const analyses = postings.flatMap(({ analysis }) => analysis ?? []);
  const pays = postings.flatMap(({ facts }) => normalPay(facts.salary, facts.hoursPerWeek) ?? []).sort((a, b) => a.year - b.year);
  const [low] = pays;
  const [middle, high] = [pays[pays.length >> 1], pays[pays.length - 1]];
  return {
    postings: postings.length,
    roles: counted(postings.map(({ title, employer }) => [roleOf(title, employer ?? '', '')])),
    pay: low === undefined || middle === undefined || high === undefined ? null : { postings: pays.length, low, middle, high },
    languages: counted(analyses.map(languagesIn)),
    systems: counted(analyses.map(systemsIn)),
    degrees: counted(analyses.map((analysis) => [degreeIn(analysis)])),
  };
}

function counted<T extends string>(each: readonly (readonly T[])[]): readonly Counted<T>[] {
  const counts = new Map<T, number>();
  for (const all of each) for (const what of new Set(all)) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts]
    .map(([what, postings]) => ({ what, postings }))
    .sort((a, b) => b.postings - a.postings || (a.what < b.what ? -1 : 1))
    .slice(0, MOST);
}

const languagesIn = ({ requirements }: Analysis): readonly string[] =>
  requirements.flatMap(({ ask }) => (ask.kind === 'language' ? ask.languages.filter((code) => code !== 'en') : []));

/** Systems and software: what stands in a group of things comparable with one another, where the line names it. “Or a comparable system” names none. */
const systemsIn = ({ requirements }: Analysis): readonly string[] =>
  requirements.flatMap(({ ask, quote }) => {
    if (ask.kind !== 'skill') return [];
    const named = new Set(findSkills(quote, 0, true).map(({ skill }) => skill));
    return ask.skills.filter((id) => named.has(id) && findSkill(id)?.area === 'technology' && findSkill(id)?.group !== null);
  });

const LEVELS: readonly EducationLevel[] = ['high-school', 'some-college', 'certificate', 'associate', 'bachelor', 'master', 'doctorate'];

/** The highest degree that a posting requires: of options the highest is what most people hold who are taken. */
function degreeIn({ requirements }: Analysis): EducationLevel | 'library-master' | 'none' {
  const asked = requirements.flatMap(({ ask, strength }) => (ask.kind === 'education' && strength === 'required' ? [ask] : []));
  if (asked.some(({ library, level }) => library === true && (level === undefined || level === 'master'))) return 'library-master';
  return asked.reduce<EducationLevel | 'none'>(
    (most, { level }) => (level !== undefined && (most === 'none' || LEVELS.indexOf(level) > LEVELS.indexOf(most)) ? level : most),
    'none',
  );
}
