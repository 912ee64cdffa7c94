import { expect, test } from 'vitest';
import { writeMarkdown } from '@/components/profile/out/write-markdown';
import { en } from '@/locales/en';
import { NO_AVAILABILITY, UNSTATED } from '@/utils/core/profile/profile';
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
      summary: 'Desk.\n# 1 in circulation\n2. Floor &copy; shelves\n- Storytime',
    }),
  ],
  skills: [{ id: 's', name: 'C#', skill: null, ...UNSTATED.skill }],
  memberships: [{ id: 'm', name: 'REFORMA', role: null, since: '2024', until: null }],
  documents: [{ id: 'd', kind: 'resume', name: 'Blue folder', date: null, note: '' }],
  availability: { ...NO_AVAILABILITY, evenings: true },
  workAuthorized: true,
  veteran: true,
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
      '  - 2\\. Floor \\&copy; shelves',
      '  - \\- Storytime',
      '',
      '## Memberships',
      '',
      '- **REFORMA** · 2024 – now',
      '',
      '## Skills',
      '',
      '- **C\\#**',
      '',
    ].join('\n'),
  );
});

test.each(['1990', 'Odell', 'Blue folder', 'vening', 'veteran', 'may work'])('what is for the user alone stays out: %s', (words) => {
  expect(writeMarkdown(profile, en.options, 'en')).not.toContain(words);
});
