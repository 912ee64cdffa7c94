import { listsIn } from '../text/word-lists';
import type { SectionKind } from './requirement';
import type { Parser, Stretch } from './rule';

/** The same rule, tried only on a stretch that holds one of the words (in lower case, parted by “|”; parts of words count), or that stands in one of `always`: most stretches are spared its patterns. */
export function gated(parser: Parser, words: string, always: readonly SectionKind[] = []): Parser {
  return { ...parser, words: words.split('|'), always };
}

/** The words that a cue takes, where it is nothing but words, a letter of which may be missing: “units?|course”. Null for any other. */
function cueWords(cue: RegExp): readonly string[] | null {
  if (!/^(?:[a-z |?]|\\\.)+$/u.test(cue.source)) return null;
  const expand = (word: string): readonly string[] => {
    const at = word.indexOf('?');
    return at < 0
      ? [word.replaceAll('\\', '')]
      : [word.slice(0, at - 1), word.slice(0, at)].flatMap((head) => expand(head + word.slice(at + 1)));
  };
  return cue.source.split('|').flatMap(expand);
}

/** Which of the rules are worth trying on a stretch, given its text and the whole text in lower case: bit `n` of the answer is set where the `n`th is. */
export function gateOf(parsers: readonly Parser[]): (text: string, low: string, stretch: Stretch) => number {
  const gates = parsers.map(({ words, cue, always = [] }) => {
    const list = words ?? (cue ? cueWords(cue) : null);
    return { words: list ?? [], cue: words || list ? undefined : cue, always, open: !list && !cue };
  });
  const named = listsIn(gates.map(({ words }) => words));
  const open = gates.reduce((bits, gate, at) => (gate.open ? bits | (1 << at) : bits), 0);
  const others = gates.flatMap(({ cue, always }, at) => (cue || always.length > 0 ? [{ bit: 1 << at, cue, always }] : []));
  return (text, low, { start, end, section }) => {
    let worth = named(low, start, end) | open;
    for (const { bit, cue, always } of others) if (cue?.test(text) || always.includes(section.kind)) worth |= bit;
    return worth;
  };
}
