import cardCss from '@/components/overlay/card.css?inline';
import marksCss from '@/components/overlay/marks.css?inline';
import baseCss from '@/components/shared/base.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';

/** Wins over every rule of the page, and keeps the element's box the same whatever stands in it. Read before the tokens, which `all` would undo. */
const HOST_CSS = `:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}`;

/** What the user does in the card is not the page's: a click beside its flyout must not close it. */
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

/** Our one element in the page: nameless, empty, with a closed root. */
export interface Host {
  readonly element: HTMLElement;
  /** The verdict layer, over the page and under the card. */
  readonly marks: HTMLElement;
  readonly card: HTMLElement;
  /** Puts the element (back) into the page; a page that renders itself anew may have dropped it. */
  readonly attach: () => void;
  readonly remove: () => void;
}

/** Makes the element; it is not in the page before `attach`. */
export function makeHost(document: Document): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = [HOST_CSS, tokensCss, baseCss, cardCss, marksCss].join('\n');
  const marks = document.createElement('div');
  marks.className = 'marks';
  marks.setAttribute('aria-hidden', 'true');
  const card = document.createElement('div');
  root.append(style, marks, card);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return {
    element,
    marks,
    card,
    attach: () => {
      if (!element.isConnected) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
