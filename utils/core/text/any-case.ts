/** A text in lower case, every place where it was: “İ”, alone among letters, would become two code units. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/İ/gu, 'i').toLowerCase();
}

const { exec } = RegExp.prototype;
const matchAll = RegExp.prototype[Symbol.matchAll];

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

const ANY_CASE = Object.create(RegExp.prototype, {
  exec: {
    value(this: RegExp, text: string): RegExpExecArray | null {
      const match = exec.call(this, lowered(text));
      return match && restored(match, text);
    },
  },
  test: {
    value(this: RegExp, text: string): boolean {
      return exec.call(this, lowered(text)) !== null;
    },
  },
  [Symbol.matchAll]: {
    *value(this: RegExp, text: string): Generator<RegExpExecArray> {
      for (const match of matchAll.call(this, lowered(text))) yield restored(match as RegExpExecArray, text);
    },
  },
  [Symbol.split]: {
    value(): never {
      throw new Error('split by a pattern that has its own case');
    },
  },
}) as RegExp;

/**
 * A pattern, written in lower case and without the flag `i`, that takes its words in any case: it is matched with the text in lower case. To the
 * engine the flags `iu` make a class of every letter: such a pattern takes ten to thirty times as long to compile, and a page's script compiles
 * all that it uses. A group that is read for its words asks for the flag `d`.
 */
export function anyCase(pattern: RegExp): RegExp {
  return Object.setPrototypeOf(pattern, ANY_CASE) as RegExp;
}
