import { phrases } from './phrases';

phrases('certificate', {
  finds: [
    [
      { name: 'Public librarian certificate' },
      [
        "[Public Librarian's Professional Certificate] issued by the State of New York",
        'Eligible for a New Jersey [Professional Librarian Certificate]',
        '[Professional Librarian certification] from the State Library',
        'Hold or be eligible for [State Library Certification]',
        'New York State [Public Librarian Certification]',
        'Possession of a [public librarian certificate]',
      ],
    ],
    [
      { name: 'Certified Archivist' },
      [
        '[Certified Archivist] preferred',
        '[ACA certification] or working toward it',
        'Certification by the [Academy of Certified Archivists]',
      ],
    ],
    [{ name: 'Digital Archives Specialist' }, ['[Digital Archives Specialist (DAS) certificate]']],
    [{ name: 'Library Support Staff Certification' }, ['[Library Support Staff Certification] (LSSC)']],
    [
      { name: 'CPR and first aid' },
      [
        '[CPR/First Aid certification] is required',
        '[Child CPR card] within 60 days',
        '[First Aid/CPR] within 6 months of hire',
        '[Class B CPR]',
        '[First aid and CPR cards] within six months',
        'Current [CPR certification]',
      ],
    ],
    [
      { name: 'Academy of Health Information Professionals' },
      ['[Member of the Academy of Health Information Professionals (AHIP)]', '[AHIP] preferred'],
    ],
    [
      { name: 'Training course' },
      [
        '[Completion of a supervisory training course]',
        '[Completion of safe environment training]',
        '[complete ORCHARD training] through the State Library within two years',
      ],
    ],
    [
      { name: 'Notary public' },
      ['[Notary public]', 'A [notary public commission] is a plus', '[Commission as a notary public] required within six months'],
    ],
    [{ name: 'Forklift certificate' }, ['[Forklift certificate]', '[Forklift certificate] preferred']],
    [{ name: 'Project management' }, ['[PMP certification] desirable']],
    [{ name: 'NACO or SACO training' }, ['[NACO training]', '[NACO or SACO training]']],
    [{}, ['[Google Educator Level 1 certification]', '[ExLibris Alma certified]']],
  ],
  ignores: [
    'Certificate in library technology from a community college',
    'Graduation from a certificate program',
    'Completion of coursework in education',
    'Experience in staff training',
    'Ability to provide notary service',
    'Ability to complete all required training',
    'A typing certificate of 40 net wpm',
    'Valid California teaching certificate',
    'Selective certification may be used',
    'The certificate must give gross speed and errors',
    'Knowledge of first aid books for children',
  ],
});
