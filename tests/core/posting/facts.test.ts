import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../utils/core/posting/facts';

const flat = (text: string) => ({ text, blocks: [], cut: false });
const bulletin = `LIBRARY ASSOCIATE
Exam Number: Q1234ZB
Salary: $21.07 - $27.64 Hourly
Filing opens Monday, November 16, 2026 at 8:00 a.m. and closes Friday, November 27, 2026 at 5:00 p.m. (PT), or after the first 200 applications.`;

describe('facts of a posting', () => {
  test('a bulletin', () =>
    expect(readFacts(flat(bulletin))).toEqual({
      salary: { min: 21.07, max: 27.64, period: 'hour', currency: 'USD' },
      closing: { kind: 'first-n', date: '2026-11-27', time: '17:00', zone: 'America/Los_Angeles' },
      opens: '2026-11-16',
      limit: 200,
      examNumber: 'Q1234ZB',
    }));

  test('nothing stated, nothing invented', () =>
    expect(
      readFacts(flat('The library seeks a page. Class Code: 1172. We serve 48,000 people and closed 2026 with 1,200,000 loans.')),
    ).toEqual({
      salary: null,
      closing: null,
      opens: null,
      limit: null,
      examNumber: null,
    }));

  test("the site's own fields win over the text", () =>
    expect(
      readFacts(flat(bulletin), { salary: '$22.00 - $28.00 Hourly', closing: 'Continuous', opens: '11/15/2026', examNumber: 'Q9999AA' }),
    ).toMatchObject({
      salary: { min: 22, max: 28, period: 'hour' },
      closing: { kind: 'continuous', date: null },
      opens: '2026-11-15',
      examNumber: 'Q9999AA',
    }));

  test('a field that says nothing leaves the text its say', () =>
    expect(readFacts(flat(bulletin), { salary: 'See Position Description', closing: '', opens: null })).toMatchObject({
      salary: { min: 21.07 },
      closing: { kind: 'first-n' },
      opens: '2026-11-16',
    }));

  test("the field's day and the text's number stand together", () => {
    const { closing, limit } = readFacts(flat(bulletin), { closing: '12/01/2026 5:00 PM Pacific' });
    expect(closing).toEqual({ kind: 'first-n', date: '2026-12-01', time: '17:00', zone: 'America/Los_Angeles' });
    expect(limit).toBe(200);
  });

  test.each([
    ['Exam No. 26-114A', '26-114A'],
    ['EXAMINATION NUMBER\nT5401C', 'T5401C'],
    ['Exam #: 7Y1170.', '7Y1170'],
    ['Class Code: 6155', null],
    ['Exam weights: Interview 100%', null],
    ['The exam code of conduct', null],
    ['Job Number 2026-00114', null],
  ])('exam number: %s', (text, number) => expect(readFacts(flat(text)).examNumber).toBe(number));
});
