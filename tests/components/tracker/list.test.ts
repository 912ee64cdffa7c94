import { describe, expect, test } from 'vitest';
import { dueWords, filingWords } from '@/components/tracker/due-words';
import { firstOf, groupApplications, orderApplications, readOrder } from '@/components/tracker/groups';
import { searchApplications } from '@/components/tracker/search';
import { en } from '@/locales/en';
import { application, TODAY } from './applications';

describe('groups', () => {
  const groups = groupApplications(
    orderApplications(
      [
        application('late', { closes: '2026-11-02' }),
        application('filed', { closes: '2026-11-24', stage: 'applied', keptAt: '2026-10-01T00:00:00.000Z' }),
        application('far', { closes: '2026-12-20' }),
        application('edge', { closes: '2026-11-30' }),
        application('today', { closes: '2026-11-23' }),
        application('beyond', { closes: '2026-12-01' }),
        application('over', { stage: 'rejected', closes: '2026-11-24' }),
        application('open'),
      ],
      TODAY,
    ),
    TODAY,
  );

  test('what is to be filed within seven days stands first, the next deadline before all', () => {
    expect(groups[0]).toMatchObject({ id: 'due', applications: [{ id: 'today' }, { id: 'edge' }] });
  });

  test('what is filed is in progress whatever its deadline, and a deadline that passed unfiled stands last', () => {
    expect(groups[1]?.id).toBe('progress');
    expect(groups[1]?.applications.map(({ id }) => id)).toEqual(['beyond', 'far', 'open', 'filed', 'late']);
  });

  test('what has ended has a group of its own', () => {
    expect(groups[2]).toMatchObject({ id: 'ended', applications: [{ id: 'over' }] });
  });

  test('a limit cuts through the groups and leaves out what is empty', () => {
    expect(firstOf(groups, 3).map(({ id, applications }) => [id, applications.length])).toEqual([
      ['due', 2],
      ['progress', 1],
    ]);
  });
});

test.each([
  ['title', 'bac'],
  ['employer', 'cab'],
  ['kept', 'cba'],
] as const)('by %s', (order, ids) => {
  const kept = [
    application('a', { title: 'Librarian', employer: 'City of Marisol', keptAt: '2026-11-01T00:00:00.000Z' }),
    application('b', { title: 'archivist', employer: null, keptAt: '2026-11-02T00:00:00.000Z' }),
    application('c', { title: 'Page', employer: 'Arroyo', keptAt: '2026-11-03T00:00:00.000Z' }),
  ];
  expect(
    orderApplications(kept, TODAY, order)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
  expect(readOrder(order)).toBe(order);
  expect(readOrder('nonsense')).toBe('due');
});

describe('search', () => {
  const kept = [
    application('1', { title: 'Bibliotecaria, San José' }),
    application('2', { notes: 'Ask Ms. Okafor about the archives' }),
    application('3', { employer: null, location: 'Pasadena, CA' }),
  ];
  test.each([
    ['jose', ['1']],
    ['OKAFOR', ['2']],
    ['okafor archives', ['2']],
    ['okafor pasadena', []],
    ['marisol', ['1', '2']],
    ['pasad', ['3']],
    ['   ', ['1', '2', '3']],
  ])('“%s”', (query, found) => expect(searchApplications(kept, query).map(({ id }) => id)).toEqual(found));
});

describe('deadlines', () => {
  test.each([
    ['2026-11-27', '17:00', 'Fri 5 PM', true],
    ['2026-11-23', '09:30', 'Mon 9:30 AM', true],
    ['2026-11-30', null, 'Nov 30', true],
    ['2026-12-04', '17:00', 'Dec 4', false],
    ['2027-01-04', null, 'Jan 4, 2027', false],
    ['2026-11-27', 'noon', 'Fri', true],
  ])('%s %s', (closes, time, short, soon) => {
    const words = dueWords(application('1', { closes, ...(time === null ? {} : { time }) }), TODAY, 'en');
    expect(words?.short.replaceAll('\u202f', ' ')).toBe(short);
    expect(words?.soon).toBe(soon);
  });

  test('in Spanish', () => expect(dueWords(application('1', { closes: '2026-12-04' }), TODAY, 'es')?.short).toBe('4 dic'));
  test('a deadline that passed is said to have', () =>
    expect(dueWords(application('1', { closes: '2026-11-02' }), TODAY, 'en')?.passed).toBe(true));
  test('nothing is due once it is filed', () =>
    expect(dueWords(application('1', { closes: '2026-11-27', stage: 'applied' }), TODAY, 'en')).toBeNull());

  test('how filing ends stands beside the employer, until it is filed', () => {
    const facts = { ...application('1').facts, limit: 1500 };
    expect(filingWords(application('1', { facts }), en.popup, 'en')).toBe('first 1,500');
    expect(filingWords(application('1', { facts, stage: 'applied' }), en.popup, 'en')).toBe('');
  });
});
