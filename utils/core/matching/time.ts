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

/** Days since 1 March of year 0, in the proleptic Gregorian calendar: judging looks at thousands of days, and this is all it needs of them. */
function dayNumber(day: IsoDate): number {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const year = m < 3 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The day of that number. */
function dayOf(number: number): IsoDate {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  return addDays(day, 1);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(day) + days);
}

export function addMonths(day: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export function addYears(day: IsoDate, years: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}

/** Days from one day to another; negative where the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
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
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${date.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
