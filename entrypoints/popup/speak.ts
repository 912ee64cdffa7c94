import type { Speech } from '@/components/shared/page-root';
import { messages as en } from '@/locales/en/popup-page';
import { messages as es } from '@/locales/es/popup-page';
import type { Language } from '@/locales/messages';

/** The sentences of this page in one language. Both are there from the start: a file more costs the list less than waiting for the settings to name it. */
export async function speak(language: Language): Promise<Speech> {
  const messages = language === 'es' ? es : en;
  return { language, messages, title: messages.popup.title };
}
