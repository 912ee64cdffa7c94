import { expect, test } from 'vitest';
import { writeMarkdown } from '@/components/profile/out/write-markdown';
import { en } from '@/locales/en';
import { UNSTATED } from '@/utils/core/profile/profile';
import { person, post } from '../../core/matching/build';

const profile = person({
  name: 'Ines *Marrow*',
  place: 'Torrance, CA',
  birthDate: '1990-05-04',
  work: [
    post({
      id: 'w',
      title: 'Clerk',
      employer: 'Town of Elder Creek',
      start: '2021-03',
      hoursPerWeek: 24,
      summary: 'Desk.\n# 1 in circulation',
    }),
  ],
  skills: [{ id: 's', name: 'C#', skill: null, ...UNSTATED.skill }],
  references: [{ id: 'r', name: 'Odell Marsh', relation: '', contact: '' }],
});

test('sections, entries and duties, with the signs of Markdown made plain', () => {
  expect(writeMarkdown(profile, en.options, 'en')).toBe(
    [
      '# Ines \\*Marrow\\*',
      '',
      'Torrance, CA',
      '',
      '## Work',
      '',
      '- **Clerk** · Town of Elder Creek · March 2021 – now · 24 h a week',
      '  - Desk.',
      '  - \\# 1 in circulation',
      '',
      '## Skills',
      '',
      '- **C\\#**',
      '',
    ].join('\n'),
  );
});

test('what is for the user alone stays out: birth date, references', () => {
  const text = writeMarkdown(profile, en.options, 'en');
  expect(text).not.toContain('1990');
  expect(text).not.toContain('Odell');
});
