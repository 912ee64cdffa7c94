import type { IsoDate, PartialDate } from '../dates';

/** Hours a week that are full time unless a posting says otherwise. */
export const FULL_TIME_HOURS = 40;

/** Full-time hours of a month (2,080 a year through twelve), for experience stated in hours. */
export const HOURS_A_MONTH = 2080 / 12;

/**
 * A day on a line of months of thirty days, as rating offices count: from the 23rd to the 23rd is a whole number of months,
 * whatever their lengths, and stretches that meet add up to the whole. The 31st adds nothing; the end of February adds what it lacks.
 */
export function monthPoint(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 12 + (month - 1) + (Math.min(date, 30) - 1) / 30;
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  return addDays(day, 1);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addMonths(day: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export function addYears(day: IsoDate, years: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}

/** Days from one day to another; negative where the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The day on which a partly known start is taken to lie: the first of its month; the middle of its year. */
export function startDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-07-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day of a partly known end: the last of its month; the middle of its year, so that “2019 to 2021” is two years. */
export function endDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-06-30`;
  if (date.length === 10) return date;
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
