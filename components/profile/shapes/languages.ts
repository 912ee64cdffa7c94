import type { Language } from '@/locales/messages';
import { LANGUAGE_LEVELS, LANGUAGE_MODES } from '@/utils/core/profile/allowed';
import type { LanguageEntry } from '@/utils/core/profile/profile';
import { languageCode } from '@/utils/core/vocabulary/languages';
import { sayLanguage } from '../../shared/say-ask';
import { type EntryShape, line } from '../form';

/** What is spoken at home in Greater Los Angeles, most speakers first, and American Sign Language: suggestions only, any name may be written. */
const SUGGESTED: readonly string[] = 'en es zh yue ko tl hy vi fa ja ru ar km th hi pa gu bn id fr pt de it he uk pl ur ta am sm ase'.split(
  ' ',
);

/** Names to choose from while one is typed. */
export function suggestedLanguages(language: Language): readonly string[] {
  return SUGGESTED.map((code) => sayLanguage(code, language)).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** The code of a language by a name of its own, in English or in Spanish; null where nobody knows it. */
function codeOf(name: string): string | null {
  const plain = name.trim().toLowerCase();
  const known =
    languageCode(name) ?? SUGGESTED.find((code) => (['en', 'es'] as const).some((one) => sayLanguage(code, one).toLowerCase() === plain));
  return known === 'yue' ? 'zh' : (known ?? null);
}

/** Languages, with what is done in them. */
export const languages: EntryShape<LanguageEntry> = {
  section: 'languages',
  fields: [
    { name: 'language', kind: 'text', needed: true, suggestions: 'languages' },
    { name: 'fluency', kind: 'choice', choices: 'fluencies', unset: 'notSure' },
    { name: 'modes', kind: 'several', choices: 'modes', wide: true },
    { name: 'certifiedBy', kind: 'text', wide: true },
  ],
  worth: [{ name: 'fluency' }],
  entriesOf: (profile) => profile.languages,
  withEntries: (profile, entries) => ({ ...profile, languages: entries }),
  toDraft: ({ name, level, modes, certifiedBy }) => ({
    language: name,
    fluency: level ?? '',
    modes: modes?.join(' ') ?? '',
    certifiedBy: certifiedBy ?? '',
  }),
  read: (form, id) => {
    const name = form.neededText('language');
    const modes = form.several('modes', LANGUAGE_MODES);
    return {
      id,
      name,
      code: codeOf(name),
      level: form.choice('fluency', LANGUAGE_LEVELS),
      modes: modes.length === 0 ? null : modes,
      certifiedBy: form.text('certifiedBy') || null,
    };
  },
  words: ({ name, level, modes, certifiedBy }, m) => ({
    strong: name,
    soft: line(level !== null && m.choices.fluencies[level], (modes ?? []).map((mode) => m.choices.modes[mode]).join(', '), certifiedBy),
  }),
};
