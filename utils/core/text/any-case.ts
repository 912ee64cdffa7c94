import { holdsOne, type Words, wordsOf } from './pairs';

const whole = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/İ/gu, 'i').toLowerCase();
};

/** The texts that were lowered last: a sentence is asked about by many patterns, one after the other, and its opening words in between. */
const last = { text: '', low: '', before: '', beforeLow: '' };

/** A text in lower case, every place where it was: “İ”, alone among letters, would become two code units. */
export function lowered(text: string): string {
  if (text === last.text) return last.low;
  if (text === last.before) return last.beforeLow;
  const low = whole(text);
  last.before = last.text;
  last.beforeLow = last.low;
  last.text = text;
  last.low = low;
  return low;
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

/** A pattern with what is asked of a text before it runs. It stands in the place of a RegExp, and its own stays plain, which engines run faster. */
interface Rooted extends RegExp {
  readonly own: RegExp;
  /** The text as the pattern is given it. */
  readonly seen: (text: string) => string;
  readonly roots: string;
  /** The roots as they are looked for; made when a text is first seen. */
  groups: readonly Words[] | null;
  /** The same pattern for Western letters; made when such a text is first seen. Null where it is the pattern itself. */
  western: RegExp | null | undefined;
  /** Which of the two were compiled. */
  ready: readonly RegExp[];
  /** The pattern itself, compiled, where it is the only form; null until that is known. */
  settled: RegExp | null;
  ownFlags: string | null;
}

/** What makes a text none that is Western: a letter beyond ÿ. Nearly all are; signs, arrows, bullets and the like may stand in them. */
const BEYOND = /[^\0-\xff\u2000-\u206f\u2190-\u245f\u2500-\u2bff]/u;

/** Whether the forms for Western texts match in a text what the patterns do. */
export const isWestern = (text: string): boolean => !BEYOND.test(text);

/** What the classes of letters are in such a text. A class of all scripts' letters takes half a millisecond to compile. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  ['\\p{Lu}', 'A-ZÀ-ÖØ-Þ'],
  ['\\p{Ll}', 'a-zµß-öø-ÿ'],
];

const NOTHING: readonly RegExp[] = [];

/** A pattern with its classes of letters as they are in Western texts; null where it has none. */
export function westernForm({ source, flags }: RegExp): RegExp | null {
  if (!/\\p\{L[ul]?\}/u.test(source)) return null;
  const inClasses = source.replace(/\[(?:[^\]\\]|\\.){1,120}\]/gsu, (set) =>
    LETTERS.reduce((one, [name, letters]) => one.replaceAll(name, letters), set),
  );
  return new RegExp(
    LETTERS.reduce((one, [name, letters]) => one.replaceAll(name, `[${letters}]`), inClasses),
    flags,
  );
}

/** The form of a pattern that a text is matched with, its `lastIndex` where the pattern's own is. */
function formFor(pattern: Rooted, text: string): RegExp {
  const { own } = pattern;
  if (pattern.western === undefined) pattern.western = westernForm(own);
  if (pattern.western === null || !isWestern(text)) return own;
  pattern.western.lastIndex = own.lastIndex;
  return pattern.western;
}

/** Roots as they are written (“someone|candidate + who|with”) by what must stand together. */
export function groupsOf(roots: string): readonly (readonly string[])[] {
  return roots === '' ? [] : roots.split(' + ').map((group) => group.split('|'));
}

/** What a text is matched with, ready to run; null where the roots say that nothing can match. */
function formOf(pattern: Rooted, low: string): RegExp | null {
  pattern.groups ??= groupsOf(pattern.roots).map(wordsOf);
  const { groups } = pattern;
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at];
    if (group && !holdsOne(low, group)) return null;
  }
  return pattern.settled ?? compiled(pattern, low);
}

function compiled(pattern: Rooted, low: string): RegExp {
  const form = formFor(pattern, low);
  if (!pattern.ready.includes(form)) {
    pattern.ready = [...pattern.ready, form];
    const { lastIndex } = form;
    form.exec(low + LONG);
    form.lastIndex = lastIndex;
  }
  if (pattern.western === null) pattern.settled = form;
  return form;
}

/** Keeps `lastIndex` where it is looked for: at the pattern's own, whichever form was run. */
function follow({ own }: Rooted, form: RegExp | null): void {
  if (form !== own) own.lastIndex = form?.lastIndex ?? 0;
}

/** All matches, one after the other as they are asked for. Most texts have none: for them nothing is set up. */
function matches(own: RegExp, low: string, text: string): Iterable<RegExpExecArray> {
  own.lastIndex = 0;
  const first = own.exec(low);
  return first ? matchesFrom(first, own, low, text) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];

function* matchesFrom(first: RegExpExecArray, own: RegExp, low: string, text: string): Generator<RegExpExecArray, undefined> {
  for (let match: RegExpExecArray | null = first; match; match = own.exec(low)) {
    const { index, 0: words } = match;
    const end = index + words.length;
    yield restored(match, text);
    own.lastIndex = words === '' ? end + ((low.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
  }
}

const ROOTED = Object.create(RegExp.prototype, {
  exec: {
    value(this: Rooted, text: string): RegExpExecArray | null {
      const low = this.seen(text);
      const form = formOf(this, low);
      const match = form?.exec(low) ?? null;
      follow(this, form);
      return match && restored(match, text);
    },
  },
  test: {
    value(this: Rooted, text: string): boolean {
      const low = this.seen(text);
      const form = formOf(this, low);
      const found = form?.test(low) ?? false;
      follow(this, form);
      return found;
    },
  },
  [Symbol.matchAll]: {
    value(this: Rooted, text: string): Iterator<RegExpExecArray> {
      const low = this.seen(text);
      const form = formOf(this, low);
      return (form ? matches(form, low, text) : NONE)[Symbol.iterator]();
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
  lastIndex: {
    get: ofOwn('lastIndex'),
    set(this: Rooted, at: number) {
      this.own.lastIndex = at;
    },
  },
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
 * Before a long list of words that optional ones lead to stands `(?=[a-z])` or `(?=)`: it asks nothing new, but the engine then writes the list once and
 * not again for each way to it, which takes a fifth of the time.
 *
 * Of `roots`, parts of words in lower case, parted by “|”, one must stand in the text, in the match or in what it looks at around it; where none
 * does, the pattern is neither compiled nor run. “someone|candidate + who|with”: one of these, and one of those. A test proves from each pattern that
 * it holds them whatever it matches.
 */
export function anyCase(pattern: RegExp, roots = ''): RegExp {
  return rooted(pattern, lowered, roots);
}

/** A pattern to which the case matters, with its roots: “Knowledge of” in mid-sentence, where a line break was lost. */
export function asWritten(pattern: RegExp, roots = ''): RegExp {
  return rooted(pattern, (text) => text, roots);
}

/** A text up to where a pattern first stands in it; the whole text where it stands nowhere. */
export function upTo(pattern: RegExp, text: string): string {
  return text.slice(0, pattern.exec(text)?.index);
}

function rooted(own: RegExp, seen: Rooted['seen'], roots: string): RegExp {
  return Object.assign(Object.create(ROOTED), {
    own,
    seen,
    roots,
    groups: null,
    western: undefined,
    ready: NOTHING,
    settled: null,
    ownFlags: null,
  }) as Rooted;
}
