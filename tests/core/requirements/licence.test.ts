import { phrases } from './phrases';

phrases('licence', {
  finds: [
    [
      { type: 'driver' },
      [
        "[Valid driver's license]",
        'Possession of a [valid California driver’s license] is required at the time of appointment',
        "Must possess and maintain a [valid driver's license] and a good driving record",
        "Some positions may require a [valid California driver's license]",
        '[A valid California Driver License] or the ability to use another way of travel between branches',
        "[driver's license] and proof of insurance",
        "Ability to obtain a [valid operator's license] within 30 days of hire",
        "Must have access to transportation and hold a [driver's licence] in good standing",
      ],
    ],
    [
      { type: 'driver', class: 'C' },
      [
        'A [valid Class C California driver license]',
        'A California [Class C license] within 30 days of your first day',
        'Class "C" [driver\'s license]',
      ],
    ],
    [{ type: 'driver', class: 'G' }, ["Class 'G' [driver's license] in good standing or alternate transportation"]],
    [
      { type: 'teacher-librarian' },
      [
        'California [Teacher Librarian Services Credential]',
        'A [Library Media Teacher Services credential]',
        'Valid [school library media specialist certification]',
        'State [school librarian certificate] or eligible for one',
        '[Certification in School Library Media]',
      ],
    ],
    [
      { type: 'teaching' },
      [
        'Valid California [teaching credential]',
        '[Single Subject teaching credential]',
        '[Teaching certificate] preferred',
        '[certified teacher]',
      ],
    ],
    [{ type: 'other' }, ['[Administrative Services Credential]']],
  ],
  ignores: [
    "Driver's license not required",
    'Knowledge of software license agreements',
    'Experience negotiating licenses with vendors',
    'Two years of teaching experience',
    'Certificate in library technology',
    'Ability to license electronic resources',
  ],
});

phrases('licence', {
  under: 'Duties',
  finds: [],
  ignores: ["Checks borrowers' driver licenses and issues cards", 'Reviews license terms of databases'],
});
