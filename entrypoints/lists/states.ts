import type { MarkState } from '@/components/lists/mark-state';
import { sendBare } from '@/utils/platform/bare-messages';
import type { ListCard } from '@/utils/sites/lists/read-card';

const UNKNOWN: MarkState = { stage: null, closesIn: null, hidden: false };

/** What the background says of the cards' postings, asked for all new ones in one message. */
export interface States {
  /** Undefined until it was asked; a card without a number is only library work. */
  readonly of: (card: ListCard) => MarkState | undefined;
  /** Asks for those of these cards that were not asked yet. */
  readonly ask: (source: string, cards: readonly ListCard[]) => Promise<void>;
  /** Asks for all of them anew. */
  readonly again: (source: string, cards: readonly ListCard[]) => Promise<void>;
  readonly set: (card: ListCard, state: MarkState) => void;
}

/** Keeps what was answered. Where the background does not answer, the cards are marked as library work alone. */
export function keepStates(): States {
  const states = new Map<string, MarkState>();
  let turn = 0;
  const keyOf = (card: ListCard) => `${card.externalId} ${card.closing ?? ''}`;

  const fetch = async (source: string, cards: readonly ListCard[]) => {
    const asked = [...new Map(cards.map((card) => [keyOf(card), card])).values()].slice(0, 1_000);
    const mine = ++turn;
    const answer = await sendBare('listStates', {
      source,
      cards: asked.map(({ externalId, closing }) => ({ externalId: externalId ?? '', closing })),
    }).catch((error: unknown) => {
      console.warn('Callslip got no answer.', error);
      return null;
    });
    // A later question has the later answer, for what both were about.
    for (const [at, card] of asked.entries())
      if (mine === turn || !states.has(keyOf(card)))
        states.set(keyOf(card), (answer?.ok === true ? answer.value[at] : undefined) ?? states.get(keyOf(card)) ?? UNKNOWN);
  };
  const numbered = (cards: readonly ListCard[]) => cards.filter(({ externalId }) => externalId !== null);

  return {
    of: (card) => (card.externalId === null ? UNKNOWN : states.get(keyOf(card))),
    ask: async (source, cards) => {
      const fresh = numbered(cards).filter((card) => !states.has(keyOf(card)));
      if (fresh.length > 0) await fetch(source, fresh);
    },
    again: async (source, cards) => {
      const all = numbered(cards);
      if (all.length > 0) await fetch(source, all);
    },
    set: (card, state) => void states.set(keyOf(card), state),
  };
}
