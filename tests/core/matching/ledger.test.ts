import { expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import { ledger } from '@/utils/core/matching/ledger';
import { UNSTATED } from '@/utils/core/profile/profile';
import { person, post } from './build';
import { persona } from './personas';
import { asks, posting, TODAY } from './posting';

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

test('hours stated in all: 520 ÷ 173.33 = 3 months, however long they took', () => {
  const months = (start: string, end: string | null) =>
    ledger(person({ work: [post({ start, end, hoursPerWeek: null, totalHours: 520, paid: false })] }), TODAY).unpaid;
  expect(months('2024-01-01', '2025-12-31').months).toBeCloseTo(3, 5);
  expect(months('2025-01-01', null).months).toBeCloseTo(3, 5);
  // 24 months of 5 hours a week are 3 full-time months.
  expect(months('2024-01-01', '2025-12-31').lines[0]).toMatchObject({ hoursPerWeek: 5, why: 'counts' });
  // 520 hours do not fit into one month: it counts as one.
  expect(months('2025-01-01', '2025-01-31').months).toBe(1);
});

test('a skill that is being learned is not had yet; a system used in a post is', () => {
  const koha = posting([asks('Koha', { kind: 'skill', skills: ['koha'] })]);
  const verdict = (fields: Parameters<typeof person>[0]) => judge(koha, person(fields), TODAY).leaves[0]?.verdict;
  const skill = { id: 's', name: 'Koha', skill: 'koha', ...UNSTATED.skill };
  expect(verdict({ skills: [skill] })).toBe('met');
  expect(verdict({ skills: [{ ...skill, level: 'learning' }] })).toBe('unknown');
  expect(verdict({ work: [post({ start: '2020', systems: ['Koha'] })] })).toBe('met');
});

test('the right to work is met where the profile says so, and never refused', () => {
  const right = posting([asks('Must be authorized to work in the United States', { kind: 'eligibility', type: 'work-authorization' })]);
  const verdict = (workAuthorized: boolean | null) => judge(right, person({ workAuthorized }), TODAY).leaves[0]?.verdict;
  expect([verdict(true), verdict(false), verdict(null)]).toEqual(['met', 'unknown', 'unknown']);
});
