import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResumeText } from '@/utils/core/profile/resume-text/read-resume-text';
import { hostileTexts } from '../../../tools/hostile-texts';

const folder = join(process.cwd(), 'tests/fixtures/resumes');
const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe('each item has the words that it came from', () => {
  test.each(texts)('%s', (file) => {
    const { profile, text, spans } = readResumeText(readFileSync(join(folder, file), 'utf8'));
    const wordsOf = (id: string): string => (spans[id] ?? []).map(({ start, end }) => text.slice(start, end)).join('\n');
    const holds = (id: string, words: string): void => {
      // Capitals and line ends aside, a name stands in its words.
      const first = words.toLowerCase().split(/[\s,(–—-]/u)[0] ?? '';
      expect(wordsOf(id).toLowerCase(), `${id}: ${words}`).toContain(first);
    };
    for (const { id, title, summary } of profile.work) {
      holds(id, title);
      for (const line of summary.split('\n')) expect(wordsOf(id), id).toContain(line);
    }
    for (const { id, institution, program } of profile.education) holds(id, institution || program);
    for (const { id, name } of [
      ...profile.languages,
      ...profile.licences,
      ...profile.certificates,
      ...profile.skills,
      ...profile.memberships,
    ])
      holds(id, name);
  });
});

describe('no text makes the reader slow', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  test.each([
    'Librarian, City of Marisol, 2019 – 2021\n',
    'EXPERIENCE\n',
    ', ',
    '2019 – ',
    'Experience: ',
    '((((',
    'MLIS ',
    ' \t|',
    '• Clerk\n\n',
    'a',
    '–',
    'San José, CA 90501 ',
  ])(
    '%j over and over',
    (piece) => {
      const from = process.cpuUsage();
      readResumeText(long(piece));
      readResumeText(`Experience\n${long(piece)}`);
      readResumeText(`Education\n${long(piece)}`);
      readResumeText(`Skills\n${long(piece)}`);
      // The processor's time: the machine may do other things beside.
      expect(process.cpuUsage(from).user / 1000).toBeLessThan(6_000);
    },
    60_000,
  );
  test('nor breaks it', { timeout: 60_000 }, () => {
    for (const { text } of hostileTexts(50_000)) expect(() => readResumeText(text)).not.toThrow();
  });
});
