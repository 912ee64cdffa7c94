import type { Messages } from '@/locales/messages';
import { make, put } from './make';
import { markIcons } from './mark-icon';
import { lookOf, type MarkState, nameOf, wordsFor } from './mark-state';

/** One card's mark: where its words go and how much room they have is measured, where it stands is set on its element. */
export interface Mark {
  readonly key: string;
  readonly title: string;
  readonly state: MarkState;
  readonly room: number;
  readonly side: 'after' | 'before';
}

/** What the marks show: all of them, the one that the Tab key leads to (the arrow keys lead on from there), and the one whose note is open. */
export interface MarksShown {
  readonly marks: readonly Mark[];
  readonly current: string | null;
  readonly opened: string | null;
  readonly lists: Messages['lists'];
}

/** What the user wishes of a mark. */
export interface MarkWishes {
  /** The mark was pressed: its note is wished for, or, where it is hidden, that it be shown again. */
  readonly onPress: (key: string) => void;
  readonly onStep: (key: string, to: 'next' | 'previous' | 'first' | 'last') => void;
  readonly onFocus: (key: string) => void;
}

/** The marks in the page's layer. */
export interface ListMarks {
  readonly show: (shown: MarksShown) => void;
  /** The element of a mark that is shown. */
  readonly elementOf: (key: string) => HTMLElement | undefined;
  readonly buttonOf: (key: string) => HTMLButtonElement | undefined;
}

interface Drawn {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly says: HTMLElement;
  look: string;
}

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

/** The marks of the cards on screen: one stop of the Tab key for all of them, so that a list of sixty is no trap. */
export function listMarks(into: HTMLElement, { onPress, onStep, onFocus }: MarkWishes): ListMarks {
  const document = into.ownerDocument;
  const iconOf = markIcons(document);
  const drawn = new Map<string, Drawn>();
  const bar = make(document, 'div', 'list-marks', { role: 'toolbar', 'aria-orientation': 'vertical' });
  into.prepend(bar);

  const keyAt = ({ target }: Event): string | undefined => {
    for (const [key, { button }] of drawn) if (button.contains(target as Node)) return key;
    return undefined;
  };
  const on = <Name extends 'click' | 'focusin' | 'keydown'>(name: Name, then: (key: string, event: HTMLElementEventMap[Name]) => void) =>
    bar.addEventListener(name, (event) => {
      const key = keyAt(event);
      if (key !== undefined) then(key, event);
    });
  on('click', (key) => onPress(key));
  on('focusin', (key) => onFocus(key));
  on('keydown', (key, event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onStep(key, step);
  });

  const draw = (): Drawn => {
    const element = make(document, 'div', '');
    const button = make(document, 'button', '', { type: 'button' });
    const says = make(document, 'span', 'says', { 'aria-hidden': 'true' });
    element.append(button);
    return { element, button, says, look: '' };
  };

  const update = (one: Drawn, { title, state, room, side }: Mark, isStop: boolean, isOpen: boolean, lists: Messages['lists']) => {
    const { element, button, says } = one;
    const look = lookOf(state);
    if (one.look !== look) {
      one.look = look;
      element.className = `mark ${look}`;
      button.replaceChildren(iconOf(look));
    }
    put(element, 'data-side', side);
    put(button, 'class', state.stage !== null && !state.hidden ? 'dot filled' : 'dot');
    put(button, 'aria-label', nameOf(title, state, lists));
    put(button, 'aria-haspopup', state.hidden ? null : 'dialog');
    put(button, 'aria-expanded', state.hidden ? null : String(isOpen));
    put(button, 'tabindex', isStop ? '0' : '-1');
    const words = wordsFor(state, room, lists);
    if (words === '') says.remove();
    else {
      if (says.textContent !== words) says.textContent = words;
      const width = `${Math.floor(room)}px`;
      if (says.style.maxWidth !== width) says.style.maxWidth = width;
      if (says.parentNode === null) element.append(says);
    }
  };

  return {
    elementOf: (key) => drawn.get(key)?.element,
    buttonOf: (key) => drawn.get(key)?.button,
    show: ({ marks, current, opened, lists }) => {
      put(bar, 'aria-label', lists.label);
      const stop = marks.some(({ key }) => key === current) ? current : marks[0]?.key;
      const kept = new Set(marks.map(({ key }) => key));
      for (const [key, { element }] of drawn)
        if (!kept.has(key)) {
          element.remove();
          drawn.delete(key);
        }
      let next = bar.firstChild;
      for (const mark of marks) {
        const one = drawn.get(mark.key) ?? draw();
        drawn.set(mark.key, one);
        update(one, mark, mark.key === stop, mark.key === opened, lists);
        // In the order of the list; one that stands right is not moved, since that would take its focus away.
        if (one.element === next) next = next.nextSibling;
        else bar.insertBefore(one.element, next);
      }
    },
  };
}
