import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Messages } from '@/locales/messages';

/** The sentences that every surface needs: what is asked, how it is judged and why. */
export type Words = Pick<Messages, 'verdicts'>;

/** The sentences that a surface brings: those of its own rooms beside the words that all share. */
export type Catalog = Words & Partial<Messages>;

/** The sentences and the language (for dates and numbers) of everything below it. */
export const MessagesContext = createContext<{ readonly messages: Catalog; readonly language: Language } | null>(null);

function useCatalog() {
  const catalog = useContext(MessagesContext);
  if (catalog === null) throw new Error('no language was given');
  return catalog;
}

/** The sentences of one room of the interface, in the language that the user chose; throws on a surface that does not bring them. */
export function useRoom<R extends keyof Messages>(room: R): Messages[R] {
  const messages: Partial<Messages> = useCatalog().messages;
  const sentences: Messages[R] | undefined = messages[room];
  if (sentences === undefined) throw new Error(`this page has no sentences of ${room}`);
  return sentences;
}

/** The words that all surfaces share. */
export function useWords(): Words {
  return useCatalog().messages;
}

/** The language that the user chose, for `Intl`. */
export function useLanguage(): Language {
  return useCatalog().language;
}
