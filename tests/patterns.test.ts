import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { attacksOn } from './tools/regexp-attacks';
import { type Pattern, readPatterns } from './tools/regexp-literals';
import { readPattern, suspectsOf } from './tools/regexp-tree';

const patterns = readPatterns(join(import.meta.dirname, '..', 'utils'));
const named = ({ file, pattern, flags }: Pattern): string => `${file}: /${pattern.slice(0, 120)}/${flags}`;

/** What a pattern may take for 16,000 code units at worst, in milliseconds: some four microseconds each, on a busy machine. */
const MOST_MS = 60;
/** Short enough that a pattern whose time doubles with every character still comes back. */
const SHORT = 400;

/** How long all matches of a pattern in a piece said over and over take, the best of three where the first is slow. */
function timeOf(pattern: RegExp, piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > MOST_MS; run++) {
    const from = performance.now();
    let found = 0;
    for (const _ of text.matchAll(pattern)) found++;
    if (found > text.length + 1) throw new Error('more matches than characters');
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** The first piece on which a pattern takes too long; undefined where there is none. */
function slowOn(pattern: string, flags: string): string | undefined {
  const all = new RegExp(pattern, `${flags.replace(/[gy]/gu, '')}g`);
  return attacksOn(pattern, flags).find((piece) => timeOf(all, piece, SHORT) > MOST_MS || timeOf(all, piece, 16_000) > MOST_MS);
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

  test('those of the rules and of the judge ignore case by `anyCase` or `lowered`, never by a flag', () => {
    const ours = patterns.filter(({ file }) => /^core\/(?:requirements|matching|text|vocabulary)\//u.test(file));
    expect(ours.length).toBeGreaterThan(500);
    expect(ours.filter(({ flags }) => flags.includes('i')).map(named)).toEqual([]);
  });

  test('a pattern that runs away is caught', { timeout: 60_000 }, async () => {
    expect(slowOn('a{1,60}a{1,60}!', 'u')).toBeDefined();
    expect(slowOn('a{1,60}!', 'u')).toBeUndefined();
    expect((await check('(?:a+)+!', '', { timeout: 5_000 })).status).toBe('vulnerable');
    expect(suspectsOf(readPattern('x(?:y|(?:a+)+!)|b{2}'))).toEqual(['(?:a+)+!']);
  });

  test('take linear time over texts made of what they look for', { timeout: 120_000 }, () => {
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
        // A way taken out of its pattern may refer to groups that stayed behind; such a one is timed above.
        const { status } = await check(suspect, one.flags, { timeout: 600 });
        if (status === 'vulnerable') found.push(`${named(one)} in ${suspect.slice(0, 120)}`);
      }
    expect(found).toEqual([]);
  });
});
