import { ANSWERED } from '../profile/ask-key';
import type { LanguageEntry, LanguageLevel } from '../profile/profile';
import type { Ask, LanguageMode } from '../requirements/ask';
import { anyCase, lowered } from '../text/any-case';
import { type Leaf, SILENT } from './leaf';
import { evidence, type Moment } from './person';

type LanguageAsk = Extract<Ask, { kind: 'language' }>;

const ORDER: readonly LanguageLevel[] = ['basic', 'conversational', 'professional', 'fluent', 'native'];
const NUMBERS: readonly (readonly [number, RegExp])[] = [
  [3, anyCase(/\b(?:three|3)\b[^.;]{0,30}\blanguages\b/u)],
  [2, anyCase(/\b(?:two|2)\b[^.;]{0,30}\blanguages\b/u)],
];
const EUROPEAN = new Set([
  'fr',
  'de',
  'it',
  'es',
  'pt',
  'nl',
  'ru',
  'pl',
  'cs',
  'sv',
  'da',
  'no',
  'fi',
  'el',
  'hu',
  'ro',
  'uk',
  'ca',
  'la',
  'hr',
  'sr',
  'bg',
  'sk',
]);

/** The least that the words ask: fluency, a working knowledge, some. */
function leastLevel(quote: string): LanguageLevel {
  if (/\bsome\b|\bbasic\b|\bfamiliarity\b|\belementary\b/u.test(lowered(quote))) return 'basic';
  if (/\bfluen|\bbilingual|\bnative\b/u.test(lowered(quote))) return 'professional';
  return /\breading knowledge\b|\bconversational\b|\bworking knowledge\b/u.test(lowered(quote)) ? 'conversational' : 'professional';
}

/** Judges a language asked. Where several are named, “and” asks for all; a list of languages that lacks it says that it is not known. */
export function judgeLanguage(ask: LanguageAsk, quote: string, { person }: Moment): Leaf {
  const { languages } = person.profile;
  const least = leastLevel(quote);
  if (ask.languages.length === 0) return judgeAnyOther(languages, quote, least, ask.modes);
  const each = ask.languages.map((code) =>
    judgeOne(
      code,
      languages,
      least,
      ask.modes,
      person.profile.work.some(({ summary }) => isEnglish(summary)),
    ),
  );
  const all = /\band\b|&/u.test(lowered(quote)) && !/\bor\b|\band\/or\b/u.test(lowered(quote));
  const order = ['met', 'unknown', 'partly', 'unmet'] as const;
  const ranked = [...each].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return (all ? ranked[ranked.length - 1] : ranked[0]) ?? SILENT;
}

/** Who writes a résumé in English reads and writes it. */
function isEnglish(text: string): boolean {
  return /\b(?:the|and|of|for|with)\b/u.test(text);
}

function judgeOne(
  code: string,
  languages: readonly LanguageEntry[],
  least: LanguageLevel,
  modes: readonly LanguageMode[] | undefined,
  english: boolean,
): Leaf {
  const entry = languages.find((one) => one.code === code || (code === 'zh' && ['yue', 'cmn'].includes(one.code ?? '')));
  if (entry === undefined) {
    if (code === 'en' && english) return { verdict: 'met', reason: { kind: 'held' }, evidence: [] };
    // Languages that were only answered for, one by one, are no list from which another is missing.
    return languages.every(({ id }) => id.startsWith(ANSWERED))
      ? SILENT
      : { verdict: 'unmet', reason: { kind: 'not-listed' }, evidence: [] };
  }
  const shown = [evidence(entry.id, entry.name)];
  if (modes !== undefined && modes.length > 0 && entry.modes !== null && !modes.every((mode) => entry.modes?.includes(mode))) {
    return { verdict: 'partly', reason: { kind: 'not-listed' }, evidence: shown };
  }
  if (entry.level === null)
    return { verdict: modes === undefined && least !== 'professional' ? 'met' : 'unknown', reason: { kind: 'silent' }, evidence: shown };
  return ORDER.indexOf(entry.level) >= ORDER.indexOf(least)
    ? { verdict: 'met', reason: { kind: 'held' }, evidence: shown }
    : { verdict: 'partly', reason: { kind: 'not-listed' }, evidence: shown };
}

/** “A language other than English”, “two European languages”. */
function judgeAnyOther(
  languages: readonly LanguageEntry[],
  quote: string,
  least: LanguageLevel,
  modes: readonly LanguageMode[] | undefined,
): Leaf {
  const wanted = NUMBERS.find(([, pattern]) => pattern.test(quote))?.[0] ?? 1;
  const european = /\beuropean\b/u.test(lowered(quote));
  const others = languages.filter(({ code }) => code !== 'en' && (!european || (code !== null && EUROPEAN.has(code))));
  if (languages.length === 0) return SILENT;
  const judged = others.map(({ code, id, name, level }) => ({
    shown: evidence(id, name),
    leaf: code === null ? { verdict: level === null ? 'unknown' : 'met' } : judgeOne(code, languages, least, modes, false),
  }));
  const met = judged.filter(({ leaf }) => leaf.verdict === 'met').map(({ shown }) => shown);
  if (met.length >= wanted) return { verdict: 'met', reason: { kind: 'held' }, evidence: met };
  const unknown = judged.filter(({ leaf }) => leaf.verdict === 'unknown').length;
  if (met.length + unknown >= wanted) return { verdict: 'unknown', reason: { kind: 'silent' }, evidence: met };
  return { verdict: met.length > 0 ? 'partly' : 'unmet', reason: { kind: 'not-listed' }, evidence: met };
}
