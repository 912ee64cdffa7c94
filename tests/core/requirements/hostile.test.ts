import { describe, expect, test } from 'vitest';
import { libraryWork } from '../../../utils/core/library/library-work';
import { readFacts } from '../../../utils/core/posting/facts';
import { analyseInSlices } from '../../../utils/core/requirements/analyse';
import { TEXT_LIMIT } from '../../../utils/core/text/flat-text';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { hostileTexts } from '../../tools/hostile-texts';

/** Processor time in milliseconds, so that a busy machine changes little: far above what is taken (the bench says that), far below what a pattern that runs away takes. */
const MOST_MS = 6_000;
const MOST_SLICE_MS = 2_000;

const since = (from: NodeJS.CpuUsage): number => process.cpuUsage(from).user / 1000;

function read(text: string) {
  const from = process.cpuUsage();
  const flat = readPlainText(text);
  const slices = analyseInSlices(flat, null);
  let longest = 0;
  for (;;) {
    const start = process.cpuUsage();
    const step = slices.next();
    longest = Math.max(longest, since(start));
    if (step.done) {
      const facts = readFacts(flat);
      const work = libraryWork({ title: null, employer: null, text });
      return { flat, analysis: step.value, facts, work, longest, took: since(from) };
    }
  }
}

describe('a million characters made to be slow', () => {
  read(hostileTexts(20_000).at(-1)?.text ?? '');

  test.each(hostileTexts())('$name', { timeout: 60_000 }, ({ text }) => {
    expect(text).toHaveLength(1_000_000);
    const { flat, analysis, longest, took } = read(text);
    expect(flat.text).toHaveLength(TEXT_LIMIT);
    expect(flat.cut).toBe(true);
    expect(analysis.cut).toBe(true);
    expect(took).toBeLessThan(MOST_MS);
    expect(longest).toBeLessThan(MOST_SLICE_MS);
  });
});
