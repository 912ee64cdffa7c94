import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

phrases('physical', {
  finds: [
    [
      { liftLb: 25 },
      [
        'Must be able to [lift up to 25 pounds]',
        '[Lift and carry 25 lbs].',
        'Ability to [lift 25 lbs] and push book carts weighing over 100 pounds',
      ],
    ],
    [
      { liftLb: 50 },
      [
        '[Lifting objects weighing 15-50 pounds]',
        'Occasionally [lift and/or move up to 50 pounds]',
        'Must be able to [lift 50-pound boxes]',
      ],
    ],
    [{ liftLb: 40 }, ['[Bending, reaching, and lifting objects weighing up to 40 pounds]', 'Ability to [exert up to 40 pounds] of force']],
    [{ liftLb: 44 }, ['Able to [lift 20 kg]']],
    [
      {},
      [
        '[Physical ability to perform shelving duties]',
        'Ability to [stand, walk, bend and stoop for extended periods]',
        'Must be able to [push and pull loaded book trucks]',
        'Requires [prolonged standing] and [manual dexterity]'.replaceAll('[manual dexterity]', 'manual dexterity'),
        'Must be able to [climb ladders and reach overhead]',
        '[Dexterity of fingers and hands] to work a keyboard',
        'Good [speaking and hearing ability]',
      ],
    ],
  ],
  ignores: [
    'Knowledge of physical processing of materials',
    'Ability to manage physical collections',
    'Reasonable accommodations may be made to perform the essential functions',
    'Ability to push the boundaries of service',
    'Ability to reach diverse communities',
    'Knowledge of the perception of archives by the public',
    'Experience moving a 40,000 volume collection',
  ],
});

phrases('physical', {
  under: 'Physical Demands',
  finds: [
    [{ liftLb: 30 }, ['[Lift and carry 30 pounds]']],
    [
      {},
      [
        '[Daily use of a laptop computer]',
        '[Sitting and standing for long periods]',
        'Requires [a small amount of physical effort] in light work',
        'Tasks require [sound, visual and color perception]',
        '[hand/eye coordination] to operate equipment',
        '[Sufficient vision, with or without reasonable accommodation, which permits the employee to read labels]',
      ],
    ],
  ],
  ignores: [
    'The work includes the following physical demands:',
    'The demands described here are representative of those that must be met',
    'Reasonable accommodations will be made',
  ],
});

describe('demands of one line', () => {
  test('are one across semicolons, and each its own where it says so', () => {
    expect(told('Physical Demands\n\nStanding most of the day, with bending; lifting of 25 pounds; pushing carts.\n')).toEqual([
      'physical required: Standing most of the day, with bending; lifting of 25 pounds; pushing carts',
    ]);
    expect(told('Physical Demands\n\nAbility to lift 25 pounds; ability to climb a ladder.\n')).toHaveLength(2);
  });

  test('a journey between sites is none', () => {
    expect(told('Physical Demands\n\n• Ability to travel to other branches\n')).toEqual([
      'availability required: Ability to travel to other branches',
    ]);
  });
});
