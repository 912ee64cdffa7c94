import { analyse, analyseInSlices } from '../../utils/core/requirements/analyse';
import { readPlainText } from '../../utils/core/text/plain-text';
import { freshProcess } from '../tools/fresh-process';
import { hostileTexts } from '../tools/hostile-texts';
import { type BenchLine, type Measured, median } from './line';

const FRESH_RUNS = 9;
const WARM_PROCESSES = 5;

type Call = 'analyse' | 'woken' | 'compromise' | 'floor' | 'trie' | 'regexp';

interface Timed {
  readonly ms: number;
  readonly found: number;
  readonly runs: number;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Runs a call in a fresh process that holds the reader alone, bundled as the product ships. */
async function fresh(): Promise<(...args: readonly string[]) => Timed> {
  const run = await freshProcess<Timed>('tests/bench/reader-process.ts');
  return (...args) => {
    const told = run(...args);
    if (told.found === 0) throw new Error(`${args[0]} found nothing`);
    return told;
  };
}

/** The median of a call that has warmed up, over processes of their own: one alone may have a core less. */
async function warm(call: Call, rounds: number): Promise<{ readonly ms: number; readonly runs: number }> {
  const run = await fresh();
  const all = Array.from({ length: WARM_PROCESSES }, () => run(call, String(rounds)));
  return { ms: median(all.map(({ ms }) => ms)), runs: all.reduce((sum, { runs }) => sum + runs, 0) };
}

/** The median of the first calls of processes of their own. */
async function first(call: Call): Promise<number> {
  const run = await fresh();
  return median(Array.from({ length: FRESH_RUNS }, () => run(call).ms));
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
      const { ms, runs } = await warm('analyse', 10);
      return { value: ms, runs, note: '10 kB postings, in processes of the bundled reader alone' };
    },
  },
  {
    name: 'reader/cold-ms',
    unit: 'ms',
    run: async () => ({ value: await first('analyse'), runs: FRESH_RUNS, note: 'first call of a fresh process, 10 kB' }),
  },
  {
    name: 'reader/woken-ms',
    unit: 'ms',
    run: async () => ({
      value: await first('woken'),
      runs: FRESH_RUNS,
      note: 'first posting of a fresh process whose reader has read its sample, as the background does once a posting was seen; 10 kB',
    }),
  },
  {
    name: 'reader/floor-ratio',
    unit: '×',
    run: async () => {
      const { ms, runs } = await warm('analyse', 10);
      const least = await warm('floor', 50);
      return {
        value: ms / least.ms,
        baseline: least.ms,
        ratio: ms / least.ms,
        runs,
        note: 'ms of one pass of charCodeAt, each in its own process',
      };
    },
  },
  {
    name: 'reader/compromise-ratio',
    unit: '×',
    run: async () => {
      const { ms, runs } = await warm('analyse', 10);
      const theirs = await warm('compromise', 2);
      return {
        value: theirs.ms / ms,
        baseline: theirs.ms,
        ratio: theirs.ms / ms,
        runs,
        note: 'ms of compromise on the same postings, each in its own process',
      };
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
