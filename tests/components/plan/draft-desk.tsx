import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Mounted, mount } from '../mount';

export type Drafts = Readonly<Record<string, string>>;

export interface Desk {
  readonly drafts: Drafts;
  readonly onDraft: (field: string, text: string) => void;
}

/** Shows a component over drafts that are kept in memory, as the page keeps them in the database; `kept` is what is left when it is closed. */
export function mountOverDrafts(
  show: (desk: Desk) => ComponentChildren,
  initial: Drafts = {},
  language: 'en' | 'es' = 'en',
): { readonly page: Mounted; readonly kept: () => Drafts } {
  let kept = initial;
  function Page() {
    const [drafts, setDrafts] = useState(initial);
    kept = drafts;
    const onDraft = (field: string, text: string): void =>
      setDrafts(({ [field]: _, ...others }) => (text === '' ? others : { ...others, [field]: text }));
    return <>{show({ drafts, onDraft })}</>;
  }
  return { page: mount(<Page />, language), kept: () => kept };
}

/** A field by the words of its label. */
export function labelled(page: Mounted, words: string): HTMLInputElement {
  const label = [...page.root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(words));
  const field = label?.querySelector<HTMLInputElement>('input, textarea, select') ?? document.getElementById(label?.htmlFor ?? '');
  if (!(field instanceof HTMLElement)) throw new Error(`no field “${words}”`);
  return field as HTMLInputElement;
}
