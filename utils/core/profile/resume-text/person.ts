import { placeIn } from './places';
import type { ResumeLine } from './resume-line';
import { hasEmployer, titleness } from './roles';
import { tidy, uncapped } from './tidy';

const TITLE_PAGE = /^(?:curriculum vitae|c\.?v\.?|r[eé]sum[eé]|hoja de vida|federal resume)$/iu;
const LETTERS =
  /(?:,\s{0,2}|\s)(?:Ph\.?D|Ed\.?D|J\.?D|M\.?L\.?I\.?S|M\.?S\.?L\.?I\.?S|M\.?L\.?S|M\.?A|M\.?S|M\.?Ed|MBA|B\.?A|B\.?S|C\.?A|DAS|AHIP)\.?(?=$|,|\s)/u;
const NAME =
  /^\p{Lu}[\p{L}.’'-]{0,24}(?:\s{1,2}["“(]\p{Lu}\p{L}{1,20}["”)])?(?:\s{1,2}(?:de|del|la|las|los|van|von|da|di|le|y|\p{Lu}[\p{L}.’'-]{0,24})){1,4}$/u;

/** A person's name with the degrees behind it left out. */
function withoutLetters(words: string): string {
  let out = words;
  for (let cut = LETTERS.exec(out); cut && cut.index > 3; cut = LETTERS.exec(out))
    out = out.slice(0, cut.index) + out.slice(cut.index + cut[0].length);
  return tidy(out);
}

/** Who and where, from the lines at the head of a résumé; null for what does not stand there. */
export function readPerson(lines: readonly ResumeLine[]): { readonly name: string | null; readonly place: string | null } {
  let [name, place]: [string | null, string | null] = [null, null];
  const places = lines.slice(0, 14).filter(({ text }) => placeIn(text) !== null).length;
  for (const [row, { text }] of lines.slice(0, 14).entries()) {
    const labelled = text.replace(/^(?:name|nombre|address|direcci[oó]n|domicilio)\s{0,3}[:\t]\s{0,3}/iu, '');
    for (const part of labelled.split(/\t|\s{3,40}|\s[|·•◆♦/]\s/u)) {
      const bare = withoutLetters(part.trim());
      // “Oona Fitzwarren, CA”: a certified archivist, where a place follows.
      const letters = row === 0 && places > 1;
      if (!letters) place ??= placeIn(part);
      if (
        name === null &&
        !TITLE_PAGE.test(part.trim()) &&
        NAME.test(bare) &&
        bare.length <= 50 &&
        (letters || placeIn(part) === null) &&
        titleness(bare) <= 0 &&
        !hasEmployer(bare)
      )
        name = uncapped(bare);
    }
  }
  return { name, place };
}
