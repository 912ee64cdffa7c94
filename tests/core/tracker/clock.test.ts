import { describe, expect, test } from 'vitest';
import type { Closing, PostingFacts } from '@/utils/core/posting/posting';
import type { Application } from '@/utils/core/tracker/application';
import { filingOf, momentsOf } from '@/utils/core/tracker/clock';
import { NO_DATES, type When } from '@/utils/core/tracker/details';
import { zoneOfPlace } from '@/utils/core/tracker/zones';
import { application } from './samples';

const LA = 'America/Los_Angeles';
const when = (date: string, time: string | null = null, zone: string | null = null): When => ({ date, time, zone });
const facts = (closing: Partial<Closing> | null, parts: Partial<PostingFacts> = {}): PostingFacts => ({
  salary: null,
  closing: closing === null ? null : { kind: 'date', date: null, time: null, zone: null, ...closing },
  opens: null,
  limit: null,
  examNumber: null,
  ...parts,
});
const said = (one: Application, zone = 'America/New_York') => momentsOf(one, zone).map(({ id, at }) => `${id} ${at.slice(0, 16)}`);

describe('how it is filed', () => {
  test.each<[string, PostingFacts, Partial<Application['dates']>, object]>([
    ['a day', facts({ date: '2031-03-14' }), {}, { kind: 'date', closes: when('2031-03-14'), oneDay: false }],
    ['one day only', facts({ date: '2031-03-14' }, { opens: '2031-03-14' }), {}, { oneDay: true }],
    ['the first so many', facts({ kind: 'first-n' }, { limit: 200 }), {}, { kind: 'first-n', limit: 200, closes: null }],
    ['continuous: no day', facts({ kind: 'continuous' }), {}, { kind: 'continuous', closes: null }],
    [
      'until filled, read first on a day the user knows',
      facts({ kind: 'until-filled' }),
      { firstReview: when('2031-03-20') },
      {
        kind: 'until-filled',
        firstReview: when('2031-03-20'),
      },
    ],
    [
      'the user’s day wins',
      facts({ date: '2031-03-14' }),
      { closes: when('2031-03-10', '12:00') },
      { closes: when('2031-03-10', '12:00') },
    ],
    ['the user calls it continuous', facts({ date: '2031-03-14' }), { filing: 'continuous' }, { kind: 'continuous', closes: null }],
    ['the user’s number wins', facts(null), { limit: 50 }, { kind: 'first-n', limit: 50 }],
    ['nothing is known', facts(null), {}, { kind: null, opens: null, closes: null }],
  ])('%s', (_, stated, own, filing) => {
    expect(filingOf({ facts: stated, dates: { ...NO_DATES, ...own } })).toMatchObject(filing);
  });
});

describe('moments', () => {
  test('an hour is meant where the job is: Pacific for Los Angeles, whatever the user’s zone', () => {
    const closes = facts({ date: '2031-03-14', time: '17:00' });
    expect(said(application({ facts: closes, location: 'Los Angeles, CA' }))).toEqual(['closes 2031-03-15T00:00']);
    expect(said(application({ facts: closes, location: null, employer: 'County of Los Angeles' }))).toEqual(['closes 2031-03-15T00:00']);
    expect(said(application({ facts: closes, location: 'Albany, NY' }))).toEqual(['closes 2031-03-14T21:00']);
    expect(said(application({ facts: closes, location: null }), 'Asia/Tokyo')).toEqual(['closes 2031-03-14T08:00']);
    const stated = facts({ date: '2031-03-14', time: '17:00', zone: 'America/Chicago' });
    expect(said(application({ facts: stated, location: 'Los Angeles, CA' }))).toEqual(['closes 2031-03-14T22:00']);
  });

  test('a day without an hour ends at midnight there', () => {
    expect(said(application({ facts: facts({ date: '2031-07-01' }) }))).toEqual(['closes 2031-07-02T07:00']);
  });

  test('clocks that jump: 2:30 that is not there is 3:30, 1:30 that is there twice is the first', () => {
    const at = (date: string, time: string) => said(application({ facts: facts({ date, time, zone: LA }) }));
    expect(at('2031-03-09', '02:30')).toEqual(['closes 2031-03-09T10:30']);
    expect(at('2031-11-02', '01:30')).toEqual(['closes 2031-11-02T08:30']);
    expect(at('2031-03-09', '17:00')).toEqual(['closes 2031-03-10T00:00']);
    expect(at('2031-03-08', '17:00')).toEqual(['closes 2031-03-09T01:00']);
  });

  test('once it is filed the filing is over, and exam, interview, list and tasks go on; ended, nothing does', () => {
    const part = { id: 'w', name: 'Written part', kind: 'written', weight: 60, passing: 70, score: null, place: '' } as const;
    const one = application({
      track: 'civil',
      facts: facts({ date: '2031-03-14' }, { opens: '2031-03-01' }),
      exam: {
        parts: [{ ...part, when: when('2031-04-05', '09:00') }],
        list: { score: 91, band: '1', rank: null, of: null, since: null, expires: '2032-04-30' },
      },
      interviews: [{ id: 'i', when: when('2031-05-06', '13:30'), kind: 'panel', place: 'Room 4', note: '' }],
      tasks: [
        { id: 't', text: 'Transcript', due: '2031-03-02', doneAt: null },
        { id: 'u', text: 'Letter', due: '2031-03-02', doneAt: '2031-02-01T00:00:00.000Z' },
      ],
    });
    expect(said(one, LA)).toEqual([
      'opens 2031-03-01T08:00',
      'task:t 2031-03-03T08:00',
      'closes 2031-03-15T07:00',
      'exam:w 2031-04-05T16:00',
      'interview:i 2031-05-06T20:30',
      'list-expires 2032-05-01T07:00',
    ]);
    expect(said({ ...one, stage: 'filed' }, LA).map((line) => line.split(' ')[0])).toEqual([
      ...['task:t', 'exam:w', 'interview:i', 'list-expires'],
    ]);
    for (const over of [
      { ...one, stage: 'withdrawn' as const },
      { ...one, archivedAt: '2031-02-02T00:00:00.000Z' },
      { ...one, deletedAt: '2031-02-02T00:00:00.000Z' },
      { ...one, mergedInto: 'b' },
    ])
      expect(said(over)).toEqual([]);
  });

  test('what is no day, no hour or no zone does no harm', () => {
    expect(said(application({ facts: facts({ date: '2031-02-30' }) }))).toEqual([]);
    const odd = facts({ date: '2031-07-01', time: 'noonish', zone: 'America/Nowhere' });
    expect(said(application({ facts: odd }), LA)).toEqual(['closes 2031-07-02T07:00']);
  });
});

test.each([
  ['Ocotillo Beach, CA', LA],
  ['Los Angeles', LA],
  ['Downtown, LA', null],
  ['Marisol, California 90001 (hybrid)', LA],
  ['Springfield, IL 62701', 'America/Chicago'],
  ['Albany, New York, USA', 'America/New_York'],
  ['Bloomington, IN', null],
  ['Remote', null],
  [null, null],
])('%s lies in %s', (place, zone) => expect(zoneOfPlace(place)).toBe(zone));
