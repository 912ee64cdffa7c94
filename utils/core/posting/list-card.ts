import { isLibraryWork } from '../library/weigh';

/** A result card's words as they stand in a page: what its site's own places say, where they say it, and all its lines in their order. */
export interface CardWords {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly closing: string | null;
  readonly lines: readonly string[];
}

/** A result card, read. `closing`: what it says of its closing, in its words. */
export interface ToldCard {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly closing: string | null;
  readonly library: boolean;
}

const CLOSES = /\b(?:clos(?:es?|ing)|deadline|ends|expires|apply by|final filing|open \d{1,2}\/.{1,20} to)\b/iu;
/** A label that says that an employer follows. */
const NAMES = /^(?:agency|company|district|employer|institution|organi[sz]ation)\s?:\s?/iu;
/** Lines of a card that name no employer: places, pay, days, whatever another label stands before, words of the site. */
const NO_NAME =
  /\d|^\p{L}[\p{L} ]{1,30}:|\$|, [A-Z]{2}\b|^(?:continuous|open until filled|new|promoted|viewed|saved|applied|remote|hybrid|on-?site|full|part)\b|\b(?:ago|today|yesterday|hiring|applicants?|apply|save|time)\b/iu;

/** Reads a card by what its site's own places say, else by the order of its lines, and tells whether it is library work. Null where it says too little to be one. */
export function tellCard(words: CardWords): ToldCard | null {
  const { lines } = words;
  const said = tidy(words.title);
  const title = said.length >= 3 && said.length <= 200 ? said : tidy(lines[0] ?? '');
  if (title.length < 3) return null;
  const after = lines.slice(lines.findIndex((line) => tidy(line) === title) + 1);
  const employer =
    words.employer ?? after.map((line) => line.replace(NAMES, '')).find((line) => tidy(line) !== title && isName(line)) ?? null;
  const closing = words.closing ?? lines.find((line) => CLOSES.test(line) && line.length <= 120) ?? null;
  return {
    title,
    employer,
    location: words.location ?? after.find((line) => /, [A-Z]{2}\b/u.test(line) && line.length <= 80) ?? null,
    closing: closing?.slice(0, 200) ?? null,
    library: isLibraryWork({ title, employer, text: lines.join('\n') }),
  };
}

/** Whether a line can be a name: no sentence, no place, no label. */
function isName(line: string): boolean {
  return line.length > 3 && line.length <= 120 && !NO_NAME.test(line) && !/(?:^|[\s(])\p{Ll}[\p{L}’']{3}/u.test(line);
}

/** A title once, without what is said of the card beside it. */
function tidy(text: string): string {
  return text.replace(/ \((?:verified job)\)$| with verification$/iu, '').replace(/^(.{3,200}) \1$/u, '$1');
}
