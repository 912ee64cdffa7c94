import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { MessagesContext } from '@/components/shared/use-messages';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import type { Language } from '@/locales/messages';

/** A component on a page, with the means to look at it and to use it as a person would. */
export interface Mounted {
  readonly root: HTMLElement;
  readonly text: () => string;
  readonly show: (children: ComponentChildren) => void;
  /** The element with this role-less selector; throws where there is none. */
  readonly get: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** The button whose words or label begin so; throws where there is none. */
  readonly button: (words: string) => HTMLButtonElement;
  readonly buttons: (words: string) => readonly HTMLButtonElement[];
  readonly click: (words: string) => void;
  readonly type: (selector: string, value: string) => void;
  readonly choose: (selector: string, value: string) => void;
  readonly press: (key: string) => void;
}

/** Puts a component on an empty page, in one of the two languages. */
export function mount(children: ComponentChildren, language: Language = 'en'): Mounted {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const show = (shown: ComponentChildren): void => {
    void act(() =>
      render(<MessagesContext.Provider value={{ messages: { en, es }[language], language }}>{shown}</MessagesContext.Provider>, root),
    );
  };
  const get = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (found === null) throw new Error(`no ${selector} in ${root.innerHTML}`);
    return found;
  };
  const buttons = (words: string) =>
    [...root.querySelectorAll('button')].filter((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(words),
    );
  const button = (words: string): HTMLButtonElement => {
    const [found] = buttons(words);
    if (found === undefined) throw new Error(`no button “${words}” in ${root.textContent}`);
    return found;
  };
  const fire = (element: HTMLElement, event: Event): void => void act(() => void element.dispatchEvent(event));
  const set = (selector: string, value: string, event: string): void => {
    const field = get<HTMLInputElement>(selector);
    field.value = value;
    fire(field, new Event(event, { bubbles: true }));
  };
  show(children);
  return {
    root,
    text: () => (root.textContent ?? '').replaceAll(/\s+/gu, ' '),
    show,
    get,
    button,
    buttons,
    click: (words) => void act(() => button(words).click()),
    type: (selector, value) => set(selector, value, 'input'),
    choose: (selector, value) => {
      // A select is turned to before anything is chosen in it.
      fire(get(selector), new FocusEvent('focus'));
      set(selector, value, 'change');
    },
    press: (key) =>
      fire(
        (document.activeElement ?? document.body) as HTMLElement,
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  };
}
