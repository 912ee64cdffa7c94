import { describe, expect, test } from 'vitest';
import type { Application } from '@/utils/core/tracker/application';
import { NO_DATES, NO_EXAM } from '@/utils/core/tracker/details';
import { dueNotices, nextRing, noticesOf } from '@/utils/core/tracker/notices';
import fc from '../../tools/properties';
import { application } from './samples';

const LA = 'America/Los_Angeles';
const closing = (date: string, time: string | null = null, opens: string | null = null): Partial<Application> => ({
  facts: { salary: null, closing: { kind: 'date', date, time, zone: LA }, opens, limit: null, examNumber: null },
});
/** The reminders with their hour where the user is. */
const said = (one: Application, zone = LA) =>
  noticesOf(one, zone).map(
    ({ reminder, at }) => `${reminder} ${Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)}`,
  );

describe('when one is told', () => {
  test('of a deadline: a week and two days before, and on its morning; of an opening, the evening before and at it', () => {
    expect(said(application(closing('2031-03-14', '17:00', '2031-03-03')))).toEqual([
      'opens-day-before 2031-03-02T18:00',
      'opens 2031-03-03T08:00',
      'closes-week 2031-03-07T09:00',
      'closes-two-days 2031-03-12T09:00',
      'closes-morning 2031-03-14T08:00',
    ]);
  });

  test('hours stay what they are over a change of the clocks', () => {
    expect(said(application(closing('2031-03-10', '17:00')))).toEqual([
      ...['closes-week 2031-03-03T09:00', 'closes-two-days 2031-03-08T09:00', 'closes-morning 2031-03-10T08:00'],
    ]);
    const instants = noticesOf(application(closing('2031-03-10')), LA).map(({ at }) => at.slice(11, 16));
    expect(instants).toEqual(['17:00', '17:00', '15:00']);
  });

  test('what closes early in the morning is told of the morning before', () => {
    expect(said(application(closing('2031-03-14', '08:00'))).at(-1)).toBe('closes-morning 2031-03-13T08:00');
    expect(said(application(closing('2031-03-14', '09:00'))).at(-1)).toBe('closes-morning 2031-03-14T08:00');
    // Five in the afternoon in Los Angeles is two in the night in Paris.
    expect(said(application(closing('2031-07-14', '17:00')), 'Europe/Paris').at(-1)).toBe('closes-morning 2031-07-14T08:00');
  });

  test('of one day only, exam, interview, list and task', () => {
    const when = (date: string, time: string | null) => ({ date, time, zone: null });
    const one = application({
      dates: {
        ...NO_DATES,
        opens: when('2031-03-14', '08:00'),
        closes: when('2031-03-14', '17:00'),
        firstReview: when('2031-03-20', null),
      },
      exam: {
        ...NO_EXAM,
        parts: [
          { id: 'o', name: 'Oral', kind: 'oral', weight: 100, passing: null, score: null, when: when('2031-04-05', null), place: '' },
        ],
        list: { score: null, band: null, rank: null, of: null, since: null, expires: '2031-12-31' },
      },
      interviews: [{ id: 'i', when: when('2031-05-06', '07:30'), kind: 'video', place: '', note: '' }],
      tasks: [{ id: 't', text: 'Letter', due: '2031-03-01', doneAt: null }],
    });
    expect(said(one)).toEqual([
      'task-morning 2031-03-01T08:00',
      'closes-week 2031-03-07T09:00',
      'closes-two-days 2031-03-12T09:00',
      'opens-day-before 2031-03-13T18:00',
      'opens 2031-03-14T08:00',
      'closes-morning 2031-03-14T08:00',
      'review-two-days 2031-03-18T09:00',
      'exam-two-days 2031-04-03T09:00',
      'exam-morning 2031-04-05T07:00',
      // The interview is half an hour after seven.
      'interview-morning 2031-05-05T07:00',
      'interview-day-before 2031-05-05T18:00',
      'list-month 2031-12-01T09:00',
      'list-week 2031-12-24T09:00',
    ]);
    expect(said({ ...one, reminders: { 'exam-morning': false, 'opens-day-before': false } })).toHaveLength(11);
  });

  test('nothing that would have been before it was kept', () => {
    expect(said({ ...application(closing('2031-03-14')), keptAt: '2031-03-12T20:00:00.000Z' })).toEqual([
      'closes-morning 2031-03-14T08:00',
    ]);
  });
});

describe('what is due', () => {
  const notices = noticesOf(application(closing('2031-03-14', '17:00')), LA);
  const [week, twoDays, morning] = notices.map(({ key }) => key);
  const due = (now: string, told: readonly (string | undefined)[] = []) => {
    const { show, passed } = dueNotices(notices, now, new Set(told.filter((key) => key !== undefined)));
    return { show: show.map(({ key }) => key), passed: passed.map(({ key }) => key) };
  };

  test('each in its time and once', () => {
    expect(due('2031-03-07T16:59:59.000Z')).toEqual({ show: [], passed: [] });
    expect(due('2031-03-07T17:00:00.000Z')).toEqual({ show: [week], passed: [] });
    expect(due('2031-03-08T17:00:00.000Z', [week])).toEqual({ show: [], passed: [] });
  });

  test('after a sleep over all of them only the last, and none when it is too late', () => {
    expect(due('2031-03-14T16:00:00.000Z')).toEqual({ show: [morning], passed: [week, twoDays] });
    expect(due('2031-03-15T00:00:00.000Z')).toEqual({ show: [], passed: [] });
  });

  test('the next ring is the first not told that is still of use', () => {
    expect(nextRing(notices, '2031-03-01T00:00:00.000Z')).toBe('2031-03-07T17:00:00.000Z');
    expect(nextRing(notices, '2031-03-01T00:00:00.000Z', new Set([week ?? '']))).toBe('2031-03-12T16:00:00.000Z');
    expect(nextRing(notices, '2031-03-16T00:00:00.000Z')).toBeNull();
  });
});

const ZONES = [LA, 'America/New_York', 'America/Phoenix', 'Europe/London', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Apia', 'UTC'];

test('wherever one is: the same keys, told before the moment, in order, at the hour of the place', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => Temporal.PlainDate.from('2031-02-10').add({ days }).toString());
  const time = fc.option(
    fc.integer({ min: 0, max: 1_439 }).map((m) => Temporal.PlainTime.from('00:00').add({ minutes: m }).toString().slice(0, 5)),
  );
  fc.assert(
    fc.property(day, time, fc.constantFrom(...ZONES), fc.constantFrom(...ZONES), (date, hour, here, there) => {
      const one = application(closing(date, hour));
      const [mine, theirs] = [noticesOf(one, here), noticesOf(one, there)];
      expect(theirs.map(({ key }) => key).toSorted()).toEqual(mine.map(({ key }) => key).toSorted());
      for (const { at, until, moment, reminder } of mine) {
        expect(at < until).toBe(true);
        expect(at < moment.at).toBe(true);
        const local = Temporal.Instant.from(at).toZonedDateTimeISO(here);
        // An hour that the clocks leave out is the next.
        expect([local.hour, local.hour - 1]).toContain(reminder === 'closes-morning' ? 8 : 9);
      }
      expect(mine.map(({ at }) => at)).toEqual(mine.map(({ at }) => at).toSorted());
    }),
  );
});
