import type { Speech } from '@/components/shared/page-root';
import type { Language } from '@/locales/messages';

/** Loads the sentences of this page in one language; the other stays unloaded. */
export async function speak(language: Language): Promise<Speech> {
  const { messages } = await (language === 'es' ? import('@/locales/es/plan-page') : import('@/locales/en/plan-page'));
  return { language, messages, title: messages.plan.title };
}
