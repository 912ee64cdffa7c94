import type { Span } from '../../text/flat-text';

/** One name in such a row: up to five words, the first of them a capital. */
const NAME = /^(?:and )?\p{Lu}[\p{L}'’/&-]{1,20}(?: [\p{L}'’/&-]{1,20}){0,4}$/u;

/**
 * The names in a row of competencies, each a span in the whole text: “Attention to Detail, Customer Service, and Writing”. Empty where the text is no
 * such row of three or more: “Judgment, tact and a sense of humor” stays one line.
 */
export function competencyRow(text: string, offset: number): readonly Span[] {
  const row = text.replace(/[\s.]{1,4}$/u, '');
  if (row.length > 400) return [];
  const spans: Span[] = [];
  let at = 0;
  for (const part of row.split(/[,;]\s/u)) {
    if (!NAME.test(part)) return [];
    const from = at + (part.startsWith('and ') ? 4 : 0);
    spans.push({ start: offset + from, end: offset + at + part.length });
    at += part.length + 2;
  }
  return spans.length >= 3 ? spans : [];
}
