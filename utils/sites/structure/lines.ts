import { isAnyLabel } from './labels';
import type { Leaf } from './leaves';
import { ASKS, SECTION } from './words';

/** How much of a line is prose: links, labels and controls weigh little. */
export function weightOf({ text, linked, item, rank }: Leaf): number {
  if (rank > 0) return 5;
  const own = text.length - 1.5 * linked;
  if (own <= 0) return 0;
  return text.length >= 60 || item || /[.;:]$/u.test(text) ? own : own / 5;
}

/** Whether a line is a heading to the eye: an element, bold, ending in a colon, or a few words alone that name a section. */
export function looksLikeHeading({ text, rank, bold, element, linked, leads }: Leaf): boolean {
  if (text.length > 90 || linked > text.length / 2) return false;
  return (
    rank > 0 ||
    bold ||
    leads ||
    element.localName === 'dt' ||
    text.endsWith(':') ||
    (text.length <= 50 && SECTION.test(text) && !/[.,]$/u.test(text))
  );
}

/** Whether a line says that what the posting asks for, or what is done, follows. */
export function isAsking(leaf: Leaf): boolean {
  if (looksLikeHeading(leaf)) return ASKS.test(leaf.text);
  if (/\b(?:minimum|required|preferred|desired) (?:qualifications|requirements)\b/iu.test(leaf.text)) return true;
  return /^(?:required|preferred|desired|minimum|[^.:]{0,50}\b(?:qualifications?|requirements?|requires|duties|responsibilities)\b)[^.:]{0,30}:/iu.test(
    leaf.text.slice(0, 120),
  );
}

/** Whether a line is a heading that names a part of a posting, and no label of a field. */
export function isSectionHeading(leaf: Leaf): boolean {
  return (looksLikeHeading(leaf) && SECTION.test(leaf.text) && !isAnyLabel(leaf.text)) || isAsking(leaf);
}

/** Several words that end as a sentence ends. */
export function isSentence({ text, linked }: Leaf): boolean {
  return text.length >= 30 && linked < text.length / 2 && /[.;:]$/u.test(text) && text.split(' ').length >= 6;
}
