import type { CardWords } from '@/utils/core/posting/list-card';
import { sendBare } from '@/utils/platform/bare-messages';
import type { MarkedCard } from '@/utils/platform/list-states';
import type { ListCard } from '@/utils/sites/lists/read-card';

/** More cards than any list shows at once. */
const MOST = 1_000;

/** What the background says of the cards' postings, asked for all new ones in one message. */
export interface States {
  /** Null where it is no library work, undefined until it was asked. */
  readonly of: (card: ListCard) => MarkedCard | null | undefined;
  /** Asks for those of these cards that were not asked yet, or say something else now. */
  readonly ask: (source: string, cards: readonly ListCard[]) => Promise<void>;
  /** Asks for all of them anew. */
  readonly again: (source: string, cards: readonly ListCard[]) => Promise<void>;
  readonly set: (card: ListCard, state: MarkedCard) => void;
}

/** Keeps what was answered. Where the background does not answer twice, nothing is known and nothing is marked until the cards are asked for again. */
export function keepStates(): States {
  const states = new WeakMap<ListCard, MarkedCard | null>();
  const asked = new WeakMap<ListCard, CardWords>();
  let turn = 0;

  const fetch = async (source: string, cards: readonly ListCard[]) => {
    const some = cards.slice(0, MOST);
    const mine = ++turn;
    for (const card of some) asked.set(card, card.words);
    const request = { source, cards: some.map(({ externalId, words }) => ({ externalId, words })) };
    const send = () => sendBare('listCards', request);
    // A background that was ended while it answered stands up anew for the second question.
    const answer = await send()
      .catch(send)
      .catch((error: unknown) => {
        console.warn('Callslip got no answer.', error);
        return null;
      });
    for (const [at, card] of some.entries()) {
      if (answer?.ok !== true) asked.delete(card);
      // A later question has the later answer, for what both were about.
      else if (mine === turn || !states.has(card)) states.set(card, answer.value[at] ?? null);
    }
  };

  return {
    of: (card) => states.get(card),
    ask: async (source, cards) => {
      const fresh = cards.filter((card) => asked.get(card) !== card.words);
      if (fresh.length > 0) await fetch(source, fresh);
    },
    again: async (source, cards) => {
      if (cards.length > 0) await fetch(source, cards);
    },
    set: (card, state) => void states.set(card, state),
  };
}
