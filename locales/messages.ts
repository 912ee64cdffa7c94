import { en } from './en';

/** Every sentence of the interface in one language. Sentences with a number or a name in them are functions. */
export type Messages = typeof en;

/** The messages of a language; English where it has none of its own. */
export function messagesFor(_language: string): Messages {
  return en;
}
