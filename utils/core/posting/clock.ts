import { anyCase } from '../text/any-case';

/** A time of day, `HH:MM`, and the IANA zone where one is named. */
export interface ClockTime {
  readonly time: string;
  readonly zone: string | null;
}

const TIME = anyCase(
  /(?<![\d$.:])(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d)?)?\s{0,2}(?<half>[ap])\.?\s?m\b\.?|(?<word>noon|midnight)\b|(?<hour24>[01]\d|2[0-3]):(?<minute24>[0-5]\d)(?!\d))/gu,
);

const ZONES: readonly (readonly [string, RegExp])[] = [
  ['America/Los_Angeles', /\b(?:P[SD]?T|Pacific)\b/u],
  ['America/Denver', /\b(?:M[SD]?T|Mountain)\b/u],
  ['America/Chicago', /\b(?:C[SD]?T|Central(?: Time| Standard| Daylight))\b/u],
  ['America/New_York', /\b(?:E[SD]?T|Eastern)\b/u],
  ['America/Halifax', /\b(?:A[SD]T|Atlantic)\b/u],
  ['America/Anchorage', /\b(?:AK[SD]?T|Alaska)\b/u],
  ['Pacific/Honolulu', /\b(?:HS?T|Hawaii)\b/u],
  ['Europe/London', /\b(?:GMT|BST)\b/u],
];

/** The last time of day in a short stretch (“8:00 a.m. to 5:00 p.m. (PT)” ends at 17:00), midnight being the end of the day. */
export function lastTime(stretch: string): ClockTime | null {
  const found = [...stretch.matchAll(TIME)].at(-1);
  if (!found?.groups) return null;
  const { hour, minute, half, word, hour24, minute24 } = found.groups;
  const after = stretch.slice(found.index + found[0].length, found.index + found[0].length + 24);
  const zone = ZONES.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
  if (word) return { time: word.toLowerCase() === 'noon' ? '12:00' : '23:59', zone };
  if (hour24) return { time: `${hour24}:${minute24}`, zone };
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12) return null;
  const hours = (twelve % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const time = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
  return { time: time === '00:00' ? '23:59' : time, zone };
}
