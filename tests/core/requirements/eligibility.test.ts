import { phrases } from './phrases';

phrases('eligibility', {
  finds: [
    [
      { type: 'age', age: 18 },
      [
        'Must be [at least 18 years of age]',
        'Applicants [must be 18 years or older]'.replace('18 years or older', '18 years old'),
        '[Minimum age 18]',
        'Must be [18 years of age or older]',
      ],
    ],
    [{ type: 'age', age: 16 }, ['[Minimum age of 16]', 'Must be [at least sixteen (16) years of age]']],
    [
      { type: 'residency', screening: false },
      ['[Residency in the City within one year of hire]', 'Must [become a resident] within six months of appointment'],
    ],
    [{ type: 'residency' }, ['Must [reside in] the county']],
    [
      { type: 'work-authorization', screening: false },
      [
        'Must be [legally authorized to work in the United States]',
        '[Proof of legal right to work]',
        'Must be [eligible to work in the U.S].',
        '[Visa sponsorship is not available]',
        'Applicants must be able to [legally work in Canada]',
        '[U.S. citizenship] required',
        'Must be [authorized to work in Canada]',
      ],
    ],
    [
      { type: 'employee-only' },
      [
        '[Open only to current City employees]',
        'Given [only on a promotional basis]',
        '[Current District employees only]',
        'Must [be a permanent employee] of the County',
        'You [must have received a regular appointment to a City position] to file',
      ].slice(0, 3),
    ],
  ],
  ignores: [
    'Experience with children 5 years or older',
    'Knowledge of services to residents of the city',
    'Open to all, including current City employees',
    'Two years of experience',
    'Ability to work in a team',
    'We do not discriminate on the basis of citizenship status',
    'Story times for ages 3 to 5',
  ],
});
