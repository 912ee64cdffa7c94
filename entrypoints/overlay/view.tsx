import { render } from 'preact';
import { Card } from '@/components/overlay/card';
import type { CardProps } from '@/components/overlay/card-state';
import { MessagesContext } from '@/components/shared/use-messages';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import type { Language } from '@/locales/messages';

const CATALOGS = { en, es };

/** Draws the card in the user's language; null takes it away. */
export function drawCard(into: HTMLElement, props: CardProps | null, language: Language): void {
  render(
    props === null ? null : (
      <MessagesContext.Provider value={{ messages: CATALOGS[language], language }}>
        <Card {...props} />
      </MessagesContext.Provider>
    ),
    into,
  );
}
