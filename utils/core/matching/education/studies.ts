import type { EducationEntry } from '../../profile/profile';
import type { Ask, EducationLevel } from '../../requirements/ask';
import type { Leaf } from '../leaf';
import { isDone } from '../library-degree';
import { evidence, type Moment } from '../person';
import { endDay } from '../time';

/** What a requirement asks of education. */
export type EducationAsk = Extract<Ask, { kind: 'education' }>;

/** The ladder, from least to most. */
export const ORDER: readonly EducationLevel[] = [
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];

/** Whether a level is the wanted one or above it on the ladder; an unknown level reaches none. */
export function reaches(level: EducationLevel | null, wanted: EducationLevel): boolean {
  return level !== null && ORDER.indexOf(level) >= ORDER.indexOf(wanted);
}

/** The entries as evidence. */
export function shown(entries: readonly EducationEntry[]): Leaf['evidence'] {
  return entries.map(({ id, program, institution }) => evidence(id, program, institution));
}

/** The highest level among the entries; null where none is known. */
export function highest(entries: readonly EducationEntry[]): EducationLevel | null {
  return entries.reduce<EducationLevel | null>(
    (best, { level }) => (level !== null && (best === null || reaches(level, best)) ? level : best),
    null,
  );
}

/** The studies that are finished on the day. */
export function done(moment: Moment): readonly EducationEntry[] {
  return moment.person.profile.education.filter((entry) => isDone(entry, moment.day) && !isStale(entry, moment));
}

/** Said to go on, and its end is past: nobody can tell whether it was finished. */
function isStale({ finished, end }: EducationEntry, { person: { today } }: Moment): boolean {
  return !finished && end !== null && today !== null && endDay(end) < today;
}

/** The studies that go on, and those said to go on whose end is past. */
export function running(moment: Moment): readonly EducationEntry[] {
  return moment.person.profile.education.filter((entry) => !isDone(entry, moment.day) || isStale(entry, moment));
}

/** Met by these entries. */
export function held(entries: readonly EducationEntry[]): Leaf {
  return { verdict: 'met', reason: { kind: 'held' }, evidence: shown(entries) };
}
