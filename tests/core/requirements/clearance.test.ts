import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

phrases('clearance', {
  finds: [
    [
      { type: 'background' },
      [
        'Must [pass a background check]',
        'Successful completion of a [background investigation]',
        '[Criminal record check] required',
        'A satisfactory [criminal background check] is a condition of employment',
        'Vulnerable [Sector Check]'.replace('Vulnerable [Sector Check]', '[Vulnerable Sector Check]'),
        'Subject to a [DOJ/FBI background check]',
        'Must [pass a background check that includes fingerprinting]',
        'Offers are contingent upon a [criminal history check]',
        'Must complete [pre-employment screening]',
      ],
    ],
    [
      { type: 'fingerprint' },
      [
        '[Live Scan fingerprinting]',
        'Must submit to [fingerprinting]',
        'Appointment depends on a [fingerprint clearance]',
        '[Fingerprints by Live Scan], at the applicant’s cost',
      ],
    ],
    [
      { type: 'tb' },
      [
        'Must pass a [TB test]',
        '[clearance for tuberculosis]',
        '[TB test or chest x-ray]',
        '[Tuberculosis clearance]',
        'Negative [tuberculosis test]'.replace('tuberculosis', 'Tuberculosis'),
      ],
    ],
    [{ type: 'drug' }, ['Must pass a [drug screen]', 'Pre-employment [drug testing]', '[drug and alcohol test]']],
    [
      { type: 'medical' },
      [
        'A [pre-employment physical]',
        'Must pass a [medical examination]',
        'a [physical exam]',
        '[health approval] by the physician of the district',
      ],
    ],
    [{ type: 'credit' }, ['Subject to a [credit check]']],
    [
      {},
      [
        'Must have a [satisfactory driving record]',
        'Must be [bondable]',
        'Serves as a [mandated reporter]'.replace('Serves as', 'Is'),
        'Is a [limited reporter] under the law',
      ],
    ],
  ],
  ignores: [
    'A background in art history',
    'Experience with diverse backgrounds',
    'We consider applicants with criminal histories under the Fair Chance ordinance',
    'A drug-free workplace',
    'Mandated reporter training is provided',
    'The college strongly encourages vaccination',
    'Knowledge of physical exam guides'.replace('physical exam guides', 'medical reference works'),
    'Experience checking references',
  ],
});

describe('what is said of a check among several', () => {
  test.each([
    [
      'You must clear fingerprints with the Department of Justice and pass a credit check.',
      'must clear fingerprints with the Department of Justice',
    ],
    ['A drug screen and a negative TB test taken within the last 60 days are asked.', 'a negative TB test taken within the last 60 days'],
    [
      'Must submit to a fingerprint based background investigation, and a drug screen.',
      'Must submit to a fingerprint based background investigation',
    ],
    ['Fingerprints will be taken, and a drug screen follows.', 'Fingerprints will be taken'],
    [
      'May be required to undergo a state and national criminal history investigation, and a TB test.',
      'May be required to undergo a state and national criminal history investigation',
    ],
    ['Must pass a hair-follicle drug test, and a TB test.', 'Must pass a hair-follicle drug test'],
  ])('%j', (text, quote) => {
    expect(told(`Conditions of Employment\n\n${text}\n`)).toContain(`clearance required: ${quote}`);
  });
});

describe('several in a sentence', () => {
  test('fingerprints that are part of a check are one with it', () => {
    expect(
      told('Selection\n\nAppointees are subject to a background check, including fingerprints, before the date of hire.\n'),
    ).toHaveLength(1);
  });

  test('are each one', () => {
    expect(
      told('Minimum Qualifications\n\n• Must pass a medical examination, a drug screen and Live Scan fingerprinting\n').map((line) =>
        line.replace(/:.*/u, ''),
      ),
    ).toEqual(['clearance required', 'clearance required', 'clearance required']);
  });
});

phrases('clearance', {
  under: 'Conditions of Employment',
  finds: [
    [
      { type: 'background' },
      [
        '[a review of any criminal history]',
        '[a clean background screen]',
        '[a credit and criminal report]',
        '[DOJ and FBI clearance]',
        'Must [obtain and keep a Secret clearance]',
        '[screened through CLETS]',
        '[State police and child-protective-services clearances]',
        'Must complete [Act 34, 151 and 114 clearances]',
        'pass [a polygraph]',
      ],
    ],
    [{ type: 'medical' }, ['must [undergo a psychological evaluation]']],
    [{ type: 'tb' }, ['[A TB TEST]']],
    [{}, ["Must be [insurable under the City's auto policy]"]],
  ],
  ignores: ['A review of the criminal justice collection', 'Knowledge of the Secret Garden'],
});
