import { expect, test } from 'vitest';
import { sayQuote } from '@/components/shared/say-ask';

test.each([
  ['• Two years of clerical work.', 'Two years of clerical work'],
  ['– A degree in\n– library science', 'A degree in library science'],
  ['Experience with\n   •  cataloging;', 'Experience with cataloging'],
  ['part-time or\nfull-time, 10 - 20 hours', 'part-time or full-time, 10 - 20 hours'],
  ['pre-\n1900 papers', 'pre- 1900 papers'],
])('the words %j are said on one line', (quote, said) => {
  expect(sayQuote(quote)).toBe(said);
});

test('long words are cut between two of them', () => {
  expect(sayQuote('Knowledge of reference sources', 20)).toBe('Knowledge of…');
});
