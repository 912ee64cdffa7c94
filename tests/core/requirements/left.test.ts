import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/core/requirements/analyse';
import { readPlainText } from '../../../utils/core/text/plain-text';

/** What was left of a text, each with the reason. */
function leftOf(text: string): readonly (readonly [words: string, why: string])[] {
  return analyse(readPlainText(text), null, { left: true })
    .trace.filter(({ rule }) => rule === 'left')
    .map(({ what, span }) => [text.slice(span.start, span.end), what]);
}

describe('what was left', () => {
  test('is noted under qualifications, with the reason', () => {
    expect(
      leftOf(
        'Minimum Qualifications\n\n• A valid driver license.\n• The City offers training to all its staff.\n• Once around the block twice weekly and home.\n',
      ),
    ).toEqual([['The City offers training to all its staff.', 'tells of the procedure, the post or the employer']]);
  });

  test('is noted among duties where it looks as if it asked', () => {
    expect(leftOf('Duties\n\n• Checks the skill of new pages.\n• Waters the plants.\n')).toEqual([
      ['Checks the skill of new pages.', 'stands under duties, where nothing is asked'],
    ]);
  });

  test('is nothing where all was read', () => {
    expect(leftOf('Minimum Qualifications\n\n• A valid driver license.\n')).toEqual([]);
  });

  test('is not noted for a page, where nobody looks at it', () => {
    const text = readPlainText('Duties\n\n• Checks the skill of new pages.\n');
    expect(analyse(text).trace.filter(({ rule }) => rule === 'left')).toEqual([]);
  });

  test('is noted so often and no more', () => {
    expect(leftOf(`Duties\n\n${'• Checks the skill of pages.\n'.repeat(600)}`)).toHaveLength(400);
  });
});

describe('the row behind a label of skills', () => {
  test('is read part by part', () => {
    const text =
      'Qualifications\n\nEducation: High school diploma.\n\nSkills: work cheerfully amid interruptions; spell and add correctly; run a laminator.\n';
    expect(
      analyse(readPlainText(text))
        .requirements.filter(({ ask }) => ask.kind === 'skill')
        .map(({ quote }) => quote),
    ).toEqual(['work cheerfully amid interruptions', 'spell and add correctly', 'run a laminator']);
  });
});

describe('headings and labels', () => {
  const kinds = (text: string): readonly string[] =>
    analyse(readPlainText(text)).requirements.map(({ ask, strength }) => `${ask.kind} ${strength}`);
  test.each([
    ['SELECTION REQUIREMENTS - any one of the following:\n\nOPTION 1: Eighteen months of clerical work.\n', ['experience required']],
    [
      'Qualifications\n\nTraining: MLIS.\nBackground: Four years of professional work in a public library.\n',
      ['education required', 'experience required'],
    ],
    [
      'You must bring / Debe tener\n• A valid driver license\n\nIt helps if you have / Se valora\n• Fluency in Korean\n',
      ['licence required', 'language preferred'],
    ],
    ['TO BE CONSIDERED YOU NEED\n\n• One year at the grade of Library Clerk\n', ['experience required']],
    ['Qualifications\n\nOne of them preferred: Bengali.\n\nSend us\n\n• A résumé\n', ['language preferred', 'document required']],
  ])('%j', (text, wanted) => expect(kinds(text)).toEqual(wanted));
});
