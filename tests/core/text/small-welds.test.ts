import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../utils/core/text/sentences';

const parts = (text: string) => readSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('lists whose lines were welded in small letters', () => {
  test('are parted where words begin a criterion', () => {
    expect(parts('ability to lead teamsmanage budgets dailystrong writing skillscommunicate with boards')).toEqual([
      'ability to lead teams',
      'manage budgets daily',
      'strong writing skills',
      'communicate with boards',
    ]);
  });

  test('after “must:”, where the words stand elsewhere in the text', () => {
    const text =
      'Clerks answer questions and sort mail for patrons. The clerk must:answer questionssort mail for patronsanswer mail for clerkssort questions';
    expect(parts(text).slice(1)).toEqual([
      'The clerk must:',
      'answer questions',
      'sort mail for patrons',
      'answer mail for clerks',
      'sort questions',
    ]);
  });

  test.each([
    'micromanage and mismanage and unwilling',
    'the framework of a network at the workplace',
    'an inexperienced, underdeveloped, outperforming team',
    'https://library.test/knowledge',
  ])('%s is left whole', (text) => expect(parts(text)).toEqual([text]));
});
