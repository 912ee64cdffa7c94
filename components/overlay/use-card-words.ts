import type { Messages } from '@/locales/messages';
import { useRoom, useWords, type Words } from '../shared/use-messages';

/** What the card says: its own sentences beside those of every surface. */
export type CardWords = Words & Pick<Messages, 'overlay'>;

/** The card's words in the language that the user chose. */
export function useCardWords(): CardWords {
  return { ...useWords(), overlay: useRoom('overlay') };
}
