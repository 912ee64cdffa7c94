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

const [OPEN, CLOSE, SET, SET_END, ESCAPE, BAR, QUESTION, STAR, PLUS, BRACE] = Array.from('()[]\\|?*+{', (sign) => sign.charCodeAt(0));

/** What asks nothing, and what makes an engine write down once what follows. */
const LANDING = '(?=)';

/**
 * A pattern's source with a landing before and after each group: an empty look-ahead, which asks nothing. From each of a group's alternatives, of other
 * lengths, an engine (Irregexp, in Chromium and Firefox) goes on by a copy of what follows made for that length, up to ten of them, and copies in
 * copies; at a landing all ways meet, and what follows is written once. Our patterns take half the time to compile so, and half the memory.
 */
export function withLandings(source: string): string {
  let made = '';
  let from = 0;
  let inSet = false;
  /** Of each group that is open, whether it takes characters: a look-ahead or look-behind does not. */
  const open: boolean[] = [];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === ESCAPE) at++;
    else if (inSet) inSet = code !== SET_END;
    else if (code === SET) inSet = true;
    else if (code === OPEN) {
      const plain = source.startsWith('(?:', at);
      open.push(plain || /^\((?:[^?]|\?<\w)/u.test(source.slice(at, at + 4)));
      if (!plain || !isReached(source, at)) continue;
      made += source.slice(from, at) + LANDING;
      from = at;
    } else if (code === CLOSE) {
      const end = repetitionEnd(source, at + 1);
      at = end - 1;
      if (!open.pop() || !isLeft(source, end)) continue;
      made += source.slice(from, end) + LANDING;
      from = end;
    }
  }
  return made === '' ? source : made + source.slice(from);
}

/** What stands at the beginning of a pattern, an alternative or a group. */
const BEGINS = /(?:^|\(\?(?:[:=!]|<[=!]|<\w{1,30}>)|[(|])(?:\\b|\^)?$/u;

/** Whether ways of several lengths may lead to a place: not where an alternative or the pattern begins, nor behind a group, which has a landing. */
function isReached(source: string, at: number): boolean {
  return source.charCodeAt(at - 1) !== CLOSE && !BEGINS.test(source.slice(Math.max(0, at - 36), at));
}

/** Whether something follows a place: not where an alternative, a group or the pattern ends. */
function isLeft(source: string, at: number): boolean {
  const next = source.charCodeAt(at);
  return at < source.length && next !== CLOSE && next !== BAR;
}

/** Where a repetition ends that may begin at a place: “?”, “{0,3}”, “+?”. */
function repetitionEnd(source: string, at: number): number {
  const code = source.charCodeAt(at);
  let end = at;
  if (code === BRACE) end = source.indexOf('}', at) + 1;
  else if (code === QUESTION || code === STAR || code === PLUS) end++;
  return end > at && source.charCodeAt(end) === QUESTION ? end + 1 : end;
}
