import { describe, expect, test } from 'vitest';
import { readColumns, readSort, sortApplications, USUAL, USUAL_SORT, writeSort } from '@/components/board/columns';
import { narrow } from '@/components/board/narrowing';
import { hashOf, readRoute } from '@/components/board/route';
import { application, TODAY } from '../tracker/applications';

const list = (score: number | null) => ({
  parts: [],
  list: score === null ? null : { score, band: null, rank: null, of: null, since: null, expires: null },
});
const pay = (max: number, period: 'hour' | 'month') => ({
  ...application('x').facts,
  salary: { min: null, max, period, currency: 'USD' as const },
});

const kept = [
  application('a', { title: 'Librarian 10', closes: '2026-12-20', facts: pay(40, 'hour') }),
  application('b', { title: 'librarian 2', employer: null, exam: list(88) }),
  application('c', { title: 'Archivist', stage: 'rejected', exam: list(91.5), facts: pay(7_800, 'month') }),
  application('d', { title: '', closes: '2026-11-01' }),
  application('e', { title: 'Page', closes: '2026-11-25', areas: ['technology'] }),
];
const ids = (applications: readonly { readonly id: string }[]) => applications.map(({ id }) => id).join('');

describe('sorting', () => {
  test('next deadline first, then what has none, what passed, what ended', () => {
    const [a, ...rest] = kept;
    const withDay = [a === undefined ? application('a') : { ...a, facts: application('a', { closes: '2026-12-20' }).facts }, ...rest];
    expect(ids(sortApplications(withDay, USUAL_SORT, TODAY))).toBe('eabdc');
  });
  test.each([
    [{ by: 'title', down: false }, 'cbaed'],
    [{ by: 'title', down: true }, 'eabcd'],
    [{ by: 'score', down: true }, 'cb'],
    [{ by: 'score', down: false }, 'bc'],
    [{ by: 'pay', down: true }, 'ca'],
  ] as const)('%j: what is not known stands last either way', (sort, order) => {
    expect(ids(sortApplications(kept, sort, TODAY)).startsWith(order)).toBe(true);
  });
  test('is kept as a word', () => {
    expect(readSort(writeSort({ by: 'employer', down: true }))).toEqual({ by: 'employer', down: true });
    for (const odd of ['', '-', 'verdict', 'nonsense', undefined]) expect(readSort(odd)).toEqual(USUAL_SORT);
  });
});

test('columns are kept, and the title is always among them', () => {
  expect(readColumns('employer pay')).toEqual(['title', 'employer', 'pay']);
  expect(readColumns('')).toEqual(USUAL);
  expect(readColumns('nonsense')).toEqual(['title']);
});

test('the list is narrowed by words, stage and area', () => {
  const all = { query: '', stage: null, area: null } as const;
  expect(ids(narrow(kept, { ...all, query: 'librarian' }))).toBe('ab');
  expect(ids(narrow(kept, { ...all, stage: 'ended' }))).toBe('c');
  expect(ids(narrow(kept, { ...all, area: 'technology' }))).toBe('e');
  expect(narrow(kept, all)).toEqual(kept);
});

test.each([
  ['#/table', { view: 'table' }],
  ['#/posting/0a-b', { view: 'posting', id: '0a-b' }],
  ['#/posting/', { view: 'table' }],
  ['#/nonsense', { view: 'table' }],
  ['', { view: 'table' }],
])('%s is a route', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(readRoute(hashOf(readRoute(hash)))).toEqual(route);
});
