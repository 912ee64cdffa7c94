import { describe, expect, test } from 'vitest';
import { periodsIn } from '@/utils/core/profile/resume-text/dates';
import { totalHours, weeklyHours } from '@/utils/core/profile/resume-text/hours';
import { supervisedIn } from '@/utils/core/profile/resume-text/supervised';

const said = (text: string): readonly string[] =>
  periodsIn(text).map(({ from, to }) => (to === undefined ? `${from}` : `${from ?? '?'} to ${to ?? 'now'}`));

describe('the dates of a line', () => {
  test.each<[text: string, periods: readonly string[]]>([
    ['June 2021 – Present', ['2021-06 to now']],
    ['Sept. 2017 - May 2021', ['2017-09 to 2021-05']],
    ['6/2019–present', ['2019-06 to now']],
    ['03/15/2018 to 02/28/2020', ['2018-03-15 to 2020-02-28']],
    ['1 March 2018 to date', ['2018-03-01 to now']],
    ['2018-03 – 2019-11-30', ['2018-03 to 2019-11-30']],
    ['2019 – 2021', ['2019 to 2021']],
    ['2019-2021', ['2019 to 2021']],
    ['2019–21', ['2019 to 2021']],
    ['Jun ’19 – Aug ’20', ['2019-06 to 2020-08']],
    ['06/19 – 05/21', ['2019-06 to 2021-05']],
    ['June – August 2021', ['2021-06 to 2021-08']],
    ['Fall 2022 to Spring 2024', ['2022 to 2024']],
    ['Summer 2021', ['2021']],
    ['May 2020', ['2020-05']],
    ['since 2019', ['2019 to now']],
    ['marzo de 2019 – actualidad', ['2019-03 to now']],
    ['enero de 2023 a junio de 2024', ['2023-01 to 2024-06']],
    ['12 de mayo de 2020', ['2020-05-12']],
    ['Desde 2020', ['2020 to now']],
    ['Start Date: 03/2020   End Date: Present', ['2020-03 to now']],
    ['02/2021\tPresent', ['2021-02 to now']],
    ['2014. BA, 2010', ['2014', '2010']],
  ])('%s', (text, periods) => expect(said(text)).toEqual(periods));

  test.each([
    'Fresno, CA 93701',
    '559-555-2019',
    '2200 Reservoir Road',
    '$2,019',
    'May I help you',
    'GS-1411-07',
    'a present for readers of 9,000 titles',
  ])('none in “%s”', (text) => expect(said(text).filter((one) => one !== '? to now')).toEqual([]));

  test('a month that there is not is left open', () => expect(said('13/2020 – 2021')).not.toContain('2020-13 to 2021'));
});

describe('hours', () => {
  test.each<[text: string, hours: readonly number[]]>([
    ['20 hours per week', [20]],
    ['(part-time, 24 hrs/week)', [24]],
    ['16 hrs/wk', [16]],
    ['8 hours weekly', [8]],
    ['37.5 hours a week', [37.5]],
    ['Average hours worked per week: 40', [40]],
    ['25 horas semanales', [25]],
    ['4 horas a la semana', [4]],
    ['Full-time', [40]],
    ['19 hours a week; 30 hours a week since January 2024', [19, 30]],
  ])('a week: %s', (text, hours) => expect(weeklyHours(text).map((one) => one.hours)).toEqual(hours));
  test.each(['part-time', 'open 24 hours', 'not full-time', '10:30', '200 customers a day'])('none a week: %s', (text) =>
    expect(weeklyHours(text)).toEqual([]),
  );
  test.each<[text: string, hours: number | null]>([
    ['120 hours total', 120],
    ['Total of 60 hours', 60],
    ['About 80 hours in all', 80],
    ['(150 hours)', 150],
    ['12 hours a week', null],
  ])('in all: %s', (text, hours) => expect(totalHours(text)).toBe(hours));
});

describe('who reported to a post', () => {
  test.each<[duties: string, people: number | null, kinds: readonly string[]]>([
    ['Supervise 3 library assistants and 12 teen volunteers', 15, ['staff', 'volunteers']],
    ['Supervised a staff of nine', 9, ['staff']],
    ['managed 4 engineers', 4, ['staff']],
    ['Acting supervisor of one clerk', 1, ['staff']],
    ['Employees supervised: 4', 4, []],
    ['Supervisé a tres auxiliares', 3, ['staff']],
    ['Supervise two pages', 2, ['pages']],
    ['Supervised by the branch manager', null, []],
    ['Manage a collection of 14,000 volumes', null, []],
    ['Managed 12 databases', null, []],
  ])('%s', (duties, people, kinds) => expect(supervisedIn(duties)).toEqual({ supervised: people, supervisedKinds: kinds }));
});
