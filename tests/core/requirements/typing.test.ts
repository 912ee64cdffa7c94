import { phrases } from './phrases';

phrases('typing', {
  finds: [
    [
      { wpm: 40 },
      [
        'Type at [40 words per minute]',
        'Ability to type [40 wpm]',
        'Typing speed of [40 net words per minute]',
        'type accurately at a rate of [40 net w.p.m]',
        'Keyboard at [40 words a minute]',
      ],
    ],
    [{ wpm: 45 }, ['Must type forty-five [(45) words per minute]']],
    [{ wpm: 35, withinMonths: 12 }, ['A certificate of [35 net words per minute] issued within the last 12 months']],
    [{ wpm: 40, withinMonths: 6 }, ['[40 wpm] typing certificate dated within the past six months']],
    [{ wpm: 50, withinMonths: 24 }, ['Typing certificate of [50 wpm], not more than two years old']],
    [{ wpm: null }, ['A valid [typing certificate] must be attached']],
  ],
  ignores: [
    'Keyboarding skills',
    'Knowledge of word processing',
    'Types letters and reports',
    'A staff of 40',
    'Experience of 40 hours per week',
  ],
});
