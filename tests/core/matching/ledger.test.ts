import { expect, test } from 'vitest';
import { ledger } from '@/utils/core/matching/ledger';
import { persona } from './personas';
import { TODAY } from './posting';

test('a cashier who volunteers in libraries: paid and unpaid apart', () => {
  const { all, library, unpaid, bySetting } = ledger(persona('volunteer'), TODAY);
  // 1 May 2012 to 30 April 2021: 108 months at 32 of 40 hours.
  expect(all.months).toBe(86.4);
  expect(bySetting.other.months).toBe(86.4);
  expect([library.months, bySetting.library.months, bySetting.archive.months]).toEqual([0, 0, 0]);
  // 20 hours since 1 September 2021: 62 months and 22 days (62.7333) × 0.5; 8 hours over 2022 to 2024: 36 × 0.2.
  expect(unpaid.months).toBeCloseTo(62.7333 * 0.5 + 36 * 0.2, 3);
  expect(all.lines.map(({ why }) => why)).toEqual(['counts', 'unpaid', 'unpaid']);
});

test('a librarian at two part-time posts: capped at full time', () => {
  const { all, professional, bySetting } = ledger(persona('part-timer'), TODAY);
  // 12 months × 0.5, then 18 months of 0.5 + 0.6, capped at 1.
  expect([all.months, professional.months, bySetting.library.months]).toEqual([24, 24, 24]);
});

test('who supervises', () => {
  // 1 March 2016 to today: 128 months and 22 days.
  expect(ledger(persona('records-manager'), TODAY).supervising.months).toBeCloseTo(128.7333, 3);
  expect(ledger(persona('page'), TODAY).supervising.months).toBe(0);
});
