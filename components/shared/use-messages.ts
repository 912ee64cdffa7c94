import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '@/locales/en';
import type { Messages } from '@/locales/messages';

/** The interface's language for everything below it. */
export const MessagesContext = createContext<Messages>(en);

/** The sentences of the language that the user chose. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
