import { phrases } from './phrases';

const ala = { level: 'master', library: true, ala: true };

phrases('education', {
  finds: [
    [
      ala,
      [
        '[ALA-accredited MLS degree];',
        '[MLS (ALA accredited)] or equivalent combination of education and relevant work experience',
        '[ALA-MLS/MLIS] Degree or equivalent required.',
        'An [MLS/MLIS from an ALA-certified program]',
        '[Master of Science in Library Science from an ALA accredited institution]',
        '[A.L.A. accredited M.L.I.S.] degree',
        "A [master's degree from an accredited ALA institution]",
        "[Master's in library from an ALA accredited institution]",
        '[ALA – accredited master’s degree] in library or information science',
        '[ALA‑accredited] Master of Library and Information Science (MLIS)',
        "[Master's degree in Library Science (MLS, MLIS) from a school accredited by the American Library Association]",
        'Possession of a [Master of Library Science degree from a college or university accredited by the American Library Association (ALA)]',
        'Graduation from an [American Library Association accredited library school]',
        "[Master's degree in Library and Information Science], Library Science, or equivalent from an American Library Association accredited institution",
        '[Completion of an ALA-accredited master’s degree program in library and information studies]',
        "MLIS: [A Master's degree in Library Science from an ALA-accredited program] is required",
        'A [graduate degree in librarianship from an American Library Association-accredited program]',
        'An [MLIS, MLS, MSLS or MSIS degree from an ALA-accredited] program',
        'Education: [Master of Library Science from an ALA-accredited university]',
      ],
    ],
    [
      { level: 'master', library: true },
      [
        '[MLS] required',
        "[Master's degree in Library Science] or related field",
        '[MLIS]',
        '[Masters in Library Science]',
        'M.L.S. degree',
        "A [master's degree in archival studies]",
        "[Master's degree in Archives Management], Public History or a related field",
      ],
    ],
    [
      { level: 'master' },
      [
        'Second [Master’s degree]',
        "[master's degree in history] from an accredited university",
        'An [advanced degree in art history]',
        '[Graduate degree] in a subject discipline',
      ],
    ],
    [
      { ...ala, inProgress: true },
      [
        '[Enrolled in an ALA-accredited MLIS program]',
        'Candidates [pursuing an MLIS degree from an ALA-accredited program] will be considered',
        '[Currently enrolled in an ALA-accredited graduate program in library science]',
        'MLIS from an ALA-accredited program, or degree in progress',
      ],
    ],
    [
      { level: 'master', library: true, inProgress: true },
      [
        '[MLIS degree], or degree in progress',
        '[Enrolled in an MLIS program] with a completion date within three (3) years',
        'Must be [currently enrolled in a graduate program in library or information science]',
      ],
    ],
    [
      { level: 'bachelor' },
      [
        '[Bachelor’s degree] required, with enrollment in an MLS program desirable',
        "[Bachelor's degree]",
        "A [bachelor's degree in English, education or a related field]",
        'Possession of a [Bachelor’s degree from an accredited college or university]',
        '[BA/BS degree]',
        'B.A. or B.S. degree',
        '[Baccalaureate degree]',
        '[Graduation from an accredited four-year college or university]',
        'Four-year college degree',
        'College degree required',
        '[Undergraduate degree] in a related field',
      ],
    ],
    [
      { level: 'bachelor', strength: 'preferred' },
      ["Bachelor's degree preferred", "A bachelor's degree is a plus", "Bachelor's degree is desirable but not required"],
    ],
    [
      { level: 'associate' },
      [
        "[Associate's degree] and one year of related experience",
        'An [associate degree or higher] from an accredited college',
        'A.A. degree',
        '[AA degree] or equivalent',
        'Associate of Arts degree',
        'Two-year degree',
      ],
    ],
    [
      { level: 'certificate', library: true },
      [
        '[Library Technician diploma]',
        '[Diploma in Library and Information Technology]',
        'A [certificate in library technology]',
        '[Library Technology certificate] from a community college',
        'Completion of a [library technician program]',
      ],
    ],
    [
      { level: 'high-school' },
      [
        '[High school diploma] or GED',
        '[Graduation from high school]',
        'HS Graduate',
        'GED',
        '[Equivalent to completion of the twelfth grade]',
        'High School graduate or equivalent',
        '[Grade 12]',
        'Possession of a [high school diploma] or G.E.D. equivalent',
        'High school graduation or its equivalent',
      ],
    ],
    [
      { level: 'some-college', units: 24 },
      [
        '[24 semester units] from an accredited college',
        '36 quarter units of college coursework',
        'Completion of [24 college units] with a C or better',
      ],
    ],
    [
      { level: 'some-college' },
      ['[Two years of college]', 'Some college coursework', 'Completion of [one year in an accredited post-secondary institution]'],
    ],
    [{ level: 'doctorate' }, ['[Ph.D. in history]', 'PhD', 'J.D. from an ABA-accredited law school', 'Doctoral degree']],
    [{}, ['[Educational background in the social sciences]', '[Coursework in archival administration]']],
  ],
  ignores: [
    'Proof of required documents, such as degree or transcripts, must be uploaded',
    'Works with high school students and their teachers',
    'Knowledge of the master calendar',
    'MLIS not required',
    'No degree required',
    'Any equivalent combination of education and experience',
    'Ability to work with undergraduate and graduate students',
    'Keeps the master file of borrowers',
    'Knowledge of MS Office and MS Word',
  ],
});
