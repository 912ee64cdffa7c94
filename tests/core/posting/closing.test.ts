import { describe, expect, test } from 'vitest';
import { readClosingField, readFiling } from '../../../utils/core/posting/closing';
import { plainSigns } from '../../../utils/core/posting/plain';

type Row = readonly [text: string, kind: string, date: string | null, time?: string, zone?: string];
const LA = 'America/Los_Angeles';
const NY = 'America/New_York';

const found: readonly Row[] = [
  ['LAST DAY TO APPLY: Monday, December 14, 2026, 5:00 p.m.', 'date', '2026-12-14', '17:00'],
  ['Application Deadline\n12/9/2026 4:00 PM Pacific\n\nDate Posted 11/13/2026', 'date', '2026-12-09', '16:00', LA],
  ['APPLY BY: 3:00 P.M., MONDAY, NOVEMBER 6, 2017', 'date', '2017-11-06', '15:00'],
  ['Filing Deadline: 5pm on Thursday, November 30, 2017', 'date', '2017-11-30', '17:00'],
  ['Applications must be received by THURSDAY, APRIL20, 2017.', 'date', '2017-04-20'],
  ['Closes: 31 May, 2024 Harbour Library', 'date', '2024-05-31'],
  ['Closing Date: 11:59 p.m. on May 31, 2024To Apply: Please visit', 'date', '2024-05-31', '23:59'],
  ['Job Close Date06/30/2023Open Until FilledNoQuick Link for Posting', 'date', '2023-06-30'],
  ['Posting Close Date\n\nOpen Until Filled\nNo\nClose Date 2/3/2027', 'date', '2027-02-03'],
  ['Final filing date is Friday, December 4, 2026 at 5:00 p.m. (PST).', 'date', '2026-12-04', '17:00', LA],
  ['Final date: Thursday, Dec 31, 2026 at 11:59pm (Pacific Time)', 'date', '2026-12-31', '23:59', LA],
  ['Closing date: 2026-12-04', 'date', '2026-12-04'],
  ['Closing Date/Time: Fri. 12/04/26 11:59 PM Eastern', 'date', '2026-12-04', '23:59', NY],
  ['To be considered, applications must be submitted by noon on Jan. 8, 2027.', 'date', '2027-01-08', '12:00'],
  ['Please send a cover letter and résumé to jobs@example.org by January 15, 2027.', 'date', '2027-01-15'],
  ['The deadline to apply is March 1st, 2027.', 'date', '2027-03-01'],
  ['January 22, 2027 is the last day to file.', 'date', '2027-01-22'],
  ['Apply online no later than 5 p.m. Wednesday, February 10, 2027.', 'date', '2027-02-10', '17:00'],
  ['This recruitment will close on December 18, 2026.', 'date', '2026-12-18'],
  ['This posting will be open through December 18, 2026.', 'date', '2026-12-18'],
  ['Materials postmarked after December 18, 2026 will not be accepted. Deadline: December 18, 2026', 'date', '2026-12-18'],
  ['Applications are due by Monday, August 30th.', 'date', null],
  ['Deadline: November 30', 'date', null],
  ['Filing period: November 16 - November 25, 2026', 'date', '2026-11-25'],
  ['Applications will be accepted from December 1, 2026 through December 15, 2026.', 'date', '2026-12-15'],
  ['Position closes 15 January 2027', 'date', '2027-01-15'],
  ['Application period: 10/26/2026 to 11/09/2026', 'date', '2026-11-09'],
  ['Open & closing dates\n11/10/2026 to 11/24/2026', 'date', '2026-11-24'],
  ['Open Date: 11/02/2026\nClose Date: 12/02/2026', 'date', '2026-12-02'],
  ['Review of applications begins January 4, 2027. The position closes February 1, 2027.', 'date', '2027-02-01'],
  ['Deadline: December 7, 2026. Interviews will be held the week of January 11, 2027.', 'date', '2026-12-07'],
  ['Start date: January 4, 2027. Application deadline: December 7, 2026', 'date', '2026-12-07'],
  ['Filing will be on one day only: Tuesday, December 1, 2026, 8:00 a.m. to 5:00 p.m. (PT)', 'date', '2026-12-01', '17:00', LA],
  ['Filing is open for ONE DAY: Wednesday, December 2, 2026, from 8 a.m. to 5 p.m.', 'date', '2026-12-02', '17:00'],
  ['Applications are taken only on December 2, 2026.', 'date', '2026-12-02'],
  ['Applications will be accepted on Tuesday, December 1, 2026 only.', 'date', '2026-12-01'],
  ['Applications are reviewed on a rolling basis until a viable pool is identified. Closes: 12 July, 2024', 'date', '2024-07-12'],
  [
    'Filing opens Monday, November 16, 2026 at 8:00 a.m. and ends Wednesday, November 25, 2026 at 5:00 p.m. PT',
    'date',
    '2026-11-25',
    '17:00',
    LA,
  ],
  [
    'We take the first 200 applications and then stop; if fewer come in, filing ends on Wednesday, November 25, 2026, at 5:00 p.m. (PT).',
    'first-n',
    '2026-11-25',
    '17:00',
    LA,
  ],
  ['This examination will close after the first 200 qualified applications are received.', 'first-n', null],
  ['Filing closes December 11, 2026 or when 150 applications have been received, whichever comes first.', 'first-n', '2026-12-11'],
  ['Applications will be limited to the first 100 applicants.', 'first-n', null],
  ['The filing period will be suspended upon receipt of 300 applications.', 'first-n', null],
  ['Open until filled; we start reading on November 30, 2026.', 'until-filled', null],
  ['Position is open until filled. First review of applications: December 1, 2026', 'until-filled', null],
  ['materials must be received by December 1, 2026: the position will remain open until filled.', 'until-filled', null],
  ['Posting Close Date: **Open Until Filled**', 'until-filled', null],
  ['Job Close DateOpen Until FilledYesQuick Link', 'until-filled', null],
  ['Applications will be accepted until the position is filled.', 'until-filled', null],
  ['applications will be accepted until finalist candidates are selected.', 'until-filled', null],
  ['This job stays open until a suitable candidate is found.', 'until-filled', null],
  ['Applications will be accepted until the needs of the Department are met.', 'until-filled', null],
  ['Open Until Filled: Yes', 'until-filled', null],
  ['Review of applications will begin January 4, 2027 and continue until the position is filled.', 'until-filled', null],
  ['Deadline: December 14, 2026 or until filled', 'until-filled', null],
  ['We keep this open until we find the right person.', 'until-filled', null],
  ['Closing: when filled', 'until-filled', null],
  ['Open till filled', 'until-filled', null],
  ['The posting will be removed once the position is filled.', 'until-filled', null],
  ['OPEN UNTIL FILLED', 'until-filled', null],
  ['Applications reviewed upon receipt; posting remains open until filled.', 'until-filled', null],
  ['Application Deadline: Until Filled', 'until-filled', null],
  ['APPLICATION DEADLINE: CONTINUOUS', 'continuous', null],
  ['Filing: Continuous until further notice', 'continuous', null],
  ['Closing: Continuous', 'continuous', null],
  ['FILING: Open continuous', 'continuous', null],
  ['Applications are accepted on a continuous basis.', 'continuous', null],
  ['Continuous recruitment; may close at any time.', 'continuous', null],
  ['Closing Date/Time: Continuous', 'continuous', null],
  ['This is an ongoing recruitment for our on-call pool. Applications accepted on an ongoing basis.', 'continuous', null],
];

const none: readonly string[] = [
  'Review of applications will begin on December 15, 2026.',
  'For full consideration, apply by December 15, 2026.',
  'To ensure consideration, materials should be received by January 8, 2027.',
  'Applications received by January 5, 2027 will receive first consideration.',
  'Priority deadline: January 5, 2027',
  'The deadline for first consideration is January 5, 2027.',
  'Closing Date: Application consideration begins December 31, 2027.',
  'Applications submitted during the filing period will be kept on file for two years from March 24, 2027.',
  'Start date: January 4, 2027',
  'Date Posted: 11/13/2026',
  'Interviews are planned for December 16, 2026.',
  'The position is funded through June 30, 2028.',
  'We believe in continuous improvement, meet deadlines and close the library at 9 pm.',
  'The written test will be held on December 16, 2026.',
  'The salary range is effective July 1, 2026.',
  'Opens and closes the library; collects fines.',
  'The first 30 applicants will be invited to the interview.',
  'A temporary assignment until the position is permanently filled.',
  'Once the position is filled, all applicants hear from us.',
  'Founded on May 1, 1926.',
  'For priority consideration, submit your application by January 15, 2027.',
  'Applications received by January 15, 2027 will be given priority.',
  'First review date: January 15, 2027',
  'For best consideration, please apply before January 15, 2027.',
  'The list established from this exam expires on December 14, 2027.',
  'The eligible list will be in effect until December 14, 2027.',
  'This is a grant-funded project ending August 31, 2028.',
  'Position available: July 1, 2027',
  'The branch closes for repairs on March 1, 2027.',
  'Applicants must have graduated by June 15, 2027.',
  'A degree must be completed by August 1, 2027.',
  'Job posted on November 10, 2026 by the Human Resources Department.',
  'The library will close early on December 24, 2026.',
  'You may submit 3 references and 2 writing samples.',
];

describe('closing', () => {
  test.each(found.map(([text, kind, date, time = null, zone = null]) => ({ text, kind, date, time, zone })))(
    '$text',
    ({ text, kind, date, time, zone }) => {
      const { closing } = readFiling(plainSigns(text));
      expect(closing).toEqual({ kind, date, time, zone });
    },
  );
  test.each(none)('no closing: %s', (text) => expect(readFiling(plainSigns(text)).closing).toBeNull());
});

describe('opening and limit', () => {
  test.each([
    ['Open Date: 03-24-17\nREVISED: 04-04-17', '2017-03-24'],
    ['Opens Monday, November 16, 2026, at 12:30 p.m. (PT).', '2026-11-16'],
    ['Filing period: November 16 - November 25, 2026', '2026-11-16'],
    ['Filing will be on one day only: Tuesday, December 1, 2026, 8:00 a.m. to 5:00 p.m.', '2026-12-01'],
    ['Opening date: 11/02/2026', '2026-11-02'],
    ['Date Posted 11/13/2026', null],
    ['Start date: January 4, 2027', null],
    ['The branch opened its doors on May 1, 2020', null],
  ] as const)('opens: %s', (text, opens) => expect(readFiling(plainSigns(text)).opens).toBe(opens));
  test.each([
    ['only the first 200 applications will be accepted', 200],
    ['filing closes once 1,000 applications are received', 1000],
    ['limited to the first one hundred (100) qualified applicants; filing closes then', 100],
    ['the first 40 candidates will be invited to the test', null],
    ['we received 300 applications last year', null],
  ] as const)('limit: %s', (text, limit) => expect(readFiling(plainSigns(text)).limit).toBe(limit));
});

describe("a site's own field", () => {
  test.each([
    ['Continuous', 'continuous', null, null],
    ['12/14/2026 11:59 PM Pacific', 'date', '2026-12-14', '23:59'],
    ['Open Until Filled', 'until-filled', null, null],
    ['Until filled', 'until-filled', null, null],
    ['2026-12-14T23:59:00-08:00', 'date', '2026-12-14', '23:59'],
    ['2026-12-15T07:59:00.000Z', 'date', '2026-12-14', null],
    ['Fri. 12/04/26 11:59 PM Pacific Time', 'date', '2026-12-04', '23:59'],
    ['12/04/2026', 'date', '2026-12-04', null],
    ['December 4, 2026', 'date', '2026-12-04', null],
    ['11/10/2026 to 12/14/2026', 'date', '2026-12-14', null],
  ] as const)('%s', (field, kind, date, time) => expect(readClosingField(field)).toMatchObject({ kind, date, time }));
  test.each(['', 'N/A', 'See the bulletin'])('nothing: %s', (field) => expect(readClosingField(field)).toBeNull());
});
