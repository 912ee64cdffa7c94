import type { IsoDate } from '../dates';
import { anyCase } from '../text/any-case';
import type { Span } from '../text/flat-text';

/** A day named in a text; `date` is null where the year is left out (“Monday, August 30th”). */
export interface Day extends Span {
  readonly date: IsoDate | null;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19|20)\\d{2}(?!\\d)';

/** “NOVEMBER 6, 2017”, “APRIL20, 2017”, “Nov. 30th”, “31 May, 2024”, “1st of June 2027”, “12/9/2026”, “03-24-17”, “2026-12-04T17:00”; never “24/7” or “May I”. */
const DAY = anyCase(
  new RegExp(
    [
      `(?<![a-z])(?<m1>${MONTH})\\.?\\s{0,3}(?<d1>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%:]|\\.\\d)(?:,?\\s{0,3}(?<y1>${YEAR}))?`,
      `(?<![\\d.,$])(?<d2>[0-3]?\\d)(?:st|nd|rd|th)?[\\s-]{1,3}(?:of\\s)?(?<m2>${MONTH})(?![a-z])\\.?(?:[,\\s-]{1,3}(?<y2>${YEAR}))?`,
      `(?<![\\d/$.-])(?<y4>(?:19|20)\\d{2})[-/](?<m4>[01]?\\d)[-/](?<d4>[0-3]?\\d)(?!\\d)`,
      `(?<![\\d/$.-])(?<n1>[0-3]?\\d)(?<sep>[/.-])(?<n2>[0-3]?\\d)\\k<sep>(?<y3>(?:20)?\\d{2})(?![\\d/-])`,
    ].join('|'),
    'dgu',
  ),
);

/** How many days of one text are looked at: a posting names fewer. */
const MOST = 200;

/** `YYYY-MM-DD`, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The days that a text names, in its order; `text` has its signs plain. Figures alone are month first, as in the US, unless that month cannot be. */
export function findDays(text: string): readonly Day[] {
  const days: Day[] = [];
  for (const found of text.matchAll(DAY)) {
    const g = found.groups ?? {};
    const name = g.m1 ?? g.m2;
    if (name === 'may') continue;
    let month = name ? monthOf(name) : Number(g.m4 ?? g.n1);
    let day = Number(g.d1 ?? g.d2 ?? g.d4 ?? g.n2);
    if (g.n1 && month > 12) [month, day] = [day, month];
    const written = g.y1 ?? g.y2 ?? g.y3 ?? g.y4;
    const year = written === undefined ? null : Number(written.length === 2 ? `20${written}` : written);
    const date = isoDate(year ?? 2024, month, day);
    if (date === null) continue;
    days.push({ date: year === null ? null : date, month, day, start: found.index, end: found.index + found[0].length });
    if (days.length === MOST) break;
  }
  return days;
}

/** The same day in the year of another: “November 16 – November 25, 2026”. */
export function inYearOf(day: Day, other: Day): IsoDate | null {
  if (day.date !== null || other.date === null) return day.date;
  const year = Number(other.date.slice(0, 4)) - (day.month > other.month ? 1 : 0);
  return isoDate(year, day.month, day.day);
}

/** The day before, as `isoDate` writes it. */
export function dayBefore(year: number, month: number, day: number): IsoDate | null {
  if (day > 1) return isoDate(year, month, day - 1);
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return [31, 30, 29, 28].map((last) => isoDate(y, m, last)).find((date) => date !== null) ?? null;
}
