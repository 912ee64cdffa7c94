import { expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import { NO_AVAILABILITY } from '@/utils/core/profile/profile';
import { withAnswer } from '@/utils/core/profile/with-answer';
import { person } from './build';
import { asks, posting, TODAY } from './posting';

const can = (fields: object) => person({ availability: { ...NO_AVAILABILITY, ...fields } });
const evenings = { kind: 'availability', evenings: true } as const;
const both = { kind: 'availability', evenings: true, weekends: true } as const;
const judged = (ask: typeof evenings | typeof both | { readonly kind: 'availability' }, profile: ReturnType<typeof person>) => {
  const [leaf] = judge({ ...posting([asks('as said', ask)]), minimum: null }, profile, TODAY).leaves;
  return [leaf?.verdict, leaf?.reason.kind];
};

test.each([
  ['nothing said', evenings, {}, 'unknown', 'to-do'],
  ['said yes', evenings, { evenings: true }, 'met', 'held'],
  ['said no', evenings, { evenings: false }, 'unmet', 'not-listed'],
  ['one of two said', both, { evenings: true }, 'unknown', 'to-do'],
  ['yes to one and no to the other', both, { evenings: true, weekends: false }, 'partly', 'not-listed'],
  ['no to one, nothing of the other', both, { weekends: false }, 'unmet', 'not-listed'],
  ['a time the posting does not name', { kind: 'availability' } as const, { evenings: true, travel: true }, 'unknown', 'to-do'],
])('%s', (_, ask, fields, verdict, reason) => expect(judged(ask, can(fields))).toEqual([verdict, reason]));

test('an answer to this posting’s own words holds before', () => {
  const profile = withAnswer(can({ evenings: false }), asks('as said', evenings), true, TODAY);
  expect(judged(evenings, profile)).toEqual(['met', 'answered']);
});
