import { asWritten } from './any-case';
import type { Span } from './flat-text';
import { isLetter } from './letters';
import { readNumber } from './numbers';
import { isSpace } from './space';

/** One typed line without the white space around it, with what it opens with. */
export interface Line extends Span {
  /** `rule` is a line of dashes, `blank` an empty one. */
  readonly kind: 'blank' | 'rule' | 'heading' | 'item' | 'text';
  /** For an item, how far it is indented (1, 2 …); for a heading, its rank (1–6). */
  readonly level: number;
  /** The bullet, number or hash signs that it opens with; empty where there are none. */
  readonly mark: string;
}

/** A bullet of any kind: •, -, *, “o ”, “1.”, “(a)”, “iv)”. Not “A. M. degree” or “A Bachelor's …”. */
const BULLET = asWritten(
  /^(?:[•·●▪▫◦○■□◆◇‣⁃∙►▶▸➢➤✓✔❖⮚✦★»›⇒→➔☐☑☒–—−*~>+-]{1,2}|o(?=\s{1,8}\p{Lu})|\\?\*|\(?\d{1,2}[.)](?!\d)|\((?:[a-z]|[ivx]{1,4})\)|(?:[A-Ha-h]|[ivx]{1,4})[.)](?=\s{1,8}\S{2}))(?=\s)\s{0,12}/u,
);
/** An emoji in the place of one. */
const EMOJI = asWritten(/^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}){1,6}(?=\s)\s{0,12}/u);
const GLUED_BULLET = asWritten(/^[•·●▪◦○■□‣∙►▶➢➤✓✔❖☐☑*-](?=[\p{L}\d"“(])/u);
const HASHES = /^#{1,6}(?=\s{0,3}[^\s#])\s{0,3}/u;
const RULE = /^[-_=*~•. ]{3,200}$/u;

const FIGURES = /^\((\d{1,2})\)/u;
const LAST_WORD = /\p{L}{3,9}$/u;

/** How many lines are read between two yields. */
const SLICE = 1_000;

/** The lines of a stretch of text, in order. */
export function* readLines(text: string, from: number, to: number): Generator<undefined, readonly Line[]> {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
    if (lines.length % SLICE === SLICE - 1) yield;
    lines.push(readLine(text, start, end, lines.at(-1)));
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function readLine(text: string, from: number, to: number, before: Line | undefined): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return { kind: 'blank', start, end, level: 0, mark: '' };
  const head = text.slice(start, Math.min(end, start + 24));
  const hashes = head.startsWith('#') ? HASHES.exec(head)?.[0] : undefined;
  if (hashes) return { kind: 'heading', start: start + hashes.length, end, level: hashes.trim().length, mark: hashes.trim() };
  if (end - start <= 200 && !isLetter(text.charCodeAt(start)) && RULE.test(text.slice(start, end)))
    return { kind: 'rule', start, end, level: 0, mark: '' };
  const bullet = bulletOf(head);
  if (bullet && start + bullet.length < end && !isRestOfNumber(text, bullet, before))
    return { kind: 'item', start: start + bullet.length, end, level: 1 + Math.min(4, Math.floor((start - from) / 2)), mark: bullet.trim() };
  return { kind: 'text', start, end, level: 0, mark: '' };
}

/** Whether “(5)” says again, in figures, the number in words that the line before breaks off after: “no fewer than five / (5) years …”. */
function isRestOfNumber(text: string, bullet: string, before: Line | undefined): boolean {
  const figures = FIGURES.exec(bullet)?.[1];
  if (figures === undefined || before === undefined) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(before.start, before.end - 12), before.end))?.[0];
  return word !== undefined && readNumber(word) === Number(figures);
}

function bulletOf(head: string): string | undefined {
  const first = head.charCodeAt(0);
  // Most lines begin with a word of two letters or more; of those only “ii)” and its like are none.
  if (isLetter(first) && isLetter(head.charCodeAt(1)) && !/^[ivx]{2}/u.test(head)) return undefined;
  const [bullet] = BULLET.exec(head) ?? GLUED_BULLET.exec(head) ?? ((first > 127 && EMOJI.exec(head)) || []);
  return bullet;
}
