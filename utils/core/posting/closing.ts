import type { IsoDate } from '../dates';
import { anyCase } from '../text/any-case';
import { lastTime } from './clock';
import { type Day, dayBefore, isoDate } from './days';
import { FILES, FIRM, type Told, tellDays } from './filing-days';
import { findLimit } from './limit';
import { CONTINUOUS, FIELD_CONTINUOUS, untilFilled } from './open-end';
import type { Closing } from './posting';

/** What a text says of its filing: when it ends, when it began, and after how many applications it stops. */
export interface Filing {
  readonly closing: Closing | null;
  readonly opens: IsoDate | null;
  readonly limit: number | null;
}

const ONE_DAY = anyCase(
  /\b(?:one[- ](?:\(1\) )?day(?: only| filing)?|single[- ]day|on (?:this|that|one) day only|(?:this|that) day only|for one day|same[- ]day|only on)\b|\b20\d{2},?(?: only\b| from [^.;\n]{0,40}only\b)/u,
);

/** When filing ends and began, as a text with plain signs says it. A day of first review is no closing; with “until filled” the day is left out. */
export function readFiling(text: string): Filing {
  const told = tellDays(text);
  const closing = told.filter(({ as }) => as === 'closes');
  const period = closing.filter(({ label }) => label === 'closes period');
  const firm = closing.filter(({ label }) => FIRM.test(label));
  const chosen =
    period.length > 1 ? period.at(-1) : (firm.find(({ day }) => day.date) ?? firm[0] ?? closing.find(({ day }) => day.date) ?? closing[0]);
  const opening = told.find(({ as, day }) => as === 'opens' && day.date !== null)?.day.date ?? null;
  const limit = findLimit(text);
  const none = { date: null, time: null, zone: null };
  const when = chosen ? moment(text, chosen.day, told) : none;
  const oneDay = oneDayFiling(text, told);
  if (limit !== null) return { closing: { kind: 'first-n', ...when }, opens: opening, limit };
  const filled = untilFilled(text);
  if (filled === 'firm' || (filled === 'loose' && !chosen)) return { closing: { kind: 'until-filled', ...none }, opens: opening, limit };
  if (oneDay && (!chosen || chosen.day === oneDay))
    return { closing: { kind: 'date', ...moment(text, oneDay, told) }, opens: oneDay.date, limit };
  if (chosen) return { closing: { kind: 'date', ...when }, opens: opening, limit };
  if (CONTINUOUS.test(text)) return { closing: { kind: 'continuous', ...none }, opens: opening, limit };
  return { closing: null, opens: opening, limit };
}

/** The one day on which filing is open: “applications will be accepted on one day only, Tuesday, December 1, 2026”. */
function oneDayFiling(text: string, told: readonly Told[]): Day | null {
  for (const { day, as } of told) {
    const around = text.slice(Math.max(0, day.start - 130), day.end + 70);
    if (as !== 'review' && day.date && ONE_DAY.test(around) && FILES.test(around)) return day;
  }
  return null;
}

/** The day with its hour, which may stand before it (“5:00 p.m., Friday, …”) or after it. */
function moment(text: string, day: Day, told: readonly Told[]): { date: IsoDate | null; time: string | null; zone: string | null } {
  const at = told.findIndex((other) => other.day.start === day.start);
  const next = told[at + 1]?.day.start ?? text.length;
  const earlier = told[at - 1]?.day.end ?? 0;
  const after = text.slice(day.end, Math.min(next, day.end + 60)).split(/\n\s{0,3}\n|(?<![ap])(?<!m)\.\s(?=[A-Z])/u)[0] ?? '';
  const before = text.slice(Math.max(earlier, day.start - 45), day.start);
  const time = lastTime(after) ?? lastTime(before);
  return { date: day.date, time: time?.time ?? null, zone: time?.zone ?? null };
}

const MOMENT =
  /^\s{0,3}(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ](?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d{1,6})?)?\s?(?<offset>Z|[+-]\d\d:?\d\d)?\s{0,3}$/u;

/** `2026-12-14T23:59-08:00` as it stands; midnight is no time, and the small hours of UTC are the evening before in America. */
function readMoment(field: string): Closing | null {
  const g = field.match(MOMENT)?.groups;
  if (!g) return null;
  const [year, month, day, hour] = [Number(g.year), Number(g.month), Number(g.day), Number(g.hour)];
  const utc = /^(?:Z|[+-]00:?00)$/u.test(g.offset ?? '');
  const evening = utc && hour >= 3 && hour <= 10;
  const date = evening ? dayBefore(year, month, day) : isoDate(year, month, day);
  const time = utc || `${g.hour}:${g.minute}` === '00:00' ? null : `${g.hour}:${g.minute}`;
  return date === null ? null : { kind: 'date', date, time, zone: null };
}

/** A site's own closing field as printed: a day, “Continuous”, “Open Until Filled”, or an ISO moment; null where it says none of these. */
export function readClosingField(field: string): Closing | null {
  const none = { date: null, time: null, zone: null };
  if (FIELD_CONTINUOUS.test(field)) return { kind: 'continuous', ...none };
  return readMoment(field) ?? readFiling(`Closing date: ${field}`).closing;
}
