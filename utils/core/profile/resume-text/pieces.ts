import type { Span } from '../../text/flat-text';
import type { ResumeLine } from './resume-line';

/** A stretch of a line that stands for itself. */
export interface Piece extends Span {
  readonly text: string;
}

/** The pieces of a line between the signs that `parts` finds, none of which stands in brackets. */
export function piecesOf(line: Pick<ResumeLine, 'text' | 'start'>, parts: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  const put = (to: number): void => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    const start = line.start + from + (raw.length - raw.trimStart().length);
    if (text !== '') pieces.push({ text, start, end: start + text.length });
  };
  for (let at = 0; at < line.text.length; at++) {
    const sign = line.text[at] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && parts.test(sign) && !(sign === ',' && /^\d$/u.test(line.text[at + 1] ?? ''))) {
      put(at);
      from = at + 1;
    }
  }
  put(line.text.length);
  return pieces;
}
