import type { IsoDate } from '../dates';
import type { Requirement } from '../requirements/requirement';
import type { Person } from './person';
import { addDays, addYears, daysBetween, endDay, nextDay, startDay } from './time';

/** How far ahead a day is looked for, in years: beyond it nobody plans. */
const HORIZON_YEARS = 40;

/** The days after today on which something else than the passing of working time may change a verdict. */
export function turningDays({ profile }: Person, requirements: readonly Requirement[], today: IsoDate): readonly IsoDate[] {
  const ages = requirements.flatMap(({ ask }) => (ask.kind === 'eligibility' && ask.type === 'age' ? [ask.age ?? 18, 16, 18, 21] : []));
  const days = [
    ...profile.education.flatMap(({ end }) => (end === null ? [] : [endDay(end)])),
    ...profile.work.flatMap(({ start, end }) => [
      nextDay(startDay(start)),
      ...(end === null ? [] : [nextDay(endDay(end)), addDays(endDay(end), 2)]),
    ]),
    ...[...profile.licences, ...profile.certificates].flatMap(({ expires }) => (expires === null ? [] : [nextDay(expires)])),
    ...(profile.birthDate === null ? [] : ages.map((age) => addYears(profile.birthDate ?? today, age))),
  ];
  return [...new Set(days)].filter((day) => day > today).sort();
}

/** Whether the passing of working time alone can change a verdict. */
export function grows({ posts }: Person, { ask }: Requirement, today: IsoDate): boolean {
  return ask.kind === 'experience' && ask.months !== null && posts.some(({ entry: { end } }) => end === null || endDay(end) >= today);
}

/**
 * The first day after today on which `holds` is true, where open jobs go on and studies end as stated; null where that never happens.
 * Between two turning days only working time adds up (`growing`), so what holds there stays, and halving finds its first day.
 */
export function firstDay(holds: (day: IsoDate) => boolean, turning: readonly IsoDate[], today: IsoDate, growing: boolean): IsoDate | null {
  if (!growing) return turning.find(holds) ?? null;
  const last = addYears(today, HORIZON_YEARS);
  let from = nextDay(today);
  for (const edge of [...turning.filter((day) => day < last), addDays(last, 1)]) {
    const to = addDays(edge, -1);
    if (to >= from && holds(to)) return holds(from) ? from : halve(holds, from, to);
    if (edge > from) from = edge;
  }
  return null;
}

/** `holds` is false on `no` and true on `yes`: the first day of the stretch on which it is true. */
function halve(holds: (day: IsoDate) => boolean, no: IsoDate, yes: IsoDate): IsoDate {
  let [low, high] = [0, daysBetween(no, yes)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(addDays(no, middle))) high = middle;
    else low = middle;
  }
  return addDays(no, high);
}
