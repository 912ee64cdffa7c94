import { expect, test } from 'vitest';
import { type ExamPart, isFailed, weightedScore } from '@/utils/core/tracker/details';

const part = (weight: number | null, score: number | null, passing: number | null = 70): ExamPart => ({
  ...{ id: `${weight}`, name: '', kind: 'written', weight, score, passing, when: null, place: '' },
});

test.each([
  ['a written part of 60 % and an oral one of 40 %', [part(60, 90), part(40, 80)], 86],
  ['weights that are no hundred', [part(1, 100), part(2, 85)], 90],
  ['a part without weight is passed or not, and adds nothing', [part(null, 12), part(100, 88.5)], 88.5],
  ['a score still to come', [part(50, 90), part(50, null)], null],
  ['no weights', [part(null, 90)], null],
  ['no parts', [], null],
])('%s', (_, parts, sum) => expect(weightedScore(parts)).toBe(sum));

test('below the passing score is failed; an unknown one is not', () => {
  expect([part(1, 69.9), part(1, 70), part(1, null), part(1, 10, null)].map(isFailed)).toEqual([true, false, false, false]);
});
