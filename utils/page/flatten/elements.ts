/** Elements whose content starts and ends on a line of its own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody thead tfoot tr ul`.split(
    /\s{1,4}/u,
  ),
);

/** Elements that hold no text of the document: scripts, fields, pictures, embedded pages. */
const SILENT = new Set(
  `audio button canvas datalist embed head iframe input link map math meta noscript object option progress script select style svg
  template textarea title video`.split(/\s{1,4}/u),
);

const HIDDEN_STYLE = /(?:^|;)\s{0,4}(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden)/iu;

/** Whether an element is left out by what it is or says of itself. Layout is never asked: a saved file and a living page must agree. */
export function isSilent(element: Element): boolean {
  const name = element.localName;
  // A heading that opens and closes its section holds its words in a button.
  if (name === 'button') return element.closest('h1,h2,h3,h4,h5,h6,dt,summary,[role=heading]') === null;
  if (SILENT.has(name)) return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Whether an element is a line of its own; an unknown (custom) element is taken for one. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  return BLOCKS.has(name) || name.includes('-') || isHeading(element) || element.getAttribute('role') === 'listitem';
}

function isHeading(element: Element): boolean {
  return element.getAttribute('role') === 'heading';
}

/** The rank of a heading element, 1–6; a `<dt>` ranks as 2; 0 for anything else. */
export function headingRank(element: Element): number {
  const name = element.localName;
  if (name.length === 2 && name.startsWith('h') && name !== 'hr') return Number(name[1]);
  if (name === 'dt') return 2;
  if (isHeading(element)) return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level') ?? 3) || 3));
  return 0;
}

const BOLD_STYLE = /font-weight\s{0,2}:\s{0,2}(?:bold|[6-9]00)/iu;

/** Whether an element sets its words off as headings are set off. */
export function isBold(element: Element): boolean {
  const name = element.localName;
  if (name === 'b' || name === 'strong' || name === 'u') return true;
  const style = element.getAttribute('style');
  return style !== null && BOLD_STYLE.test(style);
}

/** Whether an element is an item of a list. */
export function isItem(element: Element): boolean {
  return element.localName === 'li' || element.getAttribute('role') === 'listitem';
}
