import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Messages } from '@/locales/messages';

/** The sentences that what is shown on pages needs. The overlay brings no more, since it is loaded with every library posting. */
export type Words = Pick<Messages, 'overlay' | 'verdicts'>;

/** The sentences and the language (for dates and numbers) of everything below it. */
export const MessagesContext = createContext<{ readonly messages: Words | Messages; readonly language: Language } | null>(null);

function useCatalog() {
  const catalog = useContext(MessagesContext);
  if (catalog === null) throw new Error('no language was given');
  return catalog;
}

/** The sentences of the language that the user chose, in one of our own pages. */
export function useMessages(): Messages {
  const { messages } = useCatalog();
  if (!('popup' in messages)) throw new Error('only our own pages have every sentence');
  return messages;
}

/** Those of them that may also be shown over somebody else's page. */
export function useWords(): Words {
  return useCatalog().messages;
}

/** The language that the user chose, for `Intl`. */
export function useLanguage(): Language {
  return useCatalog().language;
}
