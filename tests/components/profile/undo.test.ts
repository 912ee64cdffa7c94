import { describe, expect, test } from 'vitest';
import { isInOrder, moved, orderedAsBefore, placed } from '@/components/profile/order';
import { undoChange } from '@/components/profile/undo';
import { EMPTY_PROFILE, type Profile, type WorkEntry } from '@/utils/core/profile/profile';
import { post } from '../../core/matching/build';

const a = post({ id: 'a', start: '2024' });
const b = post({ id: 'b', start: '2020', end: '2022' });
const c = post({ id: 'c', start: '2016', end: '2019' });
const profile = (...work: readonly WorkEntry[]): Profile => ({ ...EMPTY_PROFILE, work });
const ids = ({ work }: Profile) => work.map(({ id }) => id).join('');

describe('a change is taken back', () => {
  const edited = { ...b, title: 'Clerk' };
  test.each([
    ['an entry that was added', profile(a), profile(a, b), profile(a, b), profile(a)],
    ['one that was deleted', profile(a, b), profile(a), profile(a), profile(a, b)],
    ['one that was changed', profile(a, b), profile(a, edited), profile(a, edited), profile(a, b)],
    ['one that was moved', profile(a, b, c), profile(b, a, c), profile(b, a, c), profile(a, b, c)],
    ['a changed one, and what was added since stays', profile(a, b), profile(a, edited), profile(a, edited, c), profile(a, b, c)],
    [
      'but not what was changed again',
      profile(b),
      profile(edited),
      profile({ ...edited, title: 'Page' }, c),
      profile({ ...edited, title: 'Page' }, c),
    ],
  ])('%s', (_, before, after, now, undone) => expect(undoChange(now, before, after)).toEqual(undone));
});

describe('order', () => {
  const byStart = (one: WorkEntry, other: WorkEntry) => (one.start > other.start ? -1 : 1);
  test('a move ends at the ends', () => {
    const list = [a, b, c];
    expect(moved(list, 'b', -1)).toEqual([b, a, c]);
    expect(moved(list, 'b', 1)).toEqual([a, c, b]);
    expect([moved(list, 'a', -1), moved(list, 'c', 1), moved(list, 'x', 1)]).toEqual([list, list, list]);
  });
  test('a new entry has its place, without an order the last', () => {
    expect(placed([a, c], b, byStart)).toEqual([a, b, c]);
    expect(placed([c, a], b, byStart)).toEqual([b, c, a]);
    expect(placed([b, c], a, undefined)).toEqual([b, c, a]);
    expect([isInOrder([a, b, c], byStart), isInOrder([b, a], byStart), isInOrder([b, a], undefined)]).toEqual([true, false, true]);
  });
  test('what is brought into a list by date stands by date; what was put by hand stays', () => {
    expect(ids(orderedAsBefore(profile(a, c), profile(a, c, b)))).toBe('abc');
    expect(ids(orderedAsBefore(profile(c, a), profile(c, a, b)))).toBe('cab');
  });
});
