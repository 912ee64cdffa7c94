import { describe, expect, test } from 'vitest';
import { closesOn } from '@/utils/core/posting/list-closing';

const TODAY = '2026-11-25';

describe('what a result card says of its closing', () => {
  test.each([
    ['2026-11-25', ['Closes in 10 hours', 'Closing in about 5 hours', 'Closes today', 'Ends tonight']],
    ['2026-11-26', ['Closes tomorrow', 'Closes in 1 day', 'Closes in a day']],
    ['2026-11-28', ['Closes in 3 days', 'Deadline: in 3 days', '11/28/2026', 'Closing 11/28/2026', 'Open 11/20/2026 to 11/28/2026']],
    ['2026-12-09', ['Closes in 2 weeks', 'Posted 1 week ago | Closes in 2 weeks']],
    ['2027-01-25', ['Closes in 2 months']],
    ['2026-12-04', ['Deadline: 12/4/2026 4:00 PM', 'Apply by Dec. 4, 2026', 'Posted: 11/18/2026 Deadline: 12/4/2026']],
  ])('%s', (day, phrases) => {
    for (const phrase of phrases) expect(closesOn(phrase, TODAY), phrase).toBe(day);
  });

  test.each([
    'Continuous',
    'Open until filled',
    'Deadline: Until Filled',
    'Posted 2 weeks ago',
    'Closed 2 days ago',
    'Closes when 50 have applied',
    '',
  ])('nothing in “%s”', (phrase) => expect(closesOn(phrase, TODAY)).toBeNull());
});
