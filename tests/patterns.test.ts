import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { attacksOn } from './tools/regexp-attacks';
import { type Pattern, readPatterns } from './tools/regexp-literals';
import { stepsIn } from './tools/regexp-steps';
import { readPattern, suspectsOf } from './tools/regexp-tree';

const patterns = readPatterns(join(import.meta.dirname, '..', 'utils'));
const named = ({ file, pattern, flags }: Pattern): string => `${file}: /${pattern.slice(0, 120)}/${flags}`;

/** How long the texts are on which steps are counted, in code units, and how many a character may take. The costliest of ours take 120. */
const LENGTH = 600;
const MOST_STEPS = 200;

/** The first piece that, said over and over, makes a pattern look too often; undefined where there is none. */
function slowOn(pattern: string, flags: string): string | undefined {
  const steps = stepsIn(pattern, flags);
  return attacksOn(pattern, flags).find((piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    return steps(text, LENGTH * MOST_STEPS) > LENGTH * MOST_STEPS;
  });
}

describe('regular expressions', () => {
  test('are found', () => expect(patterns.length).toBeGreaterThan(500));

  test('those matched with text in lower case hold no capital and no flag i', () => {
    const low = patterns.filter((one) => one.low);
    const withCapital = ({ pattern }: Pattern): boolean =>
      /\p{Lu}/u.test(pattern.replace(/\(\?<[a-z]\w{0,20}>|\\(?:[pPu]\{[^}]{1,30}\}|u[\da-fA-F]{4}|.)/giu, ''));
    expect(low.length).toBeGreaterThan(300);
    expect(low.filter((one) => withCapital(one) || one.flags.includes('i')).map(named)).toEqual([]);
  });

  test('those of the rules, of the facts and of the judge ignore case by `anyCase` or `lowered`, never by a flag', () => {
    const ours = patterns.filter(({ file }) =>
      /^core\/(?:requirements|matching|text|vocabulary|posting\/(?!list-|reading-report))/u.test(file),
    );
    expect(ours.length).toBeGreaterThan(500);
    expect(ours.filter(({ flags }) => flags.includes('i')).map(named)).toEqual([]);
  });

  test('a pattern that runs away is caught', { timeout: 60_000 }, async () => {
    expect(slowOn('a{1,60}a{1,60}!', 'u')).toBeDefined();
    expect(slowOn('[a-z]*!', 'u')).toBeDefined();
    expect(slowOn('(?:a|b|ab)+!', 'u')).toBeDefined();
    expect(slowOn('(?<=\\w{1,30}\\w{1,30})!', 'u')).toBeUndefined();
    expect(slowOn('(?=a{1,60}a{1,60}!)', 'u')).toBeDefined();
    expect(slowOn('a{1,60}!', 'u')).toBeUndefined();
    expect((await check('(?:a+)+!', '', { timeout: 5_000 })).status).toBe('vulnerable');
    expect(suspectsOf(readPattern('x(?:y|(?:a+)+!)|b{2}'))).toEqual(['(?:a+)+!']);
  });

  test('the steps of a pattern are counted', () => {
    expect(stepsIn('ab?c', 'u')('xabc', 100)).toBe(5);
    expect(stepsIn('(?:one|two) way', 'u')('two way', 100)).toBe(9);
    expect(stepsIn('(?<=ab)c', 'u')('abc', 100)).toBe(6);
    expect(stepsIn('a+!', 'u')('aa', 100)).toBe(9);
    expect(stepsIn('a+!', 'u')('a'.repeat(50), 4)).toBeLessThan(100);
  });

  test('take few steps a character over texts made of what they look for', { timeout: 120_000 }, () => {
    const slow = patterns.flatMap((one) => {
      const piece = slowOn(one.pattern, one.flags);
      return piece === undefined ? [] : [`${named(one)} on ${JSON.stringify(piece.slice(0, 60))}`];
    });
    expect(slow).toEqual([]);
  });

  test('hold no repetition that recheck can attack', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const one of patterns)
      for (const suspect of suspectsOf(readPattern(one.pattern))) {
        // A way taken out of its pattern may refer to groups that stayed behind; its steps are counted above.
        const { status } = await check(suspect, one.flags, { timeout: 600 });
        if (status === 'vulnerable') found.push(`${named(one)} in ${suspect.slice(0, 120)}`);
      }
    expect(found).toEqual([]);
  });
});
