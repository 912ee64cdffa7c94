import type { Span } from '../text/flat-text';
import { fold } from './fold';

/** A word of a text, folded; `joined` says that nothing but a space, a hyphen or a slash parts it from the word before. */
export interface Word extends Span {
  readonly folded: string;
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}+#]|['’](?=\p{L})|\.(?=\d|js\b|com\b)){0,60}|&/gu;
const JOINS = /^['’]?(?:[ \u00a0]{0,3}[-‐‑–/][ \u00a0]{0,1}|[ \u00a0]{1,3}|[ \u00a0]{0,3}\r?\n[ \u00a0]{0,8})$/u;

/** The words of a text in order; `&` is read as “and”. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const [word] = found;
    const gap = start - end;
    const joined =
      end >= 0 &&
      gap <= 12 &&
      (gap === 1 ? text[end] !== '.' && JOINS.test(text.slice(end, start)) : gap > 1 && JOINS.test(text.slice(end, start)));
    end = start + word.length;
    words.push({ folded: word === '&' ? 'and' : fold(word), start, end, joined });
  }
  return words;
}
