import type { Selector, Selectors } from './site';

/** What is never a field's text: scripts, styles, hidden twins, words for screen readers that the visible ones repeat. */
const UNREAD = 'script,style,template,noscript,svg,button,[hidden],[aria-hidden="true"],.visually-hidden,.sr-only';

/** An element's text on one line, without scripts, styles and hidden twins. */
export function textOf(element: Element): string {
  let text = '';
  if (element.querySelector(UNREAD) === null) text = element.textContent ?? '';
  else {
    // A walker and not recursion: a hostile page may nest as deep as it likes. 5: elements and text; 1 takes, 2 leaves a tree, 3 goes in.
    const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
      node.nodeType === 3 ? 1 : (node as Element).matches(UNREAD) ? 2 : 3,
    );
    while (walker.nextNode() !== null) text += `${walker.currentNode.nodeValue} `;
  }
  return text.replace(/[\s\u00a0\u200b]+/gu, ' ').trim();
}

/** Whether an element or one around it is marked as hidden: a twin for another screen, a tab that is not open. */
export function isHidden(element: Element): boolean {
  return element.closest('[hidden],[aria-hidden="true"],template,noscript') !== null;
}

/** The text of the first place that holds one; null where none does. */
export function readField(root: ParentNode, selectors: Selectors): string | null {
  for (const selector of selectors) {
    for (const element of matches(root, selector)) {
      const text = isHidden(element) ? '' : textOf(element);
      if (text !== '') return text;
    }
  }
  return null;
}

function matches(root: ParentNode, selector: Selector): readonly Element[] {
  if (typeof selector === 'string') return [...root.querySelectorAll(selector)];
  const rows = [...root.querySelectorAll(selector.row)];
  return rows.flatMap((row) => {
    const labels = [...row.querySelectorAll(selector.label)].filter((label) => selector.says.test(textOf(label)));
    if (selector.value !== undefined) return labels.length === 0 ? [] : [...row.querySelectorAll(selector.value)];
    return labels.flatMap(({ nextElementSibling }) => (nextElementSibling === null ? [] : [nextElementSibling]));
  });
}
