import { expect, test } from 'vitest';
import { plan as en } from '@/locales/en/plan';
import { plan as es } from '@/locales/es/plan';

test.each([
  [
    [2, 1, 3],
    'Of what you keep you meet the minimum of two postings; one hangs on an answer or on the employer; three are out of reach today.',
  ],
  [[0, 0, 1], 'Of what you keep you meet the minimum of none yet; one is out of reach today.'],
  [[1, 0, 0], 'Of what you keep you meet the minimum of one posting.'],
] as const)('how what is kept stands, %j', ([eligible, open, short], words) => expect(en.gaps.now(eligible, open, short)).toBe(words));

test('of what there is none, Spanish says nothing either', () =>
  expect(es.gaps.now(0, 0, 2)).toBe('De lo que guarda, todavía no cumple ningún mínimo; 2 están hoy fuera de su alcance.'));
