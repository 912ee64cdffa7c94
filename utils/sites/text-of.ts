import type { Row, Selectors } from './site';

/** What is never a field's text: scripts, styles, hidden twins, words for screen readers that the visible ones repeat. */
const UNREAD = 'script,style,template,noscript,svg,button,[hidden],[aria-hidden="true"],.visually-hidden,.sr-only';

const SPACE = /[\s\u00a0\u200b]{1,9999}/gu;

/** A text on one line, with single spaces. Most are so already, and no pattern is compiled for them. */
export function squeezed(text: string): string {
  const bare = text.trim();
  return bare.includes('  ') || /[^\S ]/u.test(bare) ? bare.replace(SPACE, ' ').trim() : bare;
}

/** An element's text on one line, without scripts, styles and hidden twins. */
export function textOf(element: Element): string {
  let text = '';
  if (element.querySelector(UNREAD) === null) text = element.textContent ?? '';
  else for (const piece of read(element)) text += `${piece} `;
  return text.replace(SPACE, ' ').trim();
}

/** Whether `textOf` would give any text: mostly the first words tell. */
export function hasText(element: Element): boolean {
  // 4: text nodes.
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode() !== null) {
    const { nodeValue, parentElement } = walker.currentNode;
    if ((nodeValue ?? '').replace(SPACE, '') === '') continue;
    const out = parentElement?.closest(UNREAD) ?? null;
    if (out === null || out.contains(element)) return true;
  }
  return false;
}

/** The pieces of text that are read. A walker and not recursion: a hostile page may nest as deep as it likes. */
function* read(element: Element): Generator<string> {
  // 5: elements and text; 1 takes, 2 leaves a tree, 3 goes in.
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    node.nodeType === 3 ? 1 : (node as Element).matches(UNREAD) ? 2 : 3,
  );
  while (walker.nextNode() !== null) yield walker.currentNode.nodeValue ?? '';
}

/** Whether an element or one around it is marked as hidden: a twin for another screen, a tab that is not open. An open dialog so marks the whole page. */
export function isHidden(element: Element): boolean {
  return element.closest('[hidden],:not(body) > [aria-hidden="true"],template,noscript') !== null;
}

/** The text of the first place that holds words (a rating or a dot is none); null where none does. */
export function readField(root: ParentNode, selectors: Selectors): string | null {
  for (const selector of selectors) {
    const found = typeof selector === 'string' ? visible(root, selector).map(textOf) : besideLabels(root, selector);
    const text = found.find((one) => /\p{L}{2}|\d{2}/u.test(one) && !/^\d(?:\.\d)?(?: out of 5)?$/u.test(one));
    if (text !== undefined) return text;
  }
  return null;
}

function visible(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !isHidden(element));
}

function besideLabels(root: ParentNode, { row, label, says, value }: Row): readonly string[] {
  return visible(root, row).flatMap((line) => {
    const labels = visible(line, label).filter((one) => says.test(textOf(one)));
    if (value !== undefined) return labels.length === 0 ? [] : visible(line, value).map(textOf);
    return labels.map((one) => {
      if (one.nextElementSibling !== null && one.nextElementSibling.localName !== 'br') return textOf(one.nextElementSibling);
      return textOf(line)
        .slice(textOf(one).length)
        .replace(/^[\s:]{1,4}/u, '');
    });
  });
}
