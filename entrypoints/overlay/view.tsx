import { render } from 'preact';
import { Card } from '@/components/overlay/card';
import type { CardProps } from '@/components/overlay/card-state';
import { MessagesContext } from '@/components/shared/use-messages';
import type { Language } from '@/locales/messages';
import { findPart } from './parts';

/** Draws the card in the user's language, in the other where only that one's sentences could be had; null takes it away. */
export function drawCard(into: HTMLElement, props: CardProps | null, language: Language): void {
  const messages = findPart(`words-${language}`) ?? findPart('words-en') ?? findPart('words-es');
  render(
    props === null || messages === undefined ? null : (
      <MessagesContext.Provider value={{ messages, language }}>
        <Card {...props} />
      </MessagesContext.Provider>
    ),
    into,
  );
}
