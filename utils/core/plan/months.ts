import type { IsoDate } from '../dates';
import { degreeField, isDone } from '../matching/library-degree';
import { daysBetween, endDay } from '../matching/time';
import type { LanguageLevel, Profile } from '../profile/profile';
import { EDUCATION_LEVELS, type EducationLevel } from '../requirements/ask';
import { unreachable } from '../unreachable';
import { findSkill } from '../vocabulary/vocabulary';
import type { Lacking } from './gap';

/** What a week is on a line of months. */
const A_WEEK = 0.25;

/** Months of full-time study from nothing, and from each level below on. */
const STUDY: Readonly<Record<EducationLevel, number>> = {
  'high-school': 6,
  'some-college': 6,
  certificate: 12,
  associate: 24,
  bachelor: 48,
  master: 72,
  doctorate: 120,
};

const LANGUAGE: Readonly<Record<LanguageLevel, number>> = { basic: 18, conversational: 12, professional: 6, fluent: 3, native: 3 };

/** Units that a term of four and a half months brings. */
const UNITS_A_TERM = 12;
const TERM = 4.5;

const rank = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);

/** The calendar months that it usually takes to get there from this profile; an estimate to rank by, never a verdict. Always above 0. */
export function monthsToClose(lacking: Lacking, profile: Profile, today: IsoDate): number {
  switch (lacking.kind) {
    case 'degree':
      return monthsToDegree(lacking, profile, today);
    case 'licence':
      return licenceMonths(lacking, profile);
    case 'certificate':
      return 6;
    case 'typing':
      return A_WEEK;
    case 'language': {
      const entry = profile.languages.find(({ code }) => code === lacking.code);
      return entry?.level == null ? (entry === undefined ? 24 : 6) : LANGUAGE[entry.level];
    }
    case 'experience':
      return lacking.months;
    case 'skill':
      return lacking.skills.reduce((sum, skill) => sum + (findSkill(skill)?.area === 'information-management' ? 3 : 1), 0);
    default:
      return unreachable(lacking);
  }
}

function licenceMonths({ type, class: asked }: Extract<Lacking, { kind: 'licence' }>, profile: Profile): number {
  if (type === 'driver') return asked !== null && /^[ab]$/iu.test(asked) ? 3 : 2;
  if (type === 'other') return 12;
  const teaches = profile.licences.some((one) => one.held && one.type === 'teaching');
  return type === 'teacher-librarian' && teaches ? 12 : 24;
}

function monthsToDegree(
  { level, library, enrolled, units }: Extract<Lacking, { kind: 'degree' }>,
  profile: Profile,
  today: IsoDate,
): number {
  if (enrolled) return 4;
  if (units !== null) return Math.ceil(units / UNITS_A_TERM) * TERM;
  const going = profile.education.filter(
    (entry) =>
      entry.end !== null &&
      !isDone(entry, today) &&
      entry.level !== null &&
      rank(entry.level) >= rank(level) &&
      (!library || degreeField(entry) === 'library'),
  );
  const left = going.map(({ end }) => Math.max(A_WEEK, daysBetween(today, endDay(end ?? today)) / 30.4));
  if (left.length > 0) return Math.ceil(Math.min(...left));
  const have = profile.education
    .filter((entry) => isDone(entry, today))
    .reduce((most, entry) => (entry.level === null ? most : Math.max(most, rank(entry.level))), -1);
  // Another degree of a level that is had: the last step again.
  const base = Math.min(have, rank(level) - 1);
  const below = EDUCATION_LEVELS.slice(0, base + 1).reduce((most, one) => Math.max(most, STUDY[one]), 0);
  const step = level === 'master' ? 24 : level === 'certificate' ? 12 : 6;
  return Math.max(step, STUDY[level] - below);
}
