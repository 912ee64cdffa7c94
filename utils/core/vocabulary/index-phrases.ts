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

/** A phrase's seed is its entry's number and the place of the alias in that line; place 0 is the label. */
const PLACES = 4096;

const markOf = (sign: string): Leaf['mark'] => (sign === '-' || sign === '^' || sign === '?' ? sign : '');

const phraseOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

function readPhrase(line: string, seed: number, label: string): Phrase<Leaf> {
  const entry = Math.floor(seed / PLACES);
  const place = seed % PLACES;
  if (place === 0) return { words: phraseOf(label), leaf: { entry, mark: '', exact: null } };
  const end = line.indexOf('; ', place);
  const alias = line.slice(place, end < 0 ? line.length : end);
  const mark = markOf(alias[0] ?? '');
  const text = mark ? alias.slice(1) : alias;
  const exact = mark === '^' || mark === '?' ? text : null;
  return { words: exact ? phraseOf(text) : text, leaf: { entry, mark, exact } };
}

const firstWord = (text: string, from: number): string => {
  let end = from;
  while (end < text.length && !' -/,;.'.includes(text[end] ?? '')) end++;
  return text.slice(from, end);
};

/** Builds the index over the data: one pass, one map entry a phrase. */
export function indexPhrases(): PhraseIndex {
  const lines: string[] = [];
  const areas: Area[] = [];
  const seeds = new Map<string, number[]>();
  const plant = (word: string, seed: number) => {
    const known = seeds.get(word);
    if (known) known.push(seed);
    else seeds.set(word, [seed]);
  };
  for (const [area, data] of DATA)
    for (const line of data.split('\n')) {
      if (!line) continue;
      const at = lines.push(line) - 1;
      areas.push(area);
      const cut = line.indexOf(' = ');
      for (let place = cut < 0 ? line.length : cut + 3; place < line.length; ) {
        const next = line.indexOf('; ', place);
        const mark = markOf(line[place] ?? '');
        const first = firstWord(line, mark ? place + 1 : place);
        plant(mark === '^' || mark === '?' ? fold(first) : first, at * PLACES + place);
        place = next < 0 ? line.length : next + 2;
      }
      const colon = line.indexOf(': ');
      plant(fold(firstWord(line, colon > 0 && (cut < 0 || colon < cut) ? colon + 2 : 0)), at * PLACES);
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
    read: (seed) => {
      const at = Math.floor(seed / PLACES);
      return readPhrase(lines[at] ?? '', seed, entry(at).label);
    },
  };
  return { size: lines.length, trie, entry, met };
}
