import type { Area } from './area';
import { DATA } from './data';
import { fold } from './fold';
import { type Entry, readEntry } from './read-entry';
import type { Phrase, Trie } from './trie';
import { wordsOf } from './words';

/** An entry with its area. */
export interface Known extends Entry {
  readonly area: Area;
}

/** What a phrase leads to: the entry's place in the data, the alias's mark, and its exact spelling where the case matters. */
export interface Leaf {
  readonly entry: number;
  readonly mark: '' | '-' | '^' | '?';
  readonly exact: string | null;
}

/** The vocabulary as it is searched. Entries are read when they are first asked for, so that the first call stays cheap. */
export interface PhraseIndex {
  readonly size: number;
  readonly trie: Trie<Leaf>;
  readonly entry: (at: number) => Known;
  /** The entries that were read so far, by their ids. */
  readonly met: ReadonlyMap<string, Known>;
}

/** A phrase's seed is its entry's number and which of the entry's aliases it is, counted from 1; 0 is the label. */
const PLACES = 4096;

const markOf = (sign: string): Leaf['mark'] => (sign === '-' || sign === '^' || sign === '?' ? sign : '');

const phraseOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

function readPhrase(seed: number, { label, aliases }: Known): Phrase<Leaf> {
  const entry = Math.floor(seed / PLACES);
  const place = seed % PLACES;
  if (place === 0) return { words: phraseOf(label), leaf: { entry, mark: '', exact: null } };
  const alias = aliases.split('; ')[place - 1] ?? '';
  const mark = markOf(alias[0] ?? '');
  const text = mark ? alias.slice(1) : alias;
  const exact = mark === '^' || mark === '?' ? text : null;
  return { words: exact ? phraseOf(text) : text, leaf: { entry, mark, exact } };
}

/** What every phrase of the data begins with: a label after the line's beginning and id, an alias after “ = ” or “; ” with its mark. One call finds them all. */
const BEGINNINGS = /\n(?:[a-z\d-]{1,60}: )?[^ \-/,;.\n]{0,60}|(?: = |; )[-^?]?[^ \-/,;.\n]{0,60}/gu;
const [LINE_END, SEMICOLON] = [10, 59];

/** Builds the index over the data: one pass, one map entry a phrase. */
export function indexPhrases(): PhraseIndex {
  const lines: string[] = [];
  const areas: Area[] = [];
  const seeds = new Map<string, number[]>();
  const plant = (word: string, seed: number): void => {
    const known = seeds.get(word);
    if (known) known.push(seed);
    else seeds.set(word, [seed]);
  };
  for (const [area, data] of DATA) {
    const before = lines.length;
    for (const line of data.trim().split('\n')) {
      lines.push(line);
      areas.push(area);
    }
    let at = before - 1;
    let place = 0;
    let label = '';
    for (const beginning of `\n${data.trim()}\n`.match(BEGINNINGS) ?? []) {
      if (beginning.charCodeAt(0) === LINE_END) {
        // An entry's label stands behind its aliases.
        if (at >= before) plant(fold(label), at * PLACES);
        at++;
        place = 0;
        const colon = beginning.indexOf(': ');
        label = beginning.slice(colon < 0 ? 1 : colon + 2);
      } else {
        place++;
        const from = beginning.charCodeAt(0) === SEMICOLON ? 2 : 3;
        const mark = markOf(beginning[from] ?? '');
        const word = beginning.slice(mark ? from + 1 : from);
        plant(mark === '^' || mark === '?' ? fold(word) : word, at * PLACES + place);
      }
    }
  }

  const read: Known[] = [];
  const met = new Map<string, Known>();
  const entry = (at: number): Known => {
    const known = read[at];
    if (known) return known;
    const fresh = { ...readEntry(lines[at] ?? ''), area: areas[at] ?? 'technology' };
    read[at] = fresh;
    met.set(fresh.id, fresh);
    return fresh;
  };
  const trie: Trie<Leaf> = {
    seeds,
    grown: new Map(),
    read: (seed) => readPhrase(seed, entry(Math.floor(seed / PLACES))),
  };
  return { size: lines.length, trie, entry, met };
}
