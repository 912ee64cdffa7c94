import { describe, expect, test } from 'vitest';
import { asked, phrases } from './phrases';

// How real bulletins put checks, hours and who may apply: each way beside a near one that asks for something else or for nothing.
phrases('availability', {
  finds: [
    [{ evenings: true, weekends: true }, ['Part-time clerk for [Wednesdays 11am - 3pm, Thursdays 4pm - 8pm, and one Saturday] a month']],
    [{ weekends: true }, ['Full time, [Monday-Friday, 9:30 a.m.-6:30 p.m., with one Saturday] per month']],
    [{ evenings: true, weekends: true }, ['Hours: [Mon 9-5, Tue 12-8, Sat 10-2]']],
    [{ weekends: true }, ['Works on site; [occasional Saturday for events]']],
    [{ evenings: true, weekends: true }, ['Lecturers staff the help desk, [including evening and weekend hours]']],
    [
      { onCall: true },
      ['[This is an on-call position with no set hours]', 'We hope to find people who [are available to be on-call] for absences'],
    ],
  ],
  ignores: ['Library hours: Mon 9-8, Sat 10-2', 'We work Monday to Friday, 9 to 5', 'The branch opens Sat 10-5'],
  under: 'Details',
});

phrases('availability', {
  finds: [
    [{ travel: true }, ['[Ability to work at any of the twelve branch libraries]', '[Willing to work at any of our fifteen locations]']],
  ],
  ignores: ['Ability to work with any of the twelve apostles of good order'],
});

test('evenings that are asked in words make the row of days a repetition', () => {
  expect(
    asked(
      'Details|A clerk works Sunday 12:00 p.m. to 5:00 p.m. and Monday 9 to 5 in the library.|Must be willing to work evenings and weekends.',
    ).filter((line) => line.startsWith('availability')),
  ).toHaveLength(1);
});

describe('clearances', () => {
  test('a reporter’s duty stands beside an oath', () => {
    expect(
      asked(
        'Conditions of Employment|Appointees must sign the oath of allegiance. The person is considered a mandated reporter under state law.',
      ).filter((line) => line.startsWith('clearance')),
    ).toHaveLength(2);
  });

  test('what is recommended is not asked', () => {
    expect(asked('Notice|It is strongly recommended that all employees follow the vaccination advice.')).toEqual([]);
  });
});

describe('who may apply', () => {
  test.each(['18 or older', '16+', 'Must be 18+'])('by age in a line of its own: %s', (line) => {
    expect(asked(`What we look for|* Patience|* ${line}`)).toContain(`eligibility required: ${line}`);
  });

  test.each(['18 or older books', 'Story times for 16+ families'])('not by %s', (line) => {
    expect(asked(`What we look for|* Patience|* ${line}`).filter((one) => one.startsWith('eligibility'))).toEqual([]);
  });

  test('a work permit of the young is a paper alone', () => {
    expect(asked('Qualifications|Must provide a work permit if under 18.')).toEqual([
      'document required: Must provide a work permit if under 18',
    ]);
  });

  test('by proof of eligibility to work', () => {
    expect(
      asked('Conditions|Upon employment, show proof of eligibility to work.').filter((line) => line.startsWith('eligibility')),
    ).toHaveLength(1);
  });
});

test('a check is told by what is checked, and not by who pays for it', () => {
  expect(
    asked('Conditions of Employment|Fingerprint clearance is required. Employees must pay the costs of fingerprinting.').filter((line) =>
      line.startsWith('clearance'),
    ),
  ).toEqual(['clearance required: Fingerprint clearance is required']);
});

test('a check that the work “will require” is asked among the duties', () => {
  expect(asked('ESSENTIAL DUTIES|Employment will require a criminal background check at University expense.')).toHaveLength(1);
  expect(asked('ESSENTIAL DUTIES|Runs background checks on volunteers.')).toEqual([]);
});

phrases('availability', {
  finds: [
    [
      { evenings: true, weekends: true },
      ['[Work schedule varies, with evening and weekend shifts]', '[Tues 11-7, Wed 9-5, Thu 11-7, Sat 9-3]'],
    ],
  ],
  under: 'Compensation & Schedule',
});

describe('checks by their whole name', () => {
  test.each([
    ['An offer depends upon a Department of Justice criminal history check.', 'a Department of Justice criminal history check'],
    [
      'After you receive a conditional job offer, you will be fingerprinted, and your prints will be sent to the state.',
      'After you receive a conditional job offer, you will be fingerprinted',
    ],
    ['Candidates must submit current (within 60 days) TB test results.', 'submit current (within 60 days) TB test results'],
    [
      'Subject to satisfactory adjudication of background investigation and/or fingerprint check.',
      'background investigation and/or fingerprint check',
    ],
    ['All staff sign a mandated-reporter statement.', 'mandated-reporter'],
  ])('%s', (line, wanted) => {
    const found = asked(`Conditions of Employment|${line}`).filter((one) => one.startsWith('clearance'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(wanted);
  });

  test('a name alone is asked, and none where a paragraph tells of it', () => {
    expect(asked('Conditions|- Drug test|- Background check')).toHaveLength(2);
    expect(asked('Conditions|Drug test|Background check')).toHaveLength(2);
  });

  test('a form’s line that says “No” asks none', () => {
    expect(asked('Security clearance|Not Required|Drug test|No|Duties|Helps readers.')).toEqual([]);
  });
});

test('“Travel Required” is answered in the next line', () => {
  expect(asked('Travel Required|Occasional travel - overnight 1-2 times per year.')).toHaveLength(1);
  expect(asked('Travel Involved|0-10%|Job Type|Part Time')).not.toContain('availability required: Travel Involved');
});

phrases('availability', {
  finds: [[{}, ['[Wednesday and Thursday, 9:30 to 4:00]', 'Must be [able to work Monday-Friday 8am-5pm]']]],
  ignores: ['Monday-Friday, 8:00 to 4:30'],
  under: 'Work schedule',
});

phrases('eligibility', {
  finds: [
    [
      { type: 'work-authorization' },
      [
        '[verify identity and entitlement to work in the United States]',
        'Under the law all persons hired [must show that they may work in the United States]',
        '[This position is not eligible for sponsorship]',
      ],
    ],
    [{ type: 'residency' }, ['[policy prohibits the hiring of employees to perform work outside California]']],
  ],
  ignores: ['Shows visitors that they may work in the reading room', 'The policy prohibits food outside the lounge'],
  under: 'General Information',
});
