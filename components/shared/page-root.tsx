import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '@/locales/messages';
import { type Catalog, MessagesContext } from './use-messages';

/** What one of our own pages says, in one language. */
export interface Speech {
  readonly language: Language;
  readonly messages: Catalog;
  readonly title: string;
}

export interface PageRootProps {
  /** The speech that was loaded before the page was first drawn. */
  readonly initial: Speech;
  /** The language that the user chose, which may change while the page is open. */
  readonly language: Language;
  /** Loads the sentences of this page alone, in one language alone. Must stay the same function between renders. */
  readonly speak: (language: Language) => Promise<Speech>;
  readonly children: ComponentChildren;
}

/** One of our own pages in the user's language: the document says which it is, for screen readers and hyphenation. */
export function PageRoot({ initial, language: wanted, speak, children }: PageRootProps) {
  const [{ language, messages, title }, setSpeech] = useState(initial);
  useEffect(() => {
    let over = false;
    if (wanted !== language) void speak(wanted).then((speech) => !over && setSpeech(speech));
    return () => {
      over = true;
    };
  }, [wanted, language, speak]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return <MessagesContext.Provider value={{ messages, language }}>{children}</MessagesContext.Provider>;
}
