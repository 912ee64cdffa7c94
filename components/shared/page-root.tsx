import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import type { Language, Messages } from '@/locales/messages';
import { MessagesContext } from './use-messages';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, es };

export interface PageRootProps {
  readonly language: Language;
  /** The page's title in the language given. */
  readonly title: (messages: Messages) => string;
  readonly children: ComponentChildren;
}

/** One of our own pages in the user's language: the document says which it is, for screen readers and hyphenation. */
export function PageRoot({ language, title, children }: PageRootProps) {
  const messages = CATALOGUES[language];
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title(messages);
  }, [language, messages, title]);
  return <MessagesContext.Provider value={{ messages, language }}>{children}</MessagesContext.Provider>;
}
