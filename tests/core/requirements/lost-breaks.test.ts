import { describe, expect, test } from 'vitest';
import { readPhrase, told } from './phrases';

describe('lines whose breaks were lost', () => {
  test('a welded OR parts two ways', () => {
    expect(
      told(
        'Minimum QualificationsOne of these:Associate degree in library technology and one year of clerical experienceORHigh school diploma and three years of clerical experienceIn addition, a valid driver license.',
      ),
    ).toEqual([
      'education required: Associate degree in library technology',
      'experience required: one year of clerical experience',
      'education required: High school diploma',
      'experience required: three years of clerical experience',
      'licence required: In addition, a valid driver license',
    ]);
  });
  test('a heading with commas, and one of a single word, are found between welded lines', () => {
    expect(
      told(
        'Minimum QualificationsHigh school diploma or equivalentKnowledge, Skills and AbilitiesKnowledge of legal termsAbility to file accuratelyDesirableBachelor’s degreeNotary public commission',
      ),
    ).toEqual([
      'education required: High school diploma or equivalent',
      'skill required: Knowledge of legal terms',
      'skill required: Ability to file accurately',
      'education preferred: Bachelor’s degree',
      'certificate preferred: Notary public commission',
    ]);
  });
  test('“ORCID” and “ANDes” are no joints', () => {
    expect(told('Qualifications\n\n• Knowledge of ORCID and of the ANDes archive')).toEqual([
      'skill required: Knowledge of ORCID and of the ANDes archive',
    ]);
  });
});

describe('what a sentence says of the job is no heading', () => {
  test('“Late meetings come with the job: …” opens no list of duties', () => {
    expect(
      told(
        'Qualifications. A bachelor’s degree.\n\nLate meetings come with the job: plan for two nights a month. The person chosen will go through a background investigation.',
      ),
    ).toContain('clearance required: The person chosen will go through a background investigation');
  });
});

test('a degree told elsewhere is that degree', () => {
  const { requirements } = readPhrase(
    "Option I: an ALA-accredited master's degree in library science. Option II: A master's degree as in Option I and two years of experience",
  );
  expect(requirements.filter(({ ask }) => ask.kind === 'education').map(({ ask }) => ask)).toMatchObject([
    { level: 'master', library: true, ala: true },
    { level: 'master', library: true, ala: true },
  ]);
});
