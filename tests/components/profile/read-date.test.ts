import { describe, expect, test } from 'vitest';
import { readDate } from '@/components/profile/read-date';

describe('a date as people write it', () => {
  test.each([
    ['2025', '2025'],
    ['2025-06', '2025-06'],
    ['2025-6-3', '2025-06-03'],
    [' 2025-06-23 ', '2025-06-23'],
    ['6/2025', '2025-06'],
    ['6/23/2025', '2025-06-23'],
    ['06.23.2025', '2025-06-23'],
    ['June 2025', '2025-06'],
    ['Jun. 2025', '2025-06'],
    ['sept 2025', '2025-09'],
    ['June 23, 2025', '2025-06-23'],
    ['23 June 2025', '2025-06-23'],
    ['June 23rd, 2025', '2025-06-23'],
    ['junio de 2025', '2025-06'],
    ['23 de junio de 2025', '2025-06-23'],
    ['1 enero 2025', '2025-01-01'],
  ])('“%s” is %s', (written, date) => expect(readDate(written)).toBe(date));

  test.each([
    '',
    'soon',
    '2025-13',
    '2025-02-30',
    '31/12/2025',
    '13/2025',
    'June',
    '23 June',
    'June June 2025',
    'June 2025 to July 2026',
    'ju 2025',
    '1234',
    '20256',
    'June 2025 about',
  ])('“%s” is none', (written) => expect(readDate(written)).toBeNull());
});
