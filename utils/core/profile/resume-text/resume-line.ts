import type { Span } from '../../text/flat-text';
import { readLines } from '../../text/lines';
import { atOnce } from '../../text/slices';

/** One line of a résumé without its bullet and the white space around it. */
export interface ResumeLine extends Span {
  readonly text: string;
  /** It opens with a bullet or a number. */
  readonly item: boolean;
  /** How many columns it is set in from the left. */
  readonly indent: number;
  /** Nothing, an empty line or a rule stands before it. */
  readonly gap: boolean;
}

/** The lines of a résumé that say something, in order. */
export function resumeLines(text: string): readonly ResumeLine[] {
  const lines: ResumeLine[] = [];
  let gap = true;
  for (const line of atOnce(readLines(text, 0, text.length))) {
    if (line.kind === 'blank' || line.kind === 'rule') {
      gap = true;
      continue;
    }
    const from = text.lastIndexOf('\n', line.start - 1) + 1;
    lines.push({
      start: line.start,
      end: line.end,
      text: text.slice(line.start, line.end),
      item: line.kind === 'item',
      indent: /^\s{0,80}/u.exec(text.slice(from, line.start))?.[0].length ?? 0,
      gap,
    });
    gap = false;
  }
  return lines;
}

/** A stretch from the first to the last of some lines. */
export function spanOf(lines: readonly Span[]): readonly Span[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
