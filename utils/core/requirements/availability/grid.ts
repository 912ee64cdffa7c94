import { anyCase, lowered } from '../../text/any-case';

const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const HOUR = '(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?|noon|midnight)';

/** A day with its hours: “Tuesday 12-8”, “Wednesdays 11am – 3pm”, “Monday-Friday, 9:30 to 6”. */
const DAY_AND_HOURS = anyCase(
  new RegExp(`\\b${DAY}(?: ?(?:-|–|to|through|and|&|/) ?${DAY})?[\\s,:(]{1,3}(?:from )?${HOUR} ?(?:-|–|to|until) ?${HOUR}`, 'gu'),
  'mon|tue|wed|thu|fri|sat|sun',
);
/** What is spoken of: the post's own hours, not those of the building. */
const OF_THE_POST = anyCase(
  /\b(?:schedules?|hours|shifts?|part[- ]time|full[- ]time|positions?|hiring|works?|working|vacanc(?:y|ies)|clerks?|librarians?|assistants?|\d{1,2}[- ]hour)\b/u,
);
const OF_THE_HOUSE = anyCase(
  /\b(?:librar(?:y|ies)|branch|building|office|service|operating|business) (?:hours|(?:is |are )?(?:currently )?open)\b|\bopen(?:s|ed)?\b|\bhours of (?:operation|service)\b/u,
);
/** “Tue 12-8”, “Thursdays 4pm - 8pm”: an evening by its figures. */
const LATE = anyCase(
  new RegExp(
    `\\b${DAY}[\\s,:(]{1,3}(?:from )?(?:1[0-2]|[1-6])(?::\\d\\d)?(?: ?p\\.?m\\b\\.?)? ?(?:-|–|to|until) ?(?:[6-9]|1[01])(?::\\d\\d)?(?!\\d| ?a\\.?m|:\\d\\d ?a)`,
    'u',
  ),
  'mon|tue|wed|thu|fri|sat|sun',
);
/** The ordinary week, which asks nothing of anybody. */
const WHOLE_WEEK = anyCase(/\bmon(?:day)?s? ?(?:-|–|to|through|thru) ?fri/u, 'mon');
const SHORT_WEEKEND = anyCase(/\b(?:sat|sun)s?\b(?=[\s,:(]{1,3}(?:from )?\d)/u, 'sat|sun');
/** “…; occasional Saturday for events”, “one evening a week and every third Saturday”: a row of times and nothing else. */
const ROW_OF_TIMES = anyCase(
  /^\W{0,3}(?:and )?(?:with )?(?:occasional|alternat(?:e|ing)|rotating|some|one|two|every (?:other|second|third|fourth)) (?:late )?(?:evenings?|nights?|weekends?|saturdays?|sundays?)\b[^.;]{0,60}\W{0,3}$/u,
  'evening|night|weekend|saturday|sunday',
);

/** What the days and hours of a sentence say of evenings and weekends; null where they are no schedule of the post's. `part`: they are some days of the week; `ofPost`: a heading says that they are. */
export function gridIn(
  text: string,
  ofPost: boolean,
): { readonly evenings: boolean; readonly weekends: boolean; readonly part: boolean; readonly start: number; readonly end: number } | null {
  const days = [...text.matchAll(DAY_AND_HOURS)];
  const [first] = days;
  const last = days[days.length - 1];
  if (!first || !last || OF_THE_HOUSE.test(text) || !(ofPost || OF_THE_POST.test(text))) return null;
  return {
    part: !WHOLE_WEEK.test(text),
    evenings: LATE.test(text),
    weekends: SHORT_WEEKEND.test(text) || /\b(?:saturday|sunday)/u.test(lowered(text)),
    start: first.index,
    end: last.index + last[0].length,
  };
}

/** Whether a sentence is a row of times and nothing else. */
export const isRowOfTimes = (text: string): boolean => ROW_OF_TIMES.test(text);
