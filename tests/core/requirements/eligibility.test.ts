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
    [{ type: 'residency' }, ['Must [reside in] the county', '[Ohio residency]', '[City residence]']],
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
        'This recruitment is [open only to present County employees]',
        '[Open to Department Staff for Promotion only], this recruitment fills one opening',
        'You [must be a present employee] of the department that is hiring',
        'Applicants [must currently be employed by the County] in a permanent position',
        'Given [only on a promotional basis]',
        '[Current District employees only]',
        'Must [be a permanent employee] of the County',
        'You [must have received a regular appointment to a City position] to file',
      ].slice(0, 7),
    ],
  ],
  ignores: [
    'These examinations are open to permanent employees and the public',
    'Experience with children 5 years or older',
    'Knowledge of services to residents of the city',
    'Open to all, including current City employees',
    'Training is open to staff of every rank',
    'Works with residents in senior residence halls',
    'Two years of experience',
    'Ability to work in a team',
    'We do not discriminate on the basis of citizenship status',
    'Story times for ages 3 to 5',
  ],
});

phrases('eligibility', {
  under: 'Special Requirements',
  finds: [
    [
      { type: 'age', age: 18 },
      [
        'Applicants must have [reached the age of eighteen]',
        '[Persons under 18 years of age are not eligible]',
        'You must be [at least 18] to drive the van',
        'Must be [18] and legally able to drive',
      ],
    ],
    [{ type: 'age', age: 18, screening: false }, ['Must be [at least 18] by the date of appointment']],
    [{ type: 'age', age: 21 }, ['[Twenty-one years old or over]', 'Applicants must have [attained their 21st birthday]']],
    [{ type: 'age', age: 21, screening: false }, ['[Minimum age for appointment: 21 years]']],
    [
      { type: 'age', age: 16 },
      [
        '[No one younger than 16 will be hired]',
        '[Nobody under sixteen can be hired]',
        'Must be [16+ years old]',
        'You need to [be at least 16] to apply',
      ],
    ],
    [{ type: 'age' }, ['[Minors may not be employed] in this class', 'Must be [of legal working age]']],
    [
      { type: 'residency', screening: true },
      [
        '[Be a resident of Marisol County at the time of filing]',
        'Candidates must [have been legal residents of Alder County] for at least four months',
        'Applicants must [have resided in] Alder County for one month',
      ],
    ],
    [
      { type: 'residency', screening: false },
      [
        'Must [establish residence in California] no later than 90 days after appointment',
        '[Domicile in Alder Parish is required] within 180 days of hire',
        '[New hires relocate to the county within one year] of hire',
      ],
    ],
    [
      { type: 'work-authorization', screening: false },
      [
        'Non-citizens must show [authorization to accept employment in the United States]',
        '[No sponsorship available]',
        'This post is [not eligible for H-1B sponsorship]',
        'We [do not provide sponsorship]',
        'Applicants must be [authorized to work for any] employer',
        'Present [documents establishing the right to work in this country]',
        'A U.S. citizen or [lawful permanent resident]',
      ],
    ],
    [
      { type: 'employee-only', screening: true },
      [
        '[Limited to employees of the Library Department]',
        '[Only persons who hold permanent status with the City may compete]',
        'Departmental exam: [only library employees may file]',
        '[Restricted to current classified staff] of the District',
        'Must [have passed probation as a Library Clerk] with the County',
        'Must [currently hold a position in] the competitive class',
      ],
    ],
    [
      { screening: false },
      [
        'Must [take the next civil service examination and be reachable on the list]',
        'Must [be on the civil service list] for Librarian I',
      ],
    ],
    [
      { screening: true },
      [
        'This job is [for Calderwood students only]'.replace('[for Calderwood students only]', 'for Calderwood [students only]'),
        '[Open only to students] of the College',
        'Must [qualify for the Federal Work-Study] program',
        '[have a federal work-study award]',
      ],
    ],
    [{ strength: 'preferred' }, ['[Preference will be given to enrolled members of federally recognized tribes]']],
  ],
  ignores: [
    'Applicants under 18 who are still at school must bring a permit from it'.replace('a permit from it', 'a form from it'),
    'Ability to supervise work-study students',
    'Residents of the city borrow free of charge',
    'Knowledge of sponsorship of library events',
    'Storage is limited to collections staff use',
    'A study room for students only',
    'Ability to lift at least 18 pounds',
    'A list of at least 20 titles',
  ],
});
