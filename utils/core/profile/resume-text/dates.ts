import type { PartialDate } from '../../dates';
import { isoDate } from '../../posting/days';
import { anyCase, lowered } from '../../text/any-case';
import type { Span } from '../../text/flat-text';

/** A time that a line states. `to` null: still going on; undefined: only one date stands there. */
export interface Period extends Span {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null | undefined;
}

interface Found extends Span {
  /** Null: “present”. */
  readonly date: PartialDate | null;
  /** A month without its year: “June – August 2021”. */
  readonly month: number | null;
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|septiembre|setiembre|octubre|noviembre|diciembre|dic)';
const YEAR = '(?:19[4-9]\\d|20\\d\\d)(?![\\d/]|-\\d{3}-)';

/** One date of any form; the longer forms first. Months before days where figures stand alone, as in the US. */
const DATE = anyCase(
  new RegExp(
    [
      `(?<![\\p{L}\\d])(?<m1>${MONTH})\\.?\\s{1,2}(?<d1>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s{1,2}(?<y1>${YEAR})`,
      `(?<![\\p{L}\\d])(?<d2>[0-3]?\\d)(?:st|nd|rd|th)?\\s{1,2}(?:de\\s{1,2}|of\\s{1,2})?(?<m2>${MONTH})\\.?,?\\s{1,2}(?:del?\\s{1,2})?(?<y2>${YEAR})`,
      `(?<![\\p{L}\\d])(?<m3>${MONTH})\\.?,?\\s{0,2}(?:del?\\s{1,2}|of\\s{1,2})?['’]?(?<y3>${YEAR})`,
      `(?<![\\p{L}\\d])(?<m9>${MONTH})\\.?\\s{0,2}['’](?<y9>\\d\\d)(?!\\d)`,
      `(?<![\\d/.-])(?<y4>${YEAR.replace('(?![\\d/]|-\\d{3}-)', '')})[-/](?<m4>[01]?\\d)(?:[-/](?<d4>[0-3]?\\d))?(?![\\d/-])`,
      `(?<![\\d/.-])(?<m5>[01]?\\d)[/.-](?<d5>[0-3]?\\d)[/.-](?<y5>${YEAR})`,
      `(?<![\\d/.-])(?<m6>[01]?\\d)[/.-](?<y6>${YEAR})`,
      `(?<![\\p{L}\\d/.$])(?<!(?<!\\d{4})-)(?:(?:early|late|mid)[ -])?(?:(?:summers?|fall|autumn|winter|spring|verano|oto[nñ]o|invierno|primavera)(?:\\s{1,2}(?:of|del?))?\\s{1,2})?(?<y7>${YEAR})`,
      `(?<![\\p{L}\\d/.-])(?<m8>(?:0[1-9]|1[0-2]))/(?<y8>\\d\\d)(?![\\d/])`,
      `(?<!\\p{L})(?<now>present|presente|current|currently|now|today|(?<=to )date|actualidad|actual|actualmente|hoy|la fecha|ongoing)(?!\\p{L})`,
      `(?<![\\p{L}\\d])(?<lone>${MONTH})(?=\\.?\\s{0,2}(?:[-–—]|to|through|until|a|hasta)\\s{0,2}${MONTH}\\b)`,
    ].join('|'),
    'gu',
  ),
);

const monthOf = (name: string): number => MONTHS.findIndex((names) => names.some((start) => name.startsWith(start))) + 1;

function dateOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | null {
  const pick = (letter: string): string | undefined =>
    Object.entries(groups).find(([name, value]) => value !== undefined && name.startsWith(letter) && /^[ymd]\d$/u.test(name))?.[1];
  const [y, m, d] = [pick('y'), pick('m'), pick('d')];
  if (y === undefined) return null;
  const year = y.length === 2 ? Number(y) + (Number(y) > 60 ? 1900 : 2000) : Number(y);
  if (m === undefined) return String(year);
  const month = /^\d/u.test(m) ? Number(m) : monthOf(m);
  if (d !== undefined) return isoDate(year, month, Number(d)) ?? isoDate(year, month, 1)?.slice(0, 7) ?? String(year);
  return isoDate(year, month, 1)?.slice(0, 7) ?? String(year);
}

function datesIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(DATE)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (groups.now !== undefined) found.push({ ...span, date: null, month: null });
    else if (groups.lone !== undefined) found.push({ ...span, date: null, month: monthOf(groups.lone) });
    else {
      const date = dateOf(groups);
      if (date !== null) found.push({ ...span, date, month: null });
    }
    if (found.length > 40) break;
  }
  return found;
}

/** What joins the two dates of a period; in a table's row they stand in cells beside one another. */
const JOINT =
  /^\.?\s{0,9}(?:[-–—‒−~]{1,3}|to|till?|until|through|thru|a|al|hasta|y|and|\t|\||(?:\t|\s{2,9})?(?:end(?: date)?|to|hasta|fin)\s{0,2}:)\s{0,9}(?:the |la |el )?$/u;
const SINCE = /(?:\b(?:since|from|desde|starting|beginning|as of|start(?: date)?:?|from:)\s{0,3})$/u;
const SHORT_END = /^\s{0,2}[-–—]\s{0,2}(?<y>\d\d)(?!\d|[/.-])/u;

/** The periods that a text states, in order: two dates with a joint between them, “since” one, or a date alone. */
export function periodsIn(text: string): readonly Period[] {
  const dates = datesIn(text);
  const periods: Period[] = [];
  for (let at = 0; at < dates.length; at++) {
    const [first, second] = [dates[at], dates[at + 1]];
    if (!first) break;
    const joined = second && JOINT.test(lowered(text.slice(first.end, second.start)));
    if (second && joined) {
      at++;
      const from =
        first.month === null || second.date === null ? first.date : `${second.date.slice(0, 4)}-${String(first.month).padStart(2, '0')}`;
      periods.push({ from, to: second.date, start: first.start, end: second.end });
      continue;
    }
    if (first.month !== null) continue;
    const short = first.date?.length === 4 ? SHORT_END.exec(text.slice(first.end, first.end + 8)) : null;
    if (short?.groups?.y !== undefined && Number(short.groups.y) >= Number(first.date?.slice(2))) {
      periods.push({
        from: first.date,
        to: `${first.date?.slice(0, 2)}${short.groups.y}`,
        start: first.start,
        end: first.end + short[0].length,
      });
      continue;
    }
    const since = SINCE.exec(lowered(text.slice(Math.max(0, first.start - 16), first.start)));
    if (first.date === null) periods.push({ from: null, to: null, start: first.start, end: first.end });
    else periods.push({ from: first.date, to: since ? null : undefined, start: first.start - (since?.[0].length ?? 0), end: first.end });
  }
  return periods;
}

/** The period before a date: the day, month or year before it, as exactly as it is known. */
export function before(date: PartialDate): PartialDate {
  if (date.length === 4) return String(Number(date) - 1);
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (date.length === 10) return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
