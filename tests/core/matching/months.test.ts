import { describe, expect, test } from 'vitest';
import { ledger } from '@/utils/core/matching/ledger';
import type { WorkEntry } from '@/utils/core/profile/profile';
import fc from '../../tools/properties';
import { person, post } from './build';
import { TODAY } from './posting';

const RUNS = { numRuns: 80 };
const PATIENT = { timeout: 30_000 };

const plain = (day: string) => Temporal.PlainDate.from(day);
const after = (day: string, days: number): string => plain(day).add({ days }).toString();
const months = (work: readonly WorkEntry[], today = TODAY): number => ledger(person({ work }), today).all.months;
const held = (start: string, end: string | null, hoursPerWeek = 40, id = start): WorkEntry => post({ id, start, end, hoursPerWeek });

/** The place of a day on a line of months of thirty days, written anew: the 31st is as far as the 30th. */
function point(day: string): number {
  const { year, month, day: date } = plain(day);
  return year * 12 + month + Math.min(date, 30) / 30;
}

/** Full-time months counted day by day, as a clerk would with a calendar: no day holds more than full time. */
function dayByDay(work: readonly WorkEntry[]): number {
  const first = work.map(({ start }) => start).sort()[0] ?? TODAY;
  let sum = 0;
  for (let day = first; day < TODAY; day = after(day, 1)) {
    const share = work
      .filter(({ start, end }) => start <= day && (end === null || day <= end))
      .reduce((all, { hoursPerWeek }) => all + Math.min(1, (hoursPerWeek ?? 0) / 40), 0);
    sum += Math.min(1, share) * (point(after(day, 1)) - point(day));
  }
  return sum;
}

const day = fc.integer({ min: 0, max: 1_500 }).map((days) => after('2022-10-01', days));
const hours = fc.integer({ min: 1, max: 60 });
const posts = fc
  .array(fc.tuple(day, fc.integer({ min: 0, max: 500 }), hours, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([start, length, hoursPerWeek, open], at) => held(start, open ? null : after(start, length), hoursPerWeek, `w${at}`)),
  );

describe('months', PATIENT, () => {
  test('any posts, with overlaps and gaps and still held, come to what a calendar counts', () => {
    fc.assert(
      fc.property(posts, (work) => {
        expect(months(work)).toBeCloseTo(dayByDay(work), 4);
      }),
      { numRuns: 40 },
    );
  });

  test('a gap adds nothing and takes nothing', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }), hours, (start, length, gap, hoursPerWeek) => {
        const first = held(start, after(start, length), hoursPerWeek, 'a');
        const second = held(after(start, length + gap), after(start, length + gap + 90), hoursPerWeek, 'b');
        expect(months([first, second])).toBeCloseTo(months([first]) + months([second]), 4);
      }),
      RUNS,
    );
  });

  test('two posts that overlap come to no more than both, and to no less than the longer', () => {
    fc.assert(
      fc.property(day, day, hours, hours, (one, other, few, many) => {
        const [a, b] = [held(one, after(one, 300), few, 'a'), held(other, after(other, 300), many, 'b')];
        const both = months([a, b]);
        expect(both).toBeLessThanOrEqual(months([a]) + months([b]) + 1e-5);
        expect(both).toBeGreaterThanOrEqual(Math.max(months([a]), months([b])) - 1e-5);
      }),
      RUNS,
    );
  });

  test('a year is twelve months, leap year or not, and February one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2025 }), (year) => {
        const last = plain(`${year}-03-01`).subtract({ days: 1 }).toString();
        expect(months([held(`${year}-01-01`, `${year}-12-31`)])).toBe(12);
        expect(months([held(`${year}-02-01`, last)])).toBe(1);
        // Over the 29th of February or its absence, and from it on.
        expect(months([held(`${year}-02-15`, `${year}-03-14`)])).toBe(1);
        expect(months([held(last, last.endsWith('29') ? `${year + 1}-02-28` : `${year + 1}-02-27`)])).toBeCloseTo(12, 0);
      }),
      RUNS,
    );
    expect(months([held('2024-02-28', '2024-02-28')])).toBeCloseTo(1 / 30, 5);
    expect(months([held('2024-02-29', '2024-02-29')])).toBeCloseTo(2 / 30, 5);
    expect(months([held('2023-02-28', '2023-02-28')])).toBeCloseTo(3 / 30, 5);
    expect(months([held('2023-01-30', '2023-01-30')]), 'a month has thirty days, and the 31st is its last').toBe(0);
  });

  test('a post still held counts to yesterday, and a month later one month more', () => {
    fc.assert(
      fc.property(day, hours, fc.integer({ min: 1, max: 24 }), (start, hoursPerWeek, more) => {
        fc.pre(start < TODAY);
        const open = [held(start, null, hoursPerWeek)];
        expect(months(open)).toBe(months([held(start, after(TODAY, -1), hoursPerWeek)]));
        const later = plain(TODAY).add({ months: more }).toString();
        expect(months(open, later)).toBeCloseTo(months(open) + more * Math.min(1, hoursPerWeek / 40), 4);
      }),
      RUNS,
    );
  });

  test('hours that change within a job: each stretch by its own hours, whatever the day of the change', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        hours,
        hours,
        (start, before, since, few, many) => {
          const change = after(start, before);
          const end = after(change, since);
          fc.pre(end < TODAY);
          const job = [held(start, change, few, 'a'), held(after(change, 1), end, many, 'b')];
          const share = (hoursPerWeek: number) => Math.min(1, hoursPerWeek / 40);
          const expected =
            (point(after(change, 1)) - point(start)) * share(few) + (point(after(end, 1)) - point(after(change, 1))) * share(many);
          expect(months(job)).toBeCloseTo(expected, 4);
          expect(months([...job].reverse())).toBe(months(job));
        },
      ),
      RUNS,
    );
  });

  test('a date known to the month is its first or last day; one known to the year never counts more than it can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2024 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 3 }),
        hours,
        (year, month, more, h) => {
          const [from, to] = [`${year}-${String(month).padStart(2, '0')}`, `${year + more}-12`];
          const lastDay = plain(`${year + more}-12-31`).toString();
          expect(months([held(from, to, h)])).toBe(months([held(`${from}-01`, lastDay, h)]));
          const unknown = months([held(String(year), String(year + more), h)]);
          expect(unknown).toBeLessThanOrEqual(months([held(`${year}-01-01`, lastDay, h)]));
          expect(unknown).toBeGreaterThan(0);
        },
      ),
      RUNS,
    );
  });

  test('hours that are not stated count nothing, and say so on their line', () => {
    fc.assert(
      fc.property(posts, (work) => {
        const untold = work.map((one) => ({ ...one, hoursPerWeek: null }));
        const { all } = ledger(person({ work: untold }), TODAY);
        expect(all.months).toBe(0);
        expect(new Set(all.lines.map(({ why }) => why))).toEqual(new Set(['hours-unknown']));
      }),
      RUNS,
    );
  });
});
