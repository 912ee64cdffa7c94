import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

// Further ways in which bulletins put what they ask, kind by kind, each beside a near line that asks for something else or for nothing.
phrases('education', {
  finds: [
    [
      { level: 'associate' },
      [
        '[Completion of a diploma program in network support at a technical institute]',
        '[Completed a technical diploma course in computing]',
      ],
    ],
    [
      {},
      ['One year of office work or [completion of filing and typing courses]', '[completion of all work required for a degree in history]'],
    ],
    [{ inProgress: true }, ['[Current enrollment in a college or university]', '[Proof of enrollment at a local college]']],
    [{ level: 'high-school', inProgress: true }, ['[High school senior or recent graduate]', '[High school student]']],
    [{ level: 'high-school' }, ['[Graduation from the twelfth (12th.) grade]']],
    [{ level: 'master', library: true }, ['Completed at least [two semesters of an MLIS program]', '[An MA of Library Science]']],
    [{ library: true, units: 12 }, ['[at least 12 semester/18 quarter units of library science classes]']],
  ],
  ignores: [
    'Completion of all required courses is recorded',
    'A photocopy of your diploma or scan of your degree must be attached',
    'New hires generally come in at grade GS-9 on the strength of a master’s degree',
    'A wish to reach high school students',
  ],
});

phrases('experience', {
  finds: [
    [{ months: 24 }, ['[Years of experience needed: 2]', '[Work history of at least two years] in any field']],
    [{ months: 12 }, ['[52 weeks at the GS-04 level]', '[1 year comparable to at least the GS-7 level]']],
    [{ months: 36 }, ['[Three past years of classroom teaching]', '[Three previous years of work in retail]']],
    [
      { months: null },
      [
        '[A proven record of increasing managerial responsibility in a large organization]',
        'MLIS, plus [sound related experience]',
        '[Background working with toddlers and their parents]',
      ],
    ],
    [{ months: null, library: true }, ['[Internship or practicum in an archives]', '[A fellowship with a library]']],
    [{ months: 24, library: true }, ['[Experience equivalent to two years as a Library Clerk]']],
  ],
  ignores: [
    'Fifty-two weeks make a year',
    'A strong record of scholarly contributions',
    'Years of service are honored',
    'An internship fair',
  ],
});

phrases('document', {
  under: 'How to Apply',
  finds: [
    [
      { name: 'cover letter' },
      [
        'Send [letter], résumé, and names of three references',
        'Submit [letter addressed to the Search Chair]',
        'Only applications received with a [cover letter] will be considered',
      ],
    ],
    [{ name: 'résumé' }, ['Submit [Resume] to: jobs@fernwood.test']],
    [{ name: 'proof of degree' }, ['Attach [proof (a scan) that you hold a high school diploma]']],
    [{ name: 'proof of insurance' }, ['Bring [proof of automobile insurance]']],
    [{ name: 'statement' }, ['Applicants should address in a [statement their work with newcomers]']],
  ],
  ignores: [
    'Applications and resumes must be received by the Clerk by noon',
    'This is not a complete statement of essential functions',
    'Insurance is provided',
    'A letter carrier comes at noon',
  ],
});

phrases('clearance', {
  finds: [
    [
      { type: 'background' },
      [
        '[Must clear a Criminal Offender Record Information (CORI) check]',
        "Under the County's Background Check Policy, hires [submit to a fingerprint-based background investigation]",
      ],
    ],
    [{}, ['[Reference Check]', '[Satisfactory reference checks]']],
  ],
  ignores: ['Checks references for the press', 'Reads our Background Check Policy to visitors', 'Tests of time'],
});

phrases('eligibility', {
  finds: [
    [
      { screening: false },
      [
        '[Candidates must take the Library Director civil service examination] in the spring',
        '[Provisional upon meeting the County civil service requirements]',
        '[Only persons on the eligible list may seek such positions]',
      ],
    ],
    [{ type: 'age', age: 15 }, ['[Minimum age: 15]']],
    [{ type: 'employee-only' }, ['[Only current members of AFSCME Local 101 may apply]']],
    [{}, ['[Must be an enrolled member of the tribe]']],
  ],
  ignores: ['Civil service is a noble calling', 'Only members of the book club meet here', 'Enrolls members of the public'],
});

phrases('availability', {
  finds: [
    [
      { travel: true },
      ["[Flexible to work at any of the library's six branches]", '[May be required to cover other sites up to three days a month]'],
    ],
    [{}, ['[Open to a variable work schedule]', '[Able to work mornings and afternoons]']],
  ],
  ignores: ['Positions are not on call', 'Morning story times for other sites', 'Ability to plan mornings of play'],
});

phrases('physical', {
  finds: [
    [
      {},
      [
        '[Ability to exert a small amount of physical effort in light work]',
        '[Sound, visual and color perception]',
        '[Sufficient hand/eye coordination to operate a scanner]',
        '[Comfortable working on ladders]',
        '[Tolerance for working in cold storage vaults]',
      ],
    ],
    [{ liftLb: 25 }, ['[Ability to lift up to 25 pounds, and to bend, stoop and reach]']],
  ],
  ignores: ['A sound perception of what readers want is the driving force', 'The work includes the following physical demands'],
});

phrases('licence', {
  finds: [
    [
      { type: 'teacher-librarian' },
      ['[Library Media (K-12) certification]', '[School Media Librarian Certificate]', '[School Media Specialist license]'],
    ],
  ],
  ignores: ['School media days', 'Library media of all kinds'],
});

phrases('skill', {
  under: 'Job Summary',
  finds: [
    [
      {},
      [
        'We want a [lively and dependable] person on our team',
        'The Library would like to find a [cheerful, hard-working] clerk',
        'The successful candidate will be [a careful planner and an able leader]',
        'Must be [flexible to take on other duties]',
        'Must demonstrate [knowledge, appreciation, and understanding of picture books]',
        'Must be [comfortable proactively greeting visitors]',
        'The right person will [thrive in a busy place]',
        'We hope you bring [curiosity and a willingness to learn]',
      ],
    ],
  ],
  ignores: [
    'Are you interested in joining our dynamic team?',
    'We need a vibrant community',
    'The successful candidate will be a member of the staff',
  ],
});

describe('among others in a sentence', () => {
  test.each([
    [
      'checks',
      'Conditions\n\nThose chosen must clear fingerprints with the Department of Justice and show a negative tuberculosis test taken within the last 60 days.',
      [
        'clearance required: must clear fingerprints with the Department of Justice',
        'clearance required: a negative tuberculosis test taken within the last 60 days',
      ],
    ],
    [
      'a policy by its name',
      "Conditions\n\nUnder the County's Background and Reference Checks Policy, new hires must submit to a fingerprint based background investigation.",
      ['clearance required: must submit to a fingerprint based background investigation'],
    ],
    [
      'papers',
      'How to Apply\n\nAttach proof of college units, degree, or assistant test results, and an unofficial college transcript.',
      [
        'document required: proof of college units, degree, or assistant test results',
        'document required: an unofficial college transcript',
      ],
    ],
    [
      'the questionnaire that is spoken of and the one that is asked',
      'How to Apply\n\nThe information you supply on your application and supplemental questionnaire is read with care. Applicants must complete the supplemental questionnaire in full; a resume is no substitute.',
      ['document required: Applicants must complete the supplemental questionnaire in full'],
    ],
    [
      'an application and a questionnaire',
      'How to Apply\n\nAn application and supplemental questionnaire are required and must reach the office by noon.',
      ['document required: An application', 'document required: supplemental questionnaire are required and must reach the office by noon'],
    ],
    [
      'whom and what one joins',
      'About the job\n\nFernwood seeks a creative, energetic, and enthusiastic librarian to join a dedicated crew.',
      ['skill required: creative, energetic, and enthusiastic'],
    ],
    [
      'assignments',
      'Process Notes\n\nAppointees may be given evening and weekend assignments.',
      ['availability required: Appointees may be given evening and weekend assignments'],
    ],
    [
      'the hours',
      'Job Summary\n\nThe schedule for this position is Sunday through Thursday.',
      ['availability required: The schedule for this position is Sunday through Thursday'],
    ],
    [
      'another way to get about',
      "License\n\nAppointees must hold a valid driver's license, or demonstrate the ability to travel to various sites.",
      ["licence required: Appointees must hold a valid driver's license, or demonstrate the ability to travel to various sites"],
    ],
  ])('%s', (_, text, wanted) => expect(told(`Library Clerk\n\n${text}\n`)).toEqual(wanted));
});
