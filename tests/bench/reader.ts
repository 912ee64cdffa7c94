import nlp from 'compromise';
import { analyse, analyseInSlices } from '../../utils/core/requirements/analyse';
import { readPlainText } from '../../utils/core/text/plain-text';
import { freshProcess } from '../tools/fresh-process';
import { hostileTexts } from '../tools/hostile-texts';
import { type MadeUpPosting, madeUpPosting } from '../tools/made-up-postings';
import { type BenchLine, type Measured, median } from './line';

const FRESH = 'tests/bench/reader-first-call.ts';
const FRESH_RUNS = 9;

const postings = (): readonly MadeUpPosting[] => Array.from({ length: 20 }, (_, seed) => madeUpPosting(seed));
const ours = ({ text, title }: MadeUpPosting): number => analyse(readPlainText(text), title).requirements.length;

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The median over all postings of one pass of `work` over one of them, `rounds` times each after as many to warm up. */
function warm(work: (posting: MadeUpPosting) => unknown, rounds: number): { readonly ms: number; readonly runs: number } {
  const all = postings();
  for (let round = 0; round < rounds; round++) for (const posting of all) work(posting);
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) for (const posting of all) figures.push(timed(() => work(posting)));
  return { ms: median(figures), runs: figures.length };
}

/** One pass over a text that does nothing but look at each character: no reader can be faster. */
function floor({ text }: MadeUpPosting): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

async function first(call: 'analyse' | 'trie' | 'regexp'): Promise<number> {
  const run = await freshProcess<{ readonly ms: number; readonly found: number }>(FRESH);
  return median(
    Array.from({ length: FRESH_RUNS }, () => {
      const { ms, found } = run(call);
      if (found === 0) throw new Error(`${call} found nothing`);
      return ms;
    }),
  );
}

async function hostile(): Promise<Measured> {
  let worst = { ms: 0, name: '', slice: 0 };
  const texts = hostileTexts();
  for (const { text } of hostileTexts(50_000)) analyse(readPlainText(text), null);
  for (const { name, text } of texts) {
    let slice = 0;
    const ms = timed(() => {
      const slices = analyseInSlices(readPlainText(text), null);
      for (let done = false; !done; )
        slice = Math.max(
          slice,
          timed(() => (done = slices.next().done === true)),
        );
    });
    if (ms > worst.ms) worst = { ms, name, slice };
  }
  return {
    value: worst.ms,
    runs: texts.length,
    note: `“${worst.name}”, 1 MB cut at 200 kB; its longest slice ${worst.slice.toFixed(1)} ms`,
  };
}

/** What reading a posting takes, and against what. */
export const lines: readonly BenchLine[] = [
  {
    name: 'reader/warm-ms',
    unit: 'ms',
    run: async () => {
      const { ms, runs } = warm(ours, 10);
      return { value: ms, runs, note: '10 kB postings' };
    },
  },
  {
    name: 'reader/cold-ms',
    unit: 'ms',
    run: async () => ({ value: await first('analyse'), runs: FRESH_RUNS, note: 'first call of a fresh process, 10 kB' }),
  },
  {
    name: 'reader/floor-ratio',
    unit: '×',
    run: async () => {
      const { ms, runs } = warm(ours, 10);
      const least = warm(floor, 50);
      return { value: ms / least.ms, baseline: least.ms, ratio: ms / least.ms, runs, note: 'ms of one pass of charCodeAt' };
    },
  },
  {
    name: 'reader/compromise-ratio',
    unit: '×',
    run: async () => {
      const { ms, runs } = warm(ours, 10);
      const theirs = warm(({ text }) => nlp(text).sentences().length, 2);
      return { value: theirs.ms / ms, baseline: theirs.ms, ratio: theirs.ms / ms, runs, note: 'ms of compromise on the same postings' };
    },
  },
  {
    name: 'reader/regexp-ratio',
    unit: '×',
    run: async () => {
      const [trie, regexp] = [await first('trie'), await first('regexp')];
      return { value: regexp / trie, baseline: regexp, ratio: regexp / trie, runs: FRESH_RUNS, note: 'ms of one alternation, first call' };
    },
  },
  { name: 'reader/hostile-ms', unit: 'ms', run: hostile },
];
