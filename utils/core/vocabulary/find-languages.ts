import { anyCase } from '../text/any-case';
import type { Span } from '../text/flat-text';
import { isLetter } from '../text/letters';
import { once } from '../text/once';
import { foldName, getNames, type Name } from './languages';

/** A language named in a text; `code` as in LABELS: ISO 639-1 where there is one, else 639-3; Mandarin is `zh`. */
export interface LanguageMatch extends Span {
  readonly code: string;
}

/** How many places there are for beginnings: far more than names. */
const PLACES = 1 << 15;
/** How many letters make a beginning. */
const LETTERS = 5;

/** The place of a word's first letters, alike in small and capital; -1 where one is none of a–z, or an apostrophe is among them. */
function placeOf(text: string, at: number): number {
  let place = 0;
  for (let next = at; next < at + LETTERS; next++) {
    const code = text.charCodeAt(next) | 32;
    if (code >= 97 && code <= 122) place = (place * 33 + code) & (PLACES - 1);
    else return code > 126 || text[next] === "'" ? -1 : place;
  }
  return place;
}

/** A letter, or an accent that stands apart from its letter. */
const isOfWord = (code: number): boolean => isLetter(code) || (code >= 0x300 && code < 0x370) || code === 0x2bb || code === 0x2bf;

/** Set at the places where names begin: most words of a text begin otherwise, and need no further look. */
const getBeginnings = once(() => {
  const beginnings = new Uint8Array(PLACES);
  for (const name of getNames().keys()) beginnings[placeOf(name, 0)] = 1;
  return beginnings;
});

/** Whether a name may begin at a place of a text, by its first letters. */
const mayBegin = (text: string, at: number): boolean => getBeginnings()[placeOf(text, at)] !== 0;

/** Whether one may begin anywhere in it: in most texts none does. */
function mayName(text: string): boolean {
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetterHere = code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : isOfWord(code);
    if (isLetterHere && !inWord && mayBegin(text, at)) return true;
    inWord = isLetterHere;
  }
  return false;
}

/** The words of a text, with the apostrophes in and after them: “Hawai'i”, “O‘odham”. */
function wordsIn(text: string): readonly Span[] {
  const words: Span[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && isOfWord(text.charCodeAt(end))) {
      end++;
      if (text[end] === "'" || text[end] === '’') end++;
    }
    if (end > start) words.push({ start, end });
    start = end + 1;
  }
  return words;
}

const GAP = /^(?:[ \u00a0]{1,2}|[-‐‑/])$/u;

/** Words that speak of language: “fluency in”, “speaking”, “bilingual”. */
const OF_LANGUAGE = anyCase(
  /\b(?:languages?|speak\w{0,4}|spoken|fluen\w{1,4}|bilingual\w{0,3}|biliterate|multilingual|trilingual|reading|written|writing|read|write|proficien\w{1,5}|conversational|literacy|romaniz\w{1,6}|transliterat\w{1,5}|translat\w{1,5}|interpret\w{1,5}|knowledge of|vernacular|native|oral|paleography|script)\b/u,
  'language|speak|spoken|fluen|bilingual|multilingual|trilingual|read|proficien|conversational|romaniz|translat|interpret|knowledge of|vernacular|native|oral|paleography|script|litera|writ',
);

/** What makes the word before it a people, a place, a subject or an institution: “Japanese American”, “Spanish Springs”, “French history”. */
const NO_LANGUAGE_AFTER = anyCase(
  /^[\s-]{1,2}(?:(?:and|or|&|\/)\s{1,2}(?:\w{1,14}\s{1,2}){1,2})?(?=)(?:american|canadian|born|serving|studies|history|historical|culture|cultural|art|arts|architecture|music|cuisine|food|literatures?|poetry|composition|department|faculty|major|minor|degree|teacher|instructor|professor|class(?:es)?|courses?|collections?|materials?|museum|archives?|law|war|revolution|government|numerals?|heritage|descent|ancestry|origins?|population|people|community|communities|families|immigrants?|diaspora|émigré|culture|consulate|embassy|company|civilization|usage|grammar|spelling|punctuation|language arts|quarter|village|neighborhood|town|life|pop|america)\b/u,
);

/** Capitalised words that may follow a language without making it a name of something else. */
const LANGUAGE_NOUN = anyCase(
  /^[\s/-]{1,2}(?:language|speak|fluen|prefer|requir|desir|bilingual|biliterate|literacy|skill|proficien|reading|read|writ|translat|interpret|oral|creole|chinese|and|or|a plus|librarian|library|cataloger|catalog|is|are|highly|strongly|helpful|knowledge|abilit)/u,
);

const CAPITAL_NEXT = /^[ \u00a0-]\p{Lu}\p{Ll}/u;
const ONE_OF_TWO = anyCase(/\b(?:other than|non|besides|not in)[\s-]{1,2}$/u, 'besides|non|not in|other than');
const SUBJECT_BEFORE = anyCase(
  /\b(?:degree|majors?|minors?|bachelor\S{0,2}|master\S{0,2}|doctorate|b\.?a\.?|m\.?a\.?|ph\.?d\.?|courses?|coursework|department|professor|faculty|business|(?<!near-)native|african|asian|latin|central|south|east)\s{1,2}(?:in\s{1,2}|of\s{1,2})?$/u,
);

/** Whether the words around a name leave it a language: “fluent in Polish” does, “polish and edit” and “Polish American Museum” do not. */
function isLanguage(text: string, start: number, end: number, { code, doubtful }: Name, neighbours: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const written = text.slice(start, end);
  const capital = /^[\p{Lu}ʻ]/u.test(written);
  if (ONE_OF_TWO.test(before) || SUBJECT_BEFORE.test(before) || NO_LANGUAGE_AFTER.test(after)) return false;
  const spoken = OF_LANGUAGE.test(before) || OF_LANGUAGE.test(after);
  if (!capital && code !== 'sgn') return spoken && !doubtful;
  if (CAPITAL_NEXT.test(after) && !LANGUAGE_NOUN.test(after) && !getNames().has(foldName(after.match(/\p{L}+/u)?.[0] ?? ''))) return false;
  return !doubtful || spoken || neighbours;
}

/** Between two names of which either alone may be something else: “some Latin or Welsh”. */
const JOINED = /^(?:,? or |\/)$/u;

/** Every language that a text names, in its order; never from a two-letter token, never “other than English”, “Latin American studies”, “Spanish Springs” or the verb “polish”. */
export function findLanguages(text: string): readonly LanguageMatch[] {
  if (!mayName(text)) return [];
  const names = getNames();
  const words = wordsIn(text);
  const found: (LanguageMatch & { readonly name: Name })[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) break;
    if (!mayBegin(text, first.start)) continue;
    for (let length = 3; length > 0; length--) {
      const last = words[at + length - 1];
      if (!last || last.end - first.start > 40) continue;
      let joined = true;
      for (let i = at; i < at + length - 1 && joined; i++) joined = GAP.test(text.slice(words[i]?.end, words[i + 1]?.start));
      const name = joined ? names.get(foldName(text.slice(first.start, last.end))) : undefined;
      if (!name) continue;
      found.push({ code: name.code, start: first.start, end: last.end, name });
      at += length - 1;
      break;
    }
  }
  return found
    .filter((match, at) => {
      const near = [found[at - 1], found[at + 1]].some(
        (other) =>
          other &&
          (other.name.doubtful
            ? JOINED.test(text.slice(Math.min(match.end, other.end), Math.max(match.start, other.start)))
            : Math.max(other.start - match.end, match.start - other.end) <= 25),
      );
      return isLanguage(text, match.start, match.end, match.name, near);
    })
    .map(({ code, start, end }) => ({ code, start, end }));
}
