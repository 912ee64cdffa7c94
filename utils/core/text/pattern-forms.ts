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

/** A pattern's source with its classes of letters as they are in Western texts; null where it has none. */
export function westernSource(source: string): string | null {
  if (!/\\p\{L[ul]?\}/u.test(source)) return null;
  const inClasses = source.replace(/\[(?:[^\]\\]|\\.){1,120}\]/gsu, (set) =>
    LETTERS.reduce((one, [name, letters]) => one.replaceAll(name, letters), set),
  );
  return LETTERS.reduce((one, [name, letters]) => one.replaceAll(name, `[${letters}]`), inClasses);
}

/** What asks nothing, and what makes an engine write down once what follows. */
const LANDING = '(?=)';

/** What opens and closes groups in a source, and what only looks as if it did: a bracket behind a backslash, or in a class. */
const BRACKETS = /\\[()[\]\\]|\[(?:[^\]\\]|\\.){1,120}\]|\((?:\?(?:<?[=!]|:|<\w{1,30}>))?|\)(?:(?:[?*+]|\{[\d,]{1,9}\})\??)?/gu;
const [OPEN, CLOSE, BAR] = [40, 41, 124];

/**
 * A pattern's source with a landing before and after each group: an empty look-ahead, which asks nothing. From each of a group's alternatives, of other
 * lengths, an engine (Irregexp, in Chromium and Firefox) goes on by a copy of what follows made for that length, up to ten of them, and copies in
 * copies; at a landing all ways meet, and what follows is written once. Our patterns take half the time to compile so, and half the memory.
 */
export function withLandings(source: string): string {
  let made = '';
  let from = 0;
  /** Where the last group was opened or closed. */
  let opened = 0;
  let closed = -1;
  /** Of each group that is open, whether it takes characters: a look-ahead or look-behind does not. */
  const open: boolean[] = [];
  const land = (at: number): void => {
    made += source.slice(from, at) + LANDING;
    from = at;
    closed = at;
  };
  BRACKETS.lastIndex = 0;
  for (let match = BRACKETS.exec(source); match; match = BRACKETS.exec(source)) {
    const { index, 0: sign } = match;
    const end = index + sign.length;
    const first = sign.charCodeAt(0);
    if (first === OPEN) {
      const plain = sign === '(?:';
      open.push(plain || sign === '(' || sign.endsWith('>'));
      if (plain && index !== closed && !isBeginning(source, index, opened)) land(index);
      opened = end;
    } else if (first === CLOSE) {
      closed = end;
      if (open.pop() && isLeft(source, end)) land(end);
    }
  }
  return made === '' ? source : made + source.slice(from);
}

/** Whether a place is where the pattern, an alternative or the group that was `opened` last begins: no ways of several lengths lead there. */
function isBeginning(source: string, at: number, opened: number): boolean {
  const start = source.endsWith('\\b', at) ? at - 2 : source.endsWith('^', at) ? at - 1 : at;
  return start === 0 || start === opened || source.charCodeAt(start - 1) === BAR;
}

/** Whether something follows a place: not where an alternative, a group or the pattern ends. */
function isLeft(source: string, at: number): boolean {
  const next = source.charCodeAt(at);
  return at < source.length && next !== CLOSE && next !== BAR;
}
