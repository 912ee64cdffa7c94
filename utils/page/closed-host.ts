/** What the user does in our layer is not the page's: a click beside its flyout must not close it. */
const OURS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
] as const;

/** The highest layer is the card's; what marks lists lies just under it. */
const HIGHEST = 2_147_483_647;

/** Wins over every rule of the page, and keeps the element's box the same whatever stands in it. Read before the tokens, which `all` would undo. */
const hostCss = (below: number) => `:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: ${HIGHEST - below} !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}`;

/** An element of ours in the page: nameless, empty, with a closed root. */
export interface ClosedHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element (back) into the page; a page that renders itself anew may have dropped it. */
  readonly attach: () => void;
  readonly remove: () => void;
}

/** Makes the element with its styles, so many layers below the highest; it is not in the page before `attach`. */
export function closedHost(document: Document, css: readonly string[], below = 0): ClosedHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = [hostCss(below), ...css].join('\n');
  root.append(style);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return {
    element,
    root,
    attach: () => {
      if (!element.isConnected) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
