import { describe, expect, test } from 'vitest';
import { hasBilingualPay, readHours } from '../../../utils/core/posting/hours';
import { plainSigns } from '../../../utils/core/posting/plain';

describe('hours a week', () => {
  test.each([
    ['Part-time, 19 hours per week', 19],
    ['Hours of Work: 35 hours per week (days may vary)', 35],
    ['20–25 hours a week including Saturdays', 20],
    ['This is a 15 hours/week position', 15],
    ['17.5 hrs/wk', 17.5],
    ['Hours per week: 24', 24],
    ['Full-time means 40 hours a week.', undefined],
    ['Experience is based on 40 hours per week.', undefined],
    ['The library is open 64 hours a week.', undefined],
    ['up to 10 hours per week of volunteering', undefined],
    ['8 hours of sick leave a month', undefined],
    ['an 8 hour shift', undefined],
  ])('%s', (text, hours) => expect(readHours(plainSigns(text))).toBe(hours));
});

describe('bilingual pay', () => {
  test.each(['Bilingual pay of $100 a month', 'a bilingual skills differential'])('yes: %s', (text) =>
    expect(hasBilingualPay(text)).toBe(true),
  );
  test.each(['Bilingual skills are desirable', 'bilingual storytime'])('no: %s', (text) => expect(hasBilingualPay(text)).toBe(false));
});
