import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { told } from './phrases';

const read = (body: string): readonly string[] => told(`Library Clerk\nTarn Library\n\n${body}\n`);

describe('what a semicolon parts', () => {
  test.each([
    [
      'the examples of one skill, and the skill behind them',
      'Minimum Qualifications\n\nKnowledge of the theory of indexing including: thesauri; postings; locators; knowledge of office routines.',
      [
        'skill required: Knowledge of the theory of indexing including: thesauri; postings; locators',
        'skill required: knowledge of office routines',
      ],
    ],
    [
      'an instance, and the sentences behind it',
      'Qualifications\nSkilled in the use of research tools; for instance, citation indexes. Acquaintance with maps. Able to lead tours.',
      [
        'skill required: Skilled in the use of research tools; for instance, citation indexes',
        'skill required: Acquaintance with maps',
        'skill required: Able to lead tours',
      ],
    ],
    [
      'a list of skills, which stays a list',
      'Knowledge of:\n\nThe alphabet; simple sums; filing; word processing.',
      ['skill required: The alphabet', 'skill required: simple sums', 'skill required: filing', 'skill required: word processing'],
    ],
  ])('%s', (_, body, wanted) => expect(read(body)).toEqual(wanted));
});

describe('headings', () => {
  test('that are welded to the sentence before and run on', () =>
    expect(
      read(
        'The clerk lends books and keeps the desk.What you’ll need to succeed Two years of office work. A driver’s license is required.It’s great if you have Experience with children. Knowledge of Koha.How to apply Send a resume.',
      ),
    ).toEqual([
      'experience required: Two years of office work',
      'licence required: A driver’s license is required',
      'experience preferred: Experience with children',
      'skill preferred: Knowledge of Koha',
      'document required: Send a resume',
    ]));

  test.each([
    ['in any order of the three', 'Qualifications\n\nA high school diploma\nSkills, Knowledge and Abilities\nAbility to:\nSort books.'],
    ['of the terms', 'Requirements\n\nA high school diploma\nTerms\nUnion: Local 1'],
    ['of a way to qualify', 'Minimum Qualifications\n\nEither I\n\nA high school diploma\n\nOr II\n\nTwo years of office work'],
    [
      'over bullets of their own',
      'Requirements\n\nA high school diploma\nPublic Desk\n• Meets readers with patience\n• Handles complaints calmly',
    ],
  ])('%s are none of the skills', (_, body) => {
    const quotes = read(body).join('\n');
    expect(quotes).not.toMatch(/Skills, Knowledge|Terms|Or II|: Public Desk$/mu);
    expect(quotes).toContain('high school diploma');
  });

  test('whose way is named with “Or” still ask', () =>
    expect(read('Minimum Qualifications\n\nEither I\n\nA high school diploma\n\nOr II\n\n• A steady hand with old books')).toEqual([
      'education required: A high school diploma',
      'skill required: A steady hand with old books',
    ]));

  test.each([
    [
      'best suited',
      'Minimum Qualifications\n\nA high school diploma\n\nThe most suitably qualified candidates will possess:\n\n• Skill in public speaking',
    ],
    [
      'the ideal candidate',
      'License\nNone\nThe Ideal Candidate Will Have\n• Skill in public speaking\nFull Performance (These may be learned on the job.)\nA sense of order.',
    ],
  ])('of what is only preferred: %s', (_, body) => expect(read(body)).toContain('skill preferred: Skill in public speaking'));

  test('in capitals end with their sentence', () => {
    const text = 'Library Clerk\n\nExamination\n\nThe test is oral.\n\nCANDIDATES MUST ATTAIN A QUALIFYING RATING ON EACH PORTION OF IT.\n';
    const headings = analyse(readPlainText(text), 'Library Clerk').sections.map(
      ({ heading }) => heading && text.slice(heading.start, heading.end),
    );
    expect(headings).not.toContain('CANDIDATES MUST ATTAIN');
  });

  test('that name whom the clerk answers to govern their own line', () =>
    expect(read('Reports to: Head of the Branch\n\nPlease fill in the form and send it with a cover letter.')).toEqual([
      'document required: Please fill in the form and send it with a cover letter',
    ]));
});

describe('what stands among qualifications and is none', () => {
  test.each([
    'Post a Comment',
    'In addition',
    'Kindly read the notes below',
    'Please bear in mind that your letter will also show us how well you write',
    'In case of doubt, ask the State Library',
    'The skills which are called for are as follows',
    'Full Performance (These may be acquired on the job.)',
    'Basic Education Standard (Screen Out)',
    'Able to complete',
  ])('%s', (line) => expect(read(`Qualifications\n\n• Knowledge of maps\n• ${line}`)).toEqual(['skill required: Knowledge of maps']));

  test('a note on a word above, the tail of a broken line, a board’s field of work', () => {
    expect(read('Qualifications\n\n• Knowledge of maps\n\n**Level of Clerk II: running a desk with two helpers.')).toEqual([
      'skill required: Knowledge of maps',
    ]);
    expect(
      read('Required Qualifications\n\nThree years of library work with growing duties\n\nand supervision\n\nKnowledge of maps'),
    ).toEqual(['experience required: Three years of library work with growing duties', 'skill required: Knowledge of maps']);
    expect(read('Education / Teaching\n\nLibrary, Student Services\n\nClerical')).toEqual([]);
  });

  test('a heading’s first word is no bound for a longer one', () =>
    expect(read('Knowledge of:\n\nDepartmental policies and procedures.')).toEqual([
      'skill required: Departmental policies and procedures',
    ]));
});

describe('told once', () => {
  const body =
    'Minimum Qualifications\n\nOption I: A master’s degree in history and one year of archival experience.\n\nOption II: A master’s degree in history and four years of office experience.';
  test('is a degree that two ways ask in the same words', () =>
    expect(read(body)).toEqual([
      'education required: A master’s degree in history',
      'experience required: one year of archival experience',
      'experience required: four years of office experience',
    ]));
  test('and the minimum names the one that is left, ids without gaps', () => {
    const { requirements, minimum } = analyse(readPlainText(`Archivist\n\n${body}\n`), 'Archivist');
    expect(requirements.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect([...JSON.stringify(minimum).matchAll(/"id":"(r\d+)"/gu)].map(([, id]) => id)).toEqual(['r1', 'r2', 'r1', 'r3']);
  });
  test('but not what is only alike', () => expect(read(body.replace('history and four', 'art history and four'))).toHaveLength(4));
});

describe('study and what it is for', () => {
  test.each([
    ['Completed 12 credit hours for the MLIS degree', ['education required: Completed 12 credit hours for the MLIS degree']],
    [
      'Completion of one full year of graduate study in library science, on top of all work required for a bachelor’s degree',
      [
        'education required: Completion of one full year of graduate study in library science',
        'education required: all work required for a bachelor’s degree',
      ],
    ],
    [
      'Possession of a bachelor’s degree may be used in place of the required Master’s degree',
      ['education required: Possession of a bachelor’s degree'],
    ],
  ])('%s', (line, wanted) => {
    expect(read(`Minimum Qualifications\n\n• ${line}`)).toEqual(wanted);
  });
});
