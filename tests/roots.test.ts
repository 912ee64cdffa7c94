import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type * as AnyCase from '../utils/core/text/any-case';
import { holdsRoot } from './tools/regexp-roots';
import { readPattern } from './tools/regexp-tree';

/** Every call of `anyCase` and `asWritten` that the modules of core make while they load. */
const { made } = vi.hoisted(() => ({
  made: [] as { readonly pattern: string; readonly roots: readonly string[]; readonly low: boolean }[],
}));

vi.mock('../utils/core/text/any-case', async (original) => {
  const actual = await original<typeof AnyCase>();
  const noted =
    (make: typeof actual.anyCase, low: boolean): typeof actual.anyCase =>
    (pattern, roots = '') => {
      for (const group of actual.groupsOf(roots)) made.push({ pattern: pattern.source, roots: group, low });
      return make(pattern, roots);
    };
  return { ...actual, anyCase: noted(actual.anyCase, true), asWritten: noted(actual.asWritten, false) };
});

// One after the other: imported at once, some would get the module that is stood in for.
const core = join(import.meta.dirname, '..', 'utils', 'core');
for (const file of readdirSync(core, { recursive: true }).map(String)) if (file.endsWith('.ts')) await import(join(core, file));

const holds = (pattern: string, ...roots: readonly string[]): boolean => holdsRoot(readPattern(pattern), roots);

describe('the roots of a pattern', () => {
  test.each([
    ['librar(?:y|ies)', 'librar'],
    ['(?:public|school) librar', 'public', 'school'],
    ['[a-z]{2,4} years?', 'year'],
    ['\\d{1,2}(?= pounds)', 'pound'],
    ['(?:may |can )?be (?:asked|needed)', 'asked', 'needed'],
    ["driver[’']?s licen[cs]e", 'licence', 'license'],
  ])('/%s/ holds %s', (pattern, ...roots) => expect(holds(pattern, ...roots)).toBe(true));

  test.each([
    ['librar(?:y|ies)|archiv', 'librar'],
    ['(?:library )?card', 'library'],
    ['(?:year){0,2}', 'year'],
    ['card(?! library)', 'library'],
    ['[a-z]{4}', 'year'],
    ['years?', 'years'],
  ])('/%s/ can do without %s', (pattern, ...roots) => expect(holds(pattern, ...roots)).toBe(false));

  test('are given', () => expect(made.length).toBeGreaterThan(100));

  test('stand in the case that is looked for, and in whatever their pattern matches', () => {
    const wrong = made.filter(({ roots, low }) => roots.some((root) => root === '' || (low && root !== root.toLowerCase())));
    const missing = made.filter(({ pattern, roots }) => !holds(pattern, ...roots));
    expect([...wrong, ...missing].map(({ pattern, roots }) => `${roots.join(', ')}: /${pattern.slice(0, 200)}/`)).toEqual([]);
  });
});
