import { describe, expect, test } from 'vitest';
import { LOCALES, sayDay, sayWeekday } from '@/components/shared/say-day';

const dates = Array.from({ length: 14 }, (_, month) => new Date(Date.UTC(2026, month, 1 + ((month * 9) % 28), 12)));

describe.each(['en', 'es'] as const)('days in %s, as the browser itself would write them', (language) => {
  const browser = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options }).format(date);

  test.each(dates.map((date) => date.toISOString().slice(0, 10)))('%s', (day) => {
    const date = new Date(`${day}T12:00:00Z`);
    const [weekday, month, year] = [{ weekday: 'long' }, { month: 'long', day: 'numeric' }, { year: 'numeric' }] as const;
    expect(sayDay(day, language)).toBe(browser(date, { dateStyle: 'long' }));
    expect(sayDay(day.slice(0, 7), language)).toBe(browser(date, { month: 'long', ...year }));
    expect(sayDay(day.slice(0, 4), language)).toBe(day.slice(0, 4));
    expect(sayWeekday(day, day, language)).toBe(browser(date, { ...weekday, ...month }));
    expect(sayWeekday(day, '1999-01-01', language)).toBe(browser(date, { ...weekday, ...month, ...year }));
  });
});
