import type { Ask } from '../requirements/ask';
import type { Requirement } from '../requirements/requirement';
import { ORDER } from './education/studies';
import type { Leaf } from './leaf';
import { degreeField, isDone } from './library-degree';
import type { Moment } from './person';
import { sumExperience } from './sum';

/**
 * Whether a criterion that is not met comes near enough that “an equivalent combination of education and experience” could stand for it:
 * there is something to combine, a degree of another field, a level below with library work, part of the months.
 */
export function isClose({ ask }: Requirement, leaf: Leaf, moment: Moment): boolean {
  if (ask.kind === 'education') return isEducationClose(ask, moment);
  if (ask.kind !== 'experience') return false;
  if (leaf.verdict !== 'partly' || leaf.reason.kind !== 'months')
    // Of the kind asked there is nothing: other library work is something to combine where it is long enough.
    return ask.months !== null && highestLevel(moment) >= ORDER.indexOf('bachelor') && libraryMonths(moment) * 2 >= ask.months;
  return leaf.reason.has * 2 >= leaf.reason.wants || highestLevel(moment) >= ORDER.indexOf('bachelor');
}

function highestLevel({ person, day }: Moment): number {
  return Math.max(
    -1,
    ...person.profile.education.filter((entry) => isDone(entry, day)).map(({ level }) => (level === null ? -1 : ORDER.indexOf(level))),
  );
}

/** Months in libraries and archives, paid, whatever the work. */
function libraryMonths({ person, day }: Moment): number {
  const entered = person.posts
    .filter(({ library, entry }) => library === 'yes' && entry.paid)
    .map(({ entry }) => ({
      entry: { ...entry, hoursPerWeek: entry.hoursPerWeek ?? (entry.totalHours === null ? 40 : null) },
      label: '',
      why: 'counts' as const,
      maybe: false,
      notBefore: null,
    }));
  return sumExperience(entered, day, 40).months;
}

function isEducationClose(ask: Extract<Ask, { kind: 'education' }>, moment: Moment): boolean {
  const wanted = ORDER.indexOf(ask.level ?? 'bachelor');
  const highest = highestLevel(moment);
  const months = libraryMonths(moment);
  if (ask.library === true && wanted >= ORDER.indexOf('master')) {
    // A master's of an allied field, or of any field with library work beside it; without a graduate degree there is nothing to combine.
    const graduate = moment.person.profile.education.filter(
      ({ level, ...rest }) => (level === 'master' || level === 'doctorate') && isDone(rest, moment.day),
    );
    return (
      graduate.some((entry) => degreeField({ program: entry.program, institution: entry.institution }) !== 'other') ||
      (graduate.length > 0 && months >= 12)
    );
  }
  if (highest >= wanted) return ask.library !== true || months > 0;
  const short = wanted - highest;
  const work = Math.max(months, paidMonths(moment) / 2);
  return short <= 1 || work >= (ask.library === true ? 12 : 24);
}

function paidMonths({ person, day }: Moment): number {
  const entered = person.posts
    .filter(({ entry }) => entry.paid)
    .map(({ entry }) => ({
      entry: { ...entry, hoursPerWeek: entry.hoursPerWeek ?? (entry.totalHours === null ? 40 : null) },
      label: '',
      why: 'counts' as const,
      maybe: false,
      notBefore: null,
    }));
  return sumExperience(entered, day, 40).months;
}
