import type { IsoDate } from '../dates';
import { findDays } from './days';

/** “Closes in 2 weeks”, “Closing in about 5 hours”, “Ends tomorrow”; not “Posted 2 weeks ago”. */
const SOON =
  /\b(?:clos(?:es|ing)|ends?|expir(?:es|ing)|deadline|due)\b[^.;|\n\d]{0,20}?\b(?:(?<word>today|tonight|tomorrow)|(?<count>an?|one|\d{1,3})\s{1,2}(?<unit>hour|day|week|month)s?)\b(?! ago)/iu;

/** Months are told as months of the calendar, weeks and days as days; some hours end on the day they are said. */
const DAYS = { hour: 0, day: 1, week: 7 } as const;

/**
 * The day on which a result card says that filing ends: “Closes in 2 weeks”, “Closing 12/04/2026”, “Open 11/20/2026 to 12/04/2026” (the last
 * day named counts). Null where it names none: “Continuous”, “Open until filled”.
 */
export function closesOn(text: string, today: IsoDate): IsoDate | null {
  const { word, count, unit } = SOON.exec(text.slice(0, 300))?.groups ?? {};
  const day = Temporal.PlainDate.from(today);
  if (word !== undefined) return day.add({ days: /tomorrow/iu.test(word) ? 1 : 0 }).toString();
  if (count === undefined) return findDays(text.slice(0, 300)).at(-1)?.date ?? null;
  const many = /^\d/u.test(count) ? Number(count) : 1;
  if (unit?.toLowerCase() === 'month') return day.add({ months: many }).toString();
  return day.add({ days: many * DAYS[(unit?.toLowerCase() ?? 'day') as keyof typeof DAYS] }).toString();
}
