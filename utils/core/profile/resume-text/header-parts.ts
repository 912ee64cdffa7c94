import { couldBeCity, isPlace, isState } from './places';
import { hasEmployer, hasRole, titleness } from './roles';
import { tidy, uncapped } from './tidy';

/** What parts a title from an employer in one line, apart from a comma. */
const STRONG = /\t{1,9}|\s{3,40}|\s{0,4}[|·•◆♦]\s{0,4}|\s{1,4}[–—―-]{1,2}\s{1,4}|\s{1,2}@\s{1,2}|;\s{1,3}/u;
const AT = /\s(?:at|en) (?=(?:the )?\p{Lu})/u;

/** Names whose part after a comma is a campus: “University of California, Los Angeles”. */
const WITH_CAMPUS =
  /(?:University of California|California State University|State University of New York|City University of New York|California State Polytechnic University|University of (?:Texas|Wisconsin|Illinois|North Carolina|Colorado|Nebraska|Missouri|Massachusetts|Tennessee|Hawai[ʻ’']?i|Alabama|Maryland|Michigan|Minnesota)|Indiana University|Universidad (?:Nacional|Autónoma)[\p{L} ]{0,30})$/u;

/** A name without the city, state and country at its end; a campus stays. `places` are what was taken off. */
export function withoutPlace(words: string): { readonly name: string; readonly places: readonly string[] } {
  const parts = words
    .split(/,\s{0,4}/u)
    .map((part) => part.trim())
    .filter((part, at) => at === 0 || !/^\d{1,6} \p{Lu}/u.test(part));
  const places: string[] = [];
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    const before = parts.slice(0, -1).join(', ');
    const afterState = places.length > 0 && isState(places[0] ?? '') && places.length === 1;
    const city = afterState && couldBeCity(last) && !hasEmployer(last) && !hasRole(last);
    if (last !== '' && !isPlace(last) && !city) break;
    if (!isState(last) && WITH_CAMPUS.test(before)) break;
    places.unshift(last);
    parts.pop();
  }
  return { name: parts.join(', '), places };
}

/** A header's line in its parts: by tabs, bars and dashes, and by “at”. Places that stand alone are left out. */
export function strongParts(line: string, atToo = true): readonly string[] {
  return line
    .split(STRONG)
    .flatMap((part) => {
      const at = atToo ? AT.exec(part) : null;
      if (!at || !hasRole(part.slice(0, at.index)) || /,/u.test(part.slice(0, at.index))) return [part];
      return [part.slice(0, at.index), part.slice(at.index + at[0].length)];
    })
    .map(tidy)
    .filter((part) => part !== '' && !isPlaceOnly(part));
}

/** “Glendale, CA 91206”, “Pasadena, California”. */
function isPlaceOnly(part: string): boolean {
  const pieces = part.split(/,\s{0,4}/u);
  if (pieces.length === 1)
    return isPlace(part) || (/^\p{Lu}[\p{L}. ]{2,25} [A-Z]{2}(?: \d{5})?$/u.test(part) && isState(part.split(' ').slice(-1)[0] ?? ''));
  return (
    pieces.length <= 3 &&
    isPlace(pieces.at(-1) ?? '') &&
    pieces.slice(0, -1).every((piece) => couldBeCity(piece) && !hasEmployer(piece) && !hasRole(piece))
  );
}

const DEPARTMENT = /^(?:Department|Division|Office|School|Faculty|College) of\b/u;
const UNIVERSITY = /\b(?:University|College|Universidad)\b/u;

/** “Librarian I – Adult Services” in a line of its own, where another line has the employer. */
function withBranch(parts: readonly string[], line: string): readonly string[] {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || titleness(first) <= 0 || titleness(second) < -1) return parts;
  const between = line.slice(line.indexOf(first) + first.length, line.indexOf(second, line.indexOf(first) + first.length));
  return /^ [–—-] $/u.test(between) ? [`${first}${between}${second}`] : parts;
}

/** The parts of a header's lines; what a title is followed by in its line stays with it where the employer stands in another. */
export function headerParts(lines: readonly string[]): readonly string[] {
  const each = lines.map((line) => strongParts(line));
  return each.flatMap((parts, at) =>
    each.some((others, other) => other !== at && others.some((part) => titleness(part) < -1)) ? withBranch(parts, lines[at] ?? '') : parts,
  );
}

/** A title and an employer in one string parted by commas: the cut at which both sides are most what they should be. */
export function cutAtComma(words: string): { readonly title: string; readonly employer: string } | null {
  const { name } = withoutPlace(words);
  const parts = name.split(/,\s{1,4}/u);
  if (parts.length < 2) return null;
  let best: { at: number; titleFirst: boolean; score: number } | null = null;
  for (let at = 1; at < parts.length; at++) {
    const [left, right] = [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
    // “Lecturer, Department of Letters, Brackwater University”: the department is a part of the title.
    if (DEPARTMENT.test(parts[at] ?? '') && parts.slice(at + 1).some((part) => UNIVERSITY.test(part))) continue;
    // The employer's name begins where its own words do; of equal cuts the one with the shorter title.
    const lead = titleness(parts[at] ?? '') * -0.5;
    for (const titleFirst of [true, false]) {
      const [title, employer] = titleFirst ? [left, right] : [right, left];
      const score = titleness(title) - titleness(employer) + (titleFirst ? lead + 0.5 : 0) - at * 0.1;
      if (best === null || score > best.score) best = { at, titleFirst, score };
    }
  }
  if (best === null) return null;
  const [left, right] = [parts.slice(0, best.at).join(', '), parts.slice(best.at).join(', ')];
  return best.titleFirst ? { title: left, employer: right } : { title: right, employer: left };
}

/** A title and an employer of a header's parts, each of which may be missing. */
export interface Header {
  readonly title: string;
  readonly employer: string;
}

const clean = (words: string): string => uncapped(tidy(withoutPlace(words).name));

/** Which of a header's parts, in their order, is the title and which the employer. `known`: an employer named above, for posts under one employer. */
export function readHeader(parts: readonly string[], known: string | null): Header {
  const [first, second] = parts;
  if (first === undefined) return { title: '', employer: known ?? '' };
  if (second === undefined) {
    if (known !== null && titleness(first) >= 0 && !isCommaPair(first)) return { title: clean(first), employer: known };
    const cut = cutAtComma(first);
    if (cut) return { title: uncapped(tidy(cut.title)), employer: uncapped(tidy(cut.employer)) };
    return titleness(first) < 0 ? { title: '', employer: clean(first) } : { title: clean(first), employer: known ?? '' };
  }
  // Three parts and more: the two that differ most; what stands beside the title belongs to it no further.
  const scored = parts.slice(0, 4).map((part, at) => ({ part, at, score: titleness(part) }));
  const title = scored.reduce((best, one) => (one.score > best.score ? one : best));
  const rest = scored.filter(({ at }) => at !== title.at);
  const employer = rest.reduce((best, one) => (one.score < best.score ? one : best));
  const pair = cutAtComma(title.part);
  // “Page, Saltmarsh Public Library” beside a part that is neither.
  if (pair && isCommaPair(title.part) && employer.score >= 0 && !hasEmployer(employer.part))
    return { title: uncapped(tidy(pair.title)), employer: uncapped(tidy(pair.employer)) };
  return { title: clean(title.part), employer: clean(employer.part) };
}

/** Whether one part holds a title and an employer's own words behind a comma. */
function isCommaPair(words: string): boolean {
  const cut = cutAtComma(words);
  return cut !== null && titleness(cut.title) > 0 && titleness(cut.employer) < 0;
}
