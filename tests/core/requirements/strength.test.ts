import { describe, expect, test } from 'vitest';
import { told } from './phrases';

const under = (heading: string, ...items: readonly string[]) => told(`${heading}\n\n${items.map((item) => `• ${item}`).join('\n')}\n`);

describe('strength', () => {
  test.each([
    [
      'the heading says it',
      'Preferred Qualifications',
      'Two years of library experience',
      ['experience preferred: Two years of library experience'],
    ],
    [
      'a tag at the end',
      'Requirements',
      'Two years of library experience preferred',
      ['experience preferred: Two years of library experience'],
    ],
    ['a tag in brackets', 'Requirements', "Bachelor's degree (preferred)", ["education preferred: Bachelor's degree"]],
    ['a plus', 'Requirements', 'Experience working with teens is a plus', ['experience preferred: Experience working with teens']],
    ['a benefit', 'Requirements', 'Experience working with teens is a benefit', ['experience preferred: Experience working with teens']],
    [
      'minimum and preferred',
      'Requirements',
      'Minimum 3 years of library experience preferred',
      ['experience preferred: Minimum 3 years of library experience'],
    ],
    [
      'preferred but not required',
      'Requirements',
      'MLIS preferred but not required',
      ['education preferred: MLIS preferred but not required'],
    ],
    ['not required but preferred', 'Requirements', 'MLIS not required but preferred', ['education preferred: MLIS']],
    ['denied', 'Requirements', 'MLIS not required', []],
    [
      'required among what is preferred',
      'Preferred Qualifications',
      'High school diploma is required',
      ['education required: High school diploma'],
    ],
    [
      'the ideal candidate',
      'Requirements',
      'The ideal candidate has two years of library experience',
      ['experience preferred: two years of library experience'],
    ],
    [
      'the successful candidate',
      'Requirements',
      'The successful candidate will have two years of library experience',
      ['experience required: two years of library experience'],
    ],
  ])('%s', (_, heading, item, wanted) => {
    expect(under(heading, item)).toEqual(wanted);
  });

  test('two strengths in one sentence', () => {
    expect(under('Requirements', "Bachelor's degree required, master's degree preferred")).toEqual([
      "education required: Bachelor's degree",
      "education preferred: master's degree",
    ]);
    expect(under('Requirements', 'MLS degree a plus; Bachelor’s degree required')).toEqual([
      'education preferred: MLS degree',
      'education required: Bachelor’s degree',
    ]);
  });

  test('“preferably” speaks of what follows it', () => {
    expect(under('Requirements', "Bachelor's degree, preferably with two years of library experience")).toEqual([
      "education required: Bachelor's degree",
      'experience preferred: two years of library experience',
    ]);
  });
});
