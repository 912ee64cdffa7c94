import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

phrases('availability', {
  finds: [
    [
      { evenings: true, weekends: true },
      [
        'Must be willing to work [evenings and weekends]',
        'Ability to work a flexible schedule including [evenings, Saturdays and Sundays]',
        'Must be available [nights and weekends]',
        'Willingness to work [some evening and weekend hours]',
        '[Evening and weekend work] is required',
        'Schedule includes one [evening per week and every other Saturday]'.replace('Schedule includes', 'Must work'),
        'Appointees may be subject to [weekend and evening work assignments]',
        'Required to work [nights, weekends], and holidays as assigned',
      ],
    ],
    [{ weekends: true }, ['Available to work [Saturdays]', 'Must be able to work every other [weekend]']],
    [
      { travel: true },
      [
        'Ability to [travel between branches]',
        'Willingness to [travel] to meetings',
        'Must be willing to work at [any branch]',
        'Occasional [travel] is required',
      ],
    ],
    [{ onCall: true }, ['Must be available [on call]', 'Must be available on [short notice]']],
    [{}, ['Ability to work a [flexible schedule]', 'Must be able to work [rotating shifts]']],
  ],
  ignores: [
    'Experience presenting evening programs for adults'.replace('evening programs', 'programs'),
    'Ability to plan weekly programs',
    'Knowledge of travel literature'.replace('travel literature', 'travel guides'),
    'Ability to schedule staff',
  ],
});

phrases('availability', {
  under: 'Duties',
  finds: [[{ evenings: true, weekends: true }, ['Must be available to work [evenings and weekends]']]],
  ignores: ['Opens the library on Saturdays', 'Leads evening book clubs', 'Works with schools on weekend programs'],
});

phrases('availability', { under: 'Benefits', finds: [], ignores: ['Twelve paid holidays and no required weekend work'] });

phrases('availability', {
  under: 'Working Conditions',
  finds: [
    [
      { weekends: true },
      ['[Two mornings a week and the odd Saturday] must be given', '[every other weekend]', 'Some [Sunday hours] are part of the job'],
    ],
    [{ onCall: true }, ["[ready to come in on a few hours' notice]", '[standby duty by phone] is required']],
    [
      { travel: true },
      [
        '[Some overnight travel]',
        '[Travel up to 10% of the time]',
        'Able to [reach five branches] by your own means',
        'May be [scheduled at any location]',
        'May be required to [cover other sites] three days a month',
      ],
    ],
    [{ evenings: true, weekends: true }, ['[Evening board meetings and the occasional weekend event] go with the job']],
  ],
  ignores: [
    "A license, or another way to meet the post's travel needs",
    'The schedule may change on short notice',
    'May be called on to supervise a lunchtime club',
    'Positions have a set schedule and are not on call',
    "Must maintain a valid driver's license OR demonstrate the ability to travel to various locations",
  ],
});

phrases('availability', {
  under: 'Special Notes',
  finds: [
    [
      { evenings: true, weekends: true },
      ['Appointees may be given [evening and weekend] assignments', 'Staff will be scheduled for [evenings and Sundays]'],
    ],
  ],
  ignores: ['Applicants may be given another day for the Saturday examination'],
});

describe('two conditions in a sentence', () => {
  test.each([
    [
      'Must be willing to work evenings and Sundays and to accept assignment to any library in the region.',
      ['Must be willing to work evenings and Sundays', 'to accept assignment to any library in the region'],
    ],
    [
      'Must be willing to work evenings, and to be called in at short notice.',
      ['Must be willing to work evenings', 'to be called in at short notice'],
    ],
    ['Must be able to work evenings and travel between branches.', ['Must be able to work evenings and travel between branches']],
  ])('%j', (text, quotes) => {
    expect(told(`Working Conditions\n\n${text}\n`)).toEqual(quotes.map((quote) => `availability required: ${quote}`));
  });
});

test.each([1, 4, 7, 10])('a condition that begins far back begins at a word (%i)', (more) => {
  const far =
    'Those who shelve and sort in the branches of our northern district, in the bookmobile and at every deposit station, or else in the';
  const [first] = told(
    `Working Conditions\n\n${far} central library or in the storage building across the street ${'x'.repeat(more)} must be willing to work evenings.\n`,
  );
  const words = /: (?<words>.{20})/u.exec(first ?? '')?.groups?.words ?? '';
  expect(far).toContain(` ${words}`);
});
