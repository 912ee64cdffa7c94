import { anyCase } from '../../text/any-case';
import { headingKind } from './headings';
import { placeIn } from './places';
import type { ResumeLine } from './resume-line';
import { hasEmployer, titleness } from './roles';
import { tidy, uncapped } from './tidy';

const TITLE_PAGE = anyCase(/^(?:curr[ií]culum(?: v[ií]t(?:ae|æ))?|c\.?v\.?|r[eé]sum[eé]|hoja de vida|federal resume)$/u);
const RESUME_OF = anyCase(/^(?:r[eé]sum[eé]|curr[ií]culum vitae|c\.?v\.?) (?:of|for|de)\s/u);
const FIELD = anyCase(
  /^(?:(?:full )?name|applicant(?: name)?|nombre(?: completo)?|address|city(?:\/state)?|direcci[oó]n|domicilio)\s{0,3}[:\t]\s{0,3}/u,
);
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

/** Who and where a résumé's person is; null for what is not told. */
export interface Person {
  readonly name: string | null;
  readonly place: string | null;
}

/** Who and where, from the lines at the head of a résumé; where none is named there, from a name behind a gap with a place under it, as beside a margin of contacts and skills. */
export function readPerson(lines: readonly ResumeLine[], others: readonly ResumeLine[]): Person {
  const head = readHead(lines);
  if (head.name !== null) return head;
  for (const [at, line] of others.entries()) {
    const under = others.slice(at + 1, at + 4);
    if (!line.gap || !isName(withoutLetters(line.text)) || !under.some(({ text, gap }) => !gap && placeIn(text) !== null)) continue;
    const found = readHead([line, ...under]);
    if (found.name !== null) return { name: found.name, place: head.place ?? found.place };
  }
  return head;
}

/** Whether words are a person's name, as far as can be told: no post's, no employer's, no heading's. */
const isName = (words: string): boolean =>
  NAME.test(words) &&
  words.length <= 50 &&
  titleness(words) <= 0 &&
  !hasEmployer(words) &&
  !TITLE_PAGE.test(words) &&
  headingKind(words) === null;

function readHead(lines: readonly ResumeLine[]): Person {
  let [name, place]: [string | null, string | null] = [null, null];
  const places = lines.slice(0, 14).filter(({ text }) => placeIn(text) !== null).length;
  for (const [row, { text }] of lines.slice(0, 14).entries()) {
    const labelled = text.replace(RESUME_OF, '').replace(FIELD, '');
    for (const part of labelled.split(/\t|\s{3,40}|\s[|·•◆♦/]\s/u)) {
      const bare = withoutLetters(part.trim());
      // “Oona Fitzwarren, CA”: a certified archivist, where a place follows.
      const letters = row === 0 && places > 1;
      if (!letters) place ??= placeIn(part);
      if (name === null && isName(bare) && (letters || placeIn(part) === null)) name = uncapped(bare);
    }
  }
  return { name, place };
}
