// Run in a fresh process by reader.ts, bundled as the product ships: prints what one thing takes there, in milliseconds: its first call, or, where
// a number of rounds is given, the median of as many calls a posting after as many to warm up; for `woken` the first call after the reader's waking.
import { analyse } from '../../utils/core/requirements/analyse';
import { wakeReader } from '../../utils/core/requirements/wake';
import { readPlainText } from '../../utils/core/text/plain-text';
import { atOnce } from '../../utils/core/text/slices';
import { DATA } from '../../utils/core/vocabulary/data';
import { readEntry } from '../../utils/core/vocabulary/read-entry';
import { findSkills } from '../../utils/core/vocabulary/vocabulary';
import { type MadeUpPosting, madeUpPosting } from '../tools/made-up-postings';
import { median } from './line';

/** Every phrase of the vocabulary in one alternation, as one would write it without a trie. */
function alternation(): RegExp {
  const phrases = DATA.flatMap(([, lines]) => lines.trim().split('\n'))
    .map(readEntry)
    .flatMap(({ label, aliases }) => [label, ...aliases.split('; ').filter((alias) => alias !== '')])
    .map((phrase) => phrase.replace(/^[-^?]/u, '').replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'giu');
}

/** One pass over a text that does nothing but look at each character: no reader can be faster. */
function floor({ text }: MadeUpPosting): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const analysed = ({ text, title }: MadeUpPosting): number => analyse(readPlainText(text), title).requirements.length;

const calls: Readonly<Record<string, (posting: MadeUpPosting) => number>> = {
  analyse: analysed,
  trie: ({ text }) => findSkills(text).length,
  regexp: ({ text }) => [...text.matchAll(alternation())].length,
  floor,
};

function timed(work: (posting: MadeUpPosting) => number, posting: MadeUpPosting): { readonly ms: number; readonly found: number } {
  const from = performance.now();
  const found = work(posting);
  return { ms: performance.now() - from, found };
}

/** The median over twenty postings of one call for one of them, `rounds` times each after as many to warm up. */
function warm(
  work: (posting: MadeUpPosting) => number,
  rounds: number,
): { readonly ms: number; readonly found: number; readonly runs: number } {
  const postings = Array.from({ length: 20 }, (_, seed) => madeUpPosting(seed));
  const round = () => postings.map((posting) => timed(work, posting));
  for (let at = 0; at < rounds; at++) round();
  const figures = Array.from({ length: rounds }, round).flat();
  return { ms: median(figures.map(({ ms }) => ms)), found: figures[0]?.found ?? 0, runs: figures.length };
}

const [name = '', rounds] = process.argv.slice(2);
/** Compromise, loaded for its own figure alone. */
async function theirs(): Promise<(posting: MadeUpPosting) => number> {
  const { default: nlp } = await import('compromise');
  return ({ text }) => nlp(text).sentences().length;
}

/** The analysis, with the reader awake as the background wakes it when a posting was seen. */
function woken(): (posting: MadeUpPosting) => number {
  atOnce(wakeReader());
  return analysed;
}

const call = name === 'compromise' ? await theirs() : name === 'woken' ? woken() : calls[name];
if (!call) throw new Error(`one of compromise, woken, ${Object.keys(calls).join(', ')}`);
process.stdout.write(JSON.stringify(rounds === undefined ? { ...timed(call, madeUpPosting(1)), runs: 1 } : warm(call, Number(rounds))));
