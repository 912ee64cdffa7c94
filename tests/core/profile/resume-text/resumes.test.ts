import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResumeText } from '@/utils/core/profile/resume-text/read-resume-text';
import { f1, fieldsOf, readFields, type Score, score } from './fields';

const folder = join(process.cwd(), 'tests/fixtures/resumes');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const scoreOf = (name: string): Score =>
  score(
    readFields(readFileSync(join(folder, `${name}.fields`), 'utf8')),
    fieldsOf(readResumeText(readFileSync(join(folder, `${name}.txt`), 'utf8')).profile),
  );

const sum = (scores: readonly Score[]) => ({
  expected: scores.reduce((all, { expected }) => all + expected, 0),
  read: scores.reduce((all, { read }) => all + read, 0),
  right: scores.reduce((all, { right }) => all + right, 0),
});

describe('our own résumés', () => {
  test.each(names)('%s', (name) => {
    const result = scoreOf(name);
    if (process.env.RESUMES) console.log(`${name} ${f1(result).toFixed(3)}\n  ${result.wrong.join('\n  ')}`);
    expect(f1(result), result.wrong.join('\n')).toBeGreaterThan(0.75);
  });

  test('field by field, nine of ten are read right', () => {
    const all = sum(names.map(scoreOf));
    console.log(
      `${names.length} résumés, ${all.expected} fields: F1 ${f1(all).toFixed(3)}, precision ${(all.right / all.read).toFixed(3)}, recall ${(all.right / all.expected).toFixed(3)}`,
    );
    expect(f1(all)).toBeGreaterThanOrEqual(0.9);
  });
});
