import { render } from 'preact';
import { Card } from '@/components/overlay/card';
import type { CardProps } from '@/components/overlay/card-state';
import type { CardWords } from '@/components/overlay/use-card-words';
import { MessagesContext } from '@/components/shared/use-messages';
import { overlay as overlayEn } from '@/locales/en/overlay';
import { verdicts as verdictsEn } from '@/locales/en/verdicts';
import { overlay as overlayEs } from '@/locales/es/overlay';
import { verdicts as verdictsEs } from '@/locales/es/verdicts';
import type { Language } from '@/locales/messages';

const CATALOGS: Readonly<Record<Language, CardWords>> = {
  en: { overlay: overlayEn, verdicts: verdictsEn },
  es: { overlay: overlayEs, verdicts: verdictsEs },
};

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
