import type { Leaf } from './leaves';

/** Longer than this a row states more than a fact. */
const LONGEST = 160;
/** From so many characters on, what ends as a sentence is one. */
const SENTENCE = 80;
/** What a row of facts does not hold. */
const MORE = 'a[href],button,input,h1,h2,h3,h4,h5,h6,ul,ol';

/**
 * How many rows of one kind stand together where this line stands, each a label and a value in elements of their own (“Business area | News”): siblings
 * of one name with as many children and few words. 0 where the line stands in no such row.
 */
export function rowsAround({ element }: Leaf): number {
  for (const row of [element, element.parentElement]) {
    if (row === null || !isRow(row)) continue;
    const like = likeIt(row);
    if (like > 1) return like;
  }
  return 0;
}

/** How many of a row's siblings are rows of its kind, itself among them; where each stands alone in a wrapper of its own, the wrappers' siblings. */
function likeIt(row: Element): number {
  const alone = row.parentElement?.childElementCount === 1 ? row.parentElement : null;
  return [...((alone ?? row).parentElement?.children ?? [])].filter((one) => {
    const inner = alone === null ? one : one.childElementCount === 1 ? one.firstElementChild : null;
    return inner !== null && inner.localName === row.localName && inner.childElementCount === row.childElementCount && isRow(inner);
  }).length;
}

function isRow(element: Element): boolean {
  const { localName } = element;
  // “<li>Job type <b>Full-time</b></li>” has its label as text of its own.
  const bareText = [...element.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''));
  const parts = element.childElementCount + (bareText && element.childElementCount === 1 ? 1 : 0);
  if (parts < 2 || parts > 4 || localName === 'body' || localName === 'p' || localName === 'tr' || localName === 'dl') return false;
  const text = element.textContent?.trim() ?? '';
  return text.length <= LONGEST && !(text.length > SENTENCE && text.endsWith('.')) && element.querySelector(MORE) === null;
}
