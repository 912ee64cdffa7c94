import { headingRank, isBlock, isBold, isItem, isSilent } from '@/utils/page/flatten/elements';

/** A stretch of inline text: what stands in one inline element, or directly in a block. */
export interface Segment {
  readonly text: string;
  /** The address of the link around it, as written; empty for a button. */
  readonly link: string | null;
  /** The elements of its leaf between the leaf and the text set it in bold. */
  readonly bold: boolean;
}

/** A line of a page as its structure shows it, in document order: the text between two block boundaries or breaks. */
export interface Leaf {
  readonly text: string;
  /** The block it stands in, which may hold other leaves. */
  readonly element: Element;
  readonly segments: readonly Segment[];
  /** How many of its characters are links. */
  readonly linked: number;
  /** 1–6 for a heading element, 0 otherwise. */
  readonly rank: number;
  readonly bold: boolean;
  readonly item: boolean;
  /** Stands in the page's frame: navigation, footer, sidebar. */
  readonly frame: boolean;
  /** Stands in a sidebar and no other part of the frame: facts of the posting may. */
  readonly aside: boolean;
  /** A few words alone right over a list: a heading to the eye, whatever its element is. */
  readonly leads: boolean;
}

/** The most nodes that are visited on a page. */
const NODE_LIMIT = 60_000;
/** Text beyond this is not looked at. */
const TEXT_LIMIT = 400_000;

const CHROME = 'nav,footer,[role="navigation"],[role="contentinfo"],[role="search"],[role="menu"]';
/** A page's sidebars. */
export const ASIDE = 'aside,[role="complementary"]';
const OPEN = '[aria-modal="true"]';
const OVERLAID = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** Reads a page's lines by structure alone; dialogs and what is hidden are left out. */
export function readLeaves(root: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let segments: Segment[] = [];
  let home: Element = root;
  let length = 0;
  let left = NODE_LIMIT;
  let fresh = true;

  const close = () => {
    const kept = segments.filter(({ text }) => text !== '');
    const text = kept.map((segment) => segment.text).join(' ');
    segments = [];
    fresh = true;
    // A cell that holds no more than a colon.
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    length += text.length;
    const linked = kept.reduce((sum, segment) => sum + (segment.link === null ? 0 : segment.text.length), 0);
    const [aside, chrome] = [home.closest(ASIDE) !== null, home.closest(CHROME) !== null];
    leaves.push({
      text,
      element: home,
      segments: kept,
      linked,
      rank: rankAround(home, root),
      bold: kept.every(({ bold }) => bold),
      item: isItem(home) || home.parentElement?.localName === 'li',
      frame: aside || chrome,
      aside: aside && !chrome,
      leads: false,
    });
  };

  let node: Node | null = root;
  while (node !== null && left-- > 0 && length < TEXT_LIMIT) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      const parent: Element = node.parentElement ?? root;
      // A line's end counts in `<pre>`: the archives of mailing lists are all of it.
      const lines =
        (node.nodeValue ?? '').includes('\n') && parent.closest('pre') !== null
          ? (node.nodeValue ?? '').split('\n')
          : [node.nodeValue ?? ''];
      for (const [i, line] of lines.entries()) {
        if (i > 0) close();
        const text = collapse(line);
        if (text === '') continue;
        if (fresh) home = blockAround(parent, root);
        fresh = false;
        const link = parent.closest('a[href],button');
        const bold = isSetBold(parent, home);
        if (bold && runsOn(segments, text)) close();
        if (fresh) home = blockAround(parent, root);
        fresh = false;
        segments.push({ text, link: link === null ? null : addressOf(link), bold });
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') close();
      else if (element === root || !isLeftOut(element)) {
        if (isLine(element)) close();
        down = element.firstChild;
      }
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isLine(node as Element)) close();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  close();
  const lines = leaves.map((leaf, i) => (leadsTo(leaf, leaves[i + 1]) ? { ...leaf, leads: true } : leaf));
  return root.querySelector(OPEN) === null ? lines : withDialog(lines);
}

/** A link's address as written, `#` for one that leads nowhere; empty for a button. */
function addressOf(link: Element): string {
  return link.localName === 'button' ? '' : link.getAttribute('href') || '#';
}

/** “You will” over a list, or over lines that are set as one. */
function leadsTo({ text, element, segments, item, linked, frame }: Leaf, next: Leaf | undefined): boolean {
  if (next === undefined || frame || item || linked > 0 || segments.length > 1 || text.length < 6 || text.length > 50) return false;
  if (/[.,;!?]$|\d{3}|[·|]/u.test(text) || !/^(?:p|div|span)$/u.test(element.localName)) return false;
  return next.linked < next.text.length / 2 && next.text.length >= 12 && (next.item || /^[-–•*·] ?\p{L}/u.test(next.text));
}

/** Behind an open dialog that holds a posting, a page is no more than its frame. */
function withDialog(leaves: readonly Leaf[]): readonly Leaf[] {
  const dialog = leaves.find(({ element }) => element.closest(OPEN) !== null)?.element.closest(OPEN);
  return dialog == null ? leaves : leaves.map((leaf) => (dialog.contains(leaf.element) ? leaf : { ...leaf, frame: true }));
}

/** Buttons stay: some boards name the employer in one. So does a page behind an open dialog, which marks it as hidden. */
function isLeftOut(element: Element): boolean {
  if (element.localName === 'button') return false;
  if (isSilent(element))
    return !(element.getAttribute('aria-hidden') === 'true' && element.parentElement?.localName === 'body' && holdsPosting(element));
  return element.matches(OVERLAID) && !holdsPosting(element);
}

/** A flyout is a dialog too: it is read where it asks what postings ask, and for no name or password. */
function holdsPosting(dialog: Element): boolean {
  const text = dialog.textContent ?? '';
  if (text.length < 800 || dialog.querySelector('input[type="password"],input[type="email"]') !== null) return false;
  return (
    /qualifications|requirements|duties|responsibilities/iu.test(text) &&
    (!/\bterms of (?:use|service)\b/iu.test(text.slice(0, 20_000)) ||
      [...dialog.querySelectorAll('h1,h2,h3,h4,h5,h6')].some(({ textContent }) => /\bqualifications\b/iu.test(textContent ?? '')))
  );
}

/** Cells and labels are lines of their own here: fields are told by what stands beside a label. */
function isLine(element: Element): boolean {
  return isBlock(element) || element.localName === 'td' || element.localName === 'th' || element.localName === 'label';
}

function blockAround(element: Element, root: Element): Element {
  let at: Element | null = element;
  while (at !== null && at !== root && !isLine(at)) at = at.parentElement;
  return at ?? root;
}

function rankAround(home: Element, root: Element): number {
  const around = home.closest('h1,h2,h3,h4,h5,h6,dt,[role="heading"]');
  return around === null || !root.contains(around) || around.localName === 'dt' ? 0 : headingRank(around);
}

function isSetBold(element: Element, home: Element): boolean {
  let at: Element | null = element;
  while (at !== null) {
    if (isBold(at)) return true;
    if (at === home) return false;
    at = at.parentElement;
  }
  return false;
}

/** “**Title:** Clerk **Agency:** Harbors **Pay:** …” in one block: each label begins a line. */
function runsOn(segments: readonly Segment[], text: string): boolean {
  const [first] = segments;
  return segments.length > 1 && text.endsWith(':') && first?.bold === true && first.text.endsWith(':');
}

function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u200b]{1,9999}/gu, ' ').trim();
}
