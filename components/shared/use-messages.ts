import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '@/locales/en';
import type { Language, Messages } from '@/locales/messages';

/** The sentences and the language (for dates and numbers) of everything below it. */
export const MessagesContext = createContext<{ readonly messages: Messages; readonly language: Language }>({
  messages: en,
  language: 'en',
});

/** The sentences of the language that the user chose. */
export function useMessages(): Messages {
  return useContext(MessagesContext).messages;
}

/** The language that the user chose, for `Intl`. */
export function useLanguage(): Language {
  return useContext(MessagesContext).language;
}
