const SCROLLS = /^(?:auto|scroll|hidden|clip)$/u;

/** The nearest pane around an element that cuts off what does not fit; null where the window alone does. Remembers what it found. */
export function paneFinder(document: Document): (element: Element) => Element | null {
  const panes = new WeakMap<Element, Element | null>();
  const view = document.defaultView;
  const find = (element: Element): Element | null => {
    const passed: Element[] = [];
    let pane: Element | null = null;
    for (let at = element.parentElement; at !== null && at !== document.body && at !== document.documentElement; at = at.parentElement) {
      const before = panes.get(at);
      if (before !== undefined) {
        pane = before;
        break;
      }
      passed.push(at);
      if (view !== null && SCROLLS.test(view.getComputedStyle(at).overflowY)) {
        pane = at;
        break;
      }
    }
    for (const one of passed) panes.set(one, pane);
    return pane;
  };
  return find;
}

/** Whether a point of a card is what the user sees there: not under a header, a dialog or a flyout of the page. Our own layer is looked through. */
export function isUncovered(document: Document, card: Element, x: number, y: number, ours: Element): boolean {
  let top = document.elementFromPoint(x, y) ?? undefined;
  // What lies below is only asked for where it must be: the browser then tells of everything there.
  if (top === ours) top = document.elementsFromPoint(x, y).find((element) => element !== ours);
  return top === undefined || card.contains(top) || top.contains(card);
}
