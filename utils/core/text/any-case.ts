import { isSeen, lookAt, type Words, wordsOf } from './look';
import { isWestern, westernSource, withLandings } from './pattern-forms';
import type { Told } from './word-lists';

/** A text in lower case, every place where it was: “İ”, alone among letters, would become two code units. */
export function lowered(text: string): string {
  return lookAt(text).low;
}

/** A match in the lowered text as one in the given text. Groups keep their lower case but where the pattern has the flag `d`. */
function restored(match: RegExpExecArray, text: string): RegExpExecArray {
  match.input = text;
  match[0] = text.slice(match.index, match.index + match[0].length);
  const { indices, groups } = match;
  if (!indices) return match;
  for (const [at, place] of indices.entries()) if (place && at > 0) match[at] = text.slice(...place);
  for (const [name, place] of Object.entries(indices.groups ?? {})) if (groups && place) groups[name] = text.slice(...place);
  return match;
}

/**
 * Behind a text, makes it long enough for the engine to compile a pattern to machine code at once. For a short one it compiles to bytecode first
 * and to machine code at the second use, and on a pattern of a hundred words the bytecode takes ten times as long.
 */
const LONG = '\n'.repeat(1_000);

/** A pattern with what is asked of a text before it runs. It stands in the place of a RegExp; what is run are plain ones, which engines run faster. */
interface Rooted extends RegExp {
  readonly own: RegExp;
  /** Whether it is given the text in lower case. */
  readonly low: boolean;
  /** Whether it goes on where it stopped. */
  readonly moves: boolean;
  readonly roots: string;
  /** The roots as they are looked for; made when a text is first seen. */
  groups: readonly Words[] | null;
  /** What is run on Western texts, compiled; null until one was seen. */
  western: RegExp | null;
  /** What is run on all others; the same where the pattern has no class of letters. */
  full: RegExp | null;
  ownFlags: string | null;
  /** What tells of it and others together whether they are worth it, and its own bit there; null where it is asked alone. */
  group: Told | null;
  bit: number;
}

/** Roots as they are written (“someone|candidate + who|with”) by what must stand together. */
export function groupsOf(roots: string): readonly (readonly string[])[] {
  if (roots === '') return [];
  return roots.includes(' + ') ? roots.split(' + ').map((group) => group.split('|')) : [roots.split('|')];
}

/** A text as a pattern is given it. */
const seenBy = ({ low }: Rooted, text: string): string => (low ? lookAt(text).low : text);

/** What a text is matched with, ready to run; null where the roots say that nothing can match. */
function formFor(pattern: Rooted, text: string): RegExp | null {
  if (pattern.group !== null && (worthOf(text, pattern.group) & pattern.bit) === 0) return null;
  pattern.groups ??= groupsOf(pattern.roots).map(wordsOf);
  const { groups, western, full } = pattern;
  // A text that is matched as it is written need not be looked at.
  if (groups.length > 0) {
    const look = lookAt(text);
    const seen = pattern.low ? look.low : text;
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at];
      if (group && !isSeen(look, seen, group)) return null;
    }
  }
  const seen = seenBy(pattern, text);
  if (western !== null && western === full) return western;
  return isWestern(seen) ? (western ?? prepare(pattern, seen)) : (full ?? prepare(pattern, seen));
}

/** Makes and compiles the form of a pattern that a text is matched with. */
function prepare(pattern: Rooted, seen: string): RegExp {
  const { source, flags } = pattern.own;
  const western = westernSource(source);
  const inAll = western === null || !isWestern(seen);
  const form = new RegExp(withLandings(inAll ? source : western), flags);
  form.exec(seen + LONG);
  if (inAll) pattern.full = form;
  if (western === null || !inAll) pattern.western = form;
  return form;
}

/** All matches, one after the other as they are asked for. Most texts have none: for them nothing is set up. */
function matches(form: RegExp, low: string, text: string): Iterable<RegExpExecArray> {
  form.lastIndex = 0;
  const first = form.exec(low);
  return first ? matchesFrom(first, form, low, text) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];

const matchesIn = (pattern: Rooted, text: string): Iterable<RegExpExecArray> => {
  const form = formFor(pattern, text);
  return form === null ? NONE : matches(form, seenBy(pattern, text), text);
};

function* matchesFrom(first: RegExpExecArray, form: RegExp, low: string, text: string): Generator<RegExpExecArray, undefined> {
  for (let match: RegExpExecArray | null = first; match; match = form.exec(low)) {
    const { index, 0: words } = match;
    const end = index + words.length;
    yield restored(match, text);
    form.lastIndex = words === '' ? end + ((low.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
  }
}

/** A match of a pattern that goes on where it stopped. */
function execOn(pattern: Rooted, form: RegExp | null, text: string): RegExpExecArray | null {
  if (form) form.lastIndex = pattern.lastIndex;
  const match = form?.exec(seenBy(pattern, text)) ?? null;
  pattern.lastIndex = match && form ? form.lastIndex : 0;
  return match && restored(match, text);
}

const ROOTED = Object.create(RegExp.prototype, {
  exec: {
    value(this: Rooted, text: string): RegExpExecArray | null {
      const form = formFor(this, text);
      if (this.moves) return execOn(this, form, text);
      const match = form === null ? null : form.exec(seenBy(this, text));
      return match && restored(match, text);
    },
  },
  test: {
    value(this: Rooted, text: string): boolean {
      const form = formFor(this, text);
      if (this.moves) return execOn(this, form, text) !== null;
      return form?.test(seenBy(this, text)) ?? false;
    },
  },
  [Symbol.matchAll]: {
    value(this: Rooted, text: string): Iterator<RegExpExecArray> {
      return matchesIn(this, text)[Symbol.iterator]();
    },
  },
  [Symbol.split]: {
    value(): never {
      throw new Error('split by a pattern that has its own case');
    },
  },
  source: { get: ofOwn('source') },
  flags: {
    get(this: Rooted): string {
      this.ownFlags ??= this.own.flags;
      return this.ownFlags;
    },
  },
  global: { get: ofOwn('global') },
  sticky: { get: ofOwn('sticky') },
  unicode: { get: ofOwn('unicode') },
  hasIndices: { get: ofOwn('hasIndices') },
}) as object;

function ofOwn<Key extends keyof RegExp>(key: Key): (this: Rooted) => RegExp[Key] {
  return function get(this: Rooted) {
    return this.own[key];
  };
}

/**
 * A pattern, written in lower case and without the flag `i`, that takes its words in any case: it is matched with the text in lower case. To the
 * engine the flags `iu` make a class of every letter: such a pattern takes ten to thirty times as long to compile, and a page's script compiles
 * all that it uses. A group that is read for its words asks for the flag `d`.
 *
 * Of `roots`, parts of words in lower case, parted by “|”, one must stand in the text, in the match or in what it looks at around it; where none
 * does, the pattern is neither compiled nor run. “someone|candidate + who|with”: one of these, and one of those. A test proves from each pattern that
 * it holds them whatever it matches.
 */
export function anyCase(pattern: RegExp, roots = ''): RegExp {
  return rooted(pattern, true, roots);
}

/** A pattern to which the case matters, with its roots: “Knowledge of” in mid-sentence, where a line break was lost. */
export function asWritten(pattern: RegExp, roots = ''): RegExp {
  return rooted(pattern, false, roots);
}

/** Which of the patterns that are told together are worth running on a text, as bits; told once of a text, as long as nobody else tells of it. For `sieve.ts` alone. */
export function worthOf(text: string, told: Told): number {
  const look = lookAt(text);
  if (look.group !== told) {
    look.group = told;
    look.worth = told(look.low);
  }
  return look.worth;
}

/** Has `told` say, bit by bit, which of the patterns are worth running on a text. For `sieve.ts` alone. */
export function setTogether(patterns: readonly RegExp[], told: Told): void {
  for (const [at, pattern] of patterns.entries()) Object.assign(pattern, { group: told, bit: 1 << at });
}

/** The roots of a pattern by what must stand together; none of a plain one. */
export function rootsOf(pattern: RegExp): readonly (readonly string[])[] {
  return 'roots' in pattern && typeof pattern.roots === 'string' ? groupsOf(pattern.roots) : [];
}

/** All matches of a pattern with the flag `g`, one after the other: what `text.matchAll(pattern)` gives, and less work where there is none. */
export function matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return 'roots' in pattern ? matchesIn(pattern as Rooted, text) : text.matchAll(pattern);
}

/** A text up to where a pattern first stands in it; the whole text where it stands nowhere. */
export function upTo(pattern: RegExp, text: string): string {
  return text.slice(0, pattern.exec(text)?.index);
}

function rooted(own: RegExp, low: boolean, roots: string): RegExp {
  return Object.assign(Object.create(ROOTED), {
    own,
    low,
    moves: own.global || own.sticky,
    lastIndex: 0,
    roots,
    groups: null,
    western: null,
    full: null,
    ownFlags: null,
    group: null,
    bit: 0,
  }) as Rooted;
}
