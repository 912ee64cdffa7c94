import type { DayWords } from '../messages';

/** How days are written. */
export const days: DayWords = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  inYear: (month, year) => `${month} ${year}`,
  written: (day, month, year) => (year === null ? `${month} ${day}` : `${month} ${day}, ${year}`),
  halves: ['AM', 'PM'],
};
