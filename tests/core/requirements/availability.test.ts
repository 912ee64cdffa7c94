import { phrases } from './phrases';

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
