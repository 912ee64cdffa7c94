import type { LanguageMode } from '../requirements/ask';
import type { LanguageLevel } from './profile';

const LEVELS: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /\bnative\b|\bmother tongue\b|\bfirst language\b|\bbilingual\b|\bheritage\b/iu],
  ['basic', /\bbasic\b|\belementary\b|\bbeginn(?:er|ing)\b|\bnovice\b|\bA[12]\b|\ba little\b/iu],
  ['conversational', /\bconversational\b|\bintermediate\b|\blimited\b|\bB1\b/iu],
  ['professional', /\bprofessional\b|\bworking\b|\badvanced\b|\bproficient\b|\bB2\b|\bC1\b/iu],
  ['fluent', /\bfluen(?:t|cy)\b|\bfull\b|\bC2\b/iu],
];

/** How well a language is known, from the usual words (“Native speaker”, “Professional working”, “B2”); null where they say nothing. “Near-native” is fluent. */
export function fluencyLevel(words: string): LanguageLevel | null {
  if (/\bnear[- ]native\b/iu.test(words)) return 'fluent';
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const MODES: readonly (readonly [LanguageMode, RegExp])[] = [
  ['read', /\bread(?:ing|s)?\b/iu],
  ['write', /\bwrit(?:e|es|ing|ten)\b/iu],
  ['speak', /\bspeak(?:s|ing)?\b|\bspoken\b|\boral\b/iu],
  ['sign', /\bsign(?:s|ing|ed)?\b/iu],
];

/** The uses that the words restrict it to (“Reading knowledge”); null where they name none. */
export function fluencyModes(words: string): readonly LanguageMode[] | null {
  const modes = MODES.filter(([, pattern]) => pattern.test(words)).map(([mode]) => mode);
  return modes.length === 0 ? null : modes;
}
