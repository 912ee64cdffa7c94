import type { FlatText } from '../../text/flat-text';

/** The marks that a line of a list begins with: “2.”, “(b)”, “2. (a)”. */
const MARKS =
  /^\s{0,12}(?:[-•*▪◦–—]\s{1,3})?(?<first>\(?(?:\d{1,2}|[A-Ha-h]|[ivx]{1,4})[.)])\s{1,4}(?<second>\(?(?:\d{1,2}|[A-Ha-h]|[ivx]{1,4})[.)]\s)?/u;

/** “1.”, “(a)”, “B.” each make a list of their own. */
function styleOf(mark: string): string {
  const sign = mark.replace(/[().\s]/gu, '');
  return /^\d/u.test(sign) ? 'number' : /^[ivx]{2,}$/u.test(sign) || sign === 'i' ? 'roman' : /^[a-z]/u.test(sign) ? 'small' : 'large';
}

/** How far back the marks of a list are followed, in UTF-16 code units. */
const BACK = 1_600;

/** How deep the line stands in a list by the marks before it: 0 for “2.” and for a line without a mark, 1 for “(b)” below it. */
export function depthOf({ text, blocks }: FlatText, at: number): number {
  const heading = blocks.filter(({ kind, end }) => kind === 'heading' && end <= at).at(-1)?.end ?? 0;
  const from = Math.max(heading, at - BACK);
  const styles: string[] = [];
  let depth = 0;
  for (const line of text.slice(from, at).split('\n')) {
    const { first, second } = MARKS.exec(line)?.groups ?? {};
    for (const mark of [first, second]) {
      if (mark === undefined) continue;
      const known = styles.indexOf(styleOf(mark));
      if (known >= 0) styles.length = known + 1;
      else styles.push(styleOf(mark));
    }
    // “2. (a)” begins a number, whatever begins within it.
    depth = first === undefined ? 0 : styles.indexOf(styleOf(first));
  }
  return Math.min(2, depth);
}
