// Run in a fresh process by reader.ts: prints what the first call of one thing takes, in milliseconds.
import { analyse } from '../../utils/core/requirements/analyse';
import { readPlainText } from '../../utils/core/text/plain-text';
import { DATA } from '../../utils/core/vocabulary/data';
import { readEntry } from '../../utils/core/vocabulary/read-entry';
import { findSkills } from '../../utils/core/vocabulary/vocabulary';
import { madeUpPosting } from '../tools/made-up-postings';

const { title, text } = madeUpPosting(1);

/** Every phrase of the vocabulary in one alternation, as one would write it without a trie. */
function alternation(): RegExp {
  const phrases = DATA.flatMap(([, lines]) => lines.trim().split('\n'))
    .map(readEntry)
    .flatMap(({ label, aliases }) => [label, ...aliases.split('; ').filter((alias) => alias !== '')])
    .map((phrase) => phrase.replace(/^[-^?]/u, '').replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'giu');
}

const calls: Readonly<Record<string, () => number>> = {
  analyse: () => analyse(readPlainText(text), title).requirements.length,
  trie: () => findSkills(text).length,
  regexp: () => [...text.matchAll(alternation())].length,
};

const call = calls[process.argv[2] ?? ''];
if (!call) throw new Error(`one of ${Object.keys(calls).join(', ')}`);
const from = performance.now();
const found = call();
process.stdout.write(JSON.stringify({ ms: performance.now() - from, found }));
