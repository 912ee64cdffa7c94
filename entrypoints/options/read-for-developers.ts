import type { TextReading } from '@/components/profile/developer-section';

/** Reads a text as a posting. The reader is loaded only here: the profile itself does not need it. */
export async function readForDevelopers(text: string): Promise<TextReading> {
  const [{ analyse }, { readPlainText }] = await Promise.all([
    import('@/utils/core/requirements/analyse'),
    import('@/utils/core/text/plain-text'),
  ]);
  const started = performance.now();
  const flat = readPlainText(text);
  const analysis = analyse(flat, null, { left: true });
  return { text: flat.text, analysis, milliseconds: performance.now() - started };
}
