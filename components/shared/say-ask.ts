import { commonLanguage } from '@/locales/language-names';
import type { Language } from '@/locales/messages';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { unreachable } from '@/utils/core/unreachable';
import { languageName } from '@/utils/core/vocabulary/language-name';
import { LOCALES } from './say-day';
import type { Words } from './use-messages';

type Phrase = ReturnType<Words['verdicts']['asks']['language']>;

const LONGEST_QUOTE = 96;
const LONGEST_INSIDE = 64;

/** The name of a language by its code, in the language of the interface. */
export function sayLanguage(code: string, language: Language): string {
  if (!/^[a-z]{2,3}$/u.test(code)) return code;
  return (
    commonLanguage(code, language) ??
    new Intl.DisplayNames(LOCALES[language], { type: 'language', fallback: 'none' }).of(code) ??
    languageName(code)
  );
}

/** A line's end, with the bullet of the next: of an item that was broken over two. */
const NEXT_LINE = /[^\S\n]{0,200}\n\s{0,200}(?:[•·*–—-]\s{1,20})?/gu;

/** The posting's own words on one line, without bullets and closing punctuation, cut at a word where they are long. */
export function sayQuote(quote: string, longest = LONGEST_QUOTE): string {
  const words = quote
    .replace(NEXT_LINE, ' ')
    .replace(/\s{1,200}/gu, ' ')
    .replace(/^[\s•·*–—-]{1,6}/u, '');
  const cut = words.lastIndexOf(' ', longest);
  const short = words.length <= longest ? words : `${words.slice(0, cut > 0 ? cut : longest)}…`;
  return short.replace(/[\s.;:,]{1,6}(…?)$/u, '$1');
}

/** What a requirement is called, or null where only its own words can say it. */
function phraseOf({ ask }: Requirement, { verdicts: { asks } }: Words, language: Language): Phrase | null {
  switch (ask.kind) {
    case 'education':
      return asks.education(ask);
    case 'experience':
      return asks.experience(ask);
    case 'language':
      return asks.language(
        ask,
        ask.languages.map((code) => sayLanguage(code, language)),
      );
    case 'licence':
      return asks.licence(ask);
    case 'certificate':
      return asks.certificate(ask);
    case 'typing':
      return asks.typing(ask);
    case 'physical':
      return asks.physical(ask);
    case 'availability':
      return asks.availability(ask);
    case 'clearance':
      return asks.clearance(ask);
    case 'document':
      return asks.document(ask);
    case 'eligibility':
      return asks.eligibility(ask);
    case 'skill':
      return null;
    default:
      return unreachable(ask);
  }
}

/** What a requirement asks, as a title: “ALA master’s degree”, “Two years of professional experience”; a skill in the posting's own words. */
export function sayAsk(requirement: Requirement, messages: Words, language: Language): string {
  const phrase = phraseOf(requirement, messages, language);
  const words = phrase === null ? sayQuote(requirement.quote) : phrase.noun + (phrase.more ?? '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same inside a sentence: “an ALA master’s degree”, “a driver’s license”, or the posting's words in quotation marks. */
export function sayAskInside(requirement: Requirement, messages: Words, language: Language): string {
  const phrase = phraseOf(requirement, messages, language);
  if (phrase === null) return `“${sayQuote(requirement.quote, LONGEST_INSIDE)}”`;
  return phrase.article === '' ? phrase.noun : `${phrase.article} ${phrase.noun}`;
}
