import { isName } from './labels';
import { plain } from './plain';
import { isInstitution, isOffice, isUnit } from './words';

/** What a place on a page says of whose the job is. Several places that show whose site it is are one witness: a board's name stands in all of them. */
export type Where = 'beside' | 'over' | 'title' | 'page-title' | 'site' | 'address' | 'said' | 'about';

/** A name, where it stands, and how much that says. */
export interface Witness {
  readonly name: string;
  readonly where: Where;
  readonly weight: number;
}

/** A word that no name holds, but “of” and the like: “Volunteer at the library”. */
const SMALL = /[\s(]\p{Ll}[\p{L}’']{3}|^\p{Ll}\S{0,20} /u;
/** What heads a box of the page and is nobody's name: “County News”. */
const BOX = /\b(?:news|newsletters?|calendars?|events|announcements)$/iu;
/** What a control or a heading begins with, and what is a board's name or an address. */
const NOBODY =
  /^(?:about|back|join|welcome|our|my|meet|you are|click|options|overview|details|empty|prev|logout|register|powered|need|help|do you|brief|contact|(?:city|town|village|county) (?:hall|offices?|clerk|manager|administration)|hours|faculty$|staff$|non-?profit\b|government$|education$|jobs?|careers?|vacanc(?:y|ies)|employment|human resources)\b|\.(?:com|org|net|io|gov|edu|jobs)$|\b(?:jobs|careers|vacancies|hiring)$/iu;
/** Less than this names nobody. */
const LEAST = 2.5;
/** “Posting 26-041”, “Req #1190”, “Hiring Rate $20.15”. */
const COUNTED = /[#$€£]|\b\d{3,}|\d-\d|\d:\d\d|^by /u;

/**
 * The name that the most and the weightiest witnesses agree on, a name that is an institution's and one that the description itself holds before others;
 * null where none has enough. `description` is its text; `addresses`: parts of addresses on the page that may be made of the name.
 */
export function mostWitnessed(witnesses: readonly Witness[], description: string, addresses: readonly string[] = []): string | null {
  const text = ` ${plain(description)} `;
  const byName = new Map<string, Told>();
  for (const { name, where, weight } of witnesses) {
    const key = plain(name).replace(/^the /u, '');
    if (key === '' || !isName(name)) continue;
    const seen = byName.get(key) ?? { name, of: new Map<Where, number>() };
    byName.set(key, seen);
    // The same place twice says a little more.
    const before = seen.of.get(where) ?? 0;
    seen.of.set(where, Math.max(before, weight) + (before > 0 && where === 'site' ? 0.5 : 0));
  }
  let best: string | null = null;
  let most = LEAST;
  for (const [key, told] of byName) {
    const score =
      own(told) + worth(told.name) + (holds(text, key) && !told.of.has('said') ? 2 : 0) + shortOf(key, byName) + echo(told.name, addresses);
    if (score > most || (best === null && score === most)) {
      best = told.name;
      most = score;
    }
  }
  return best;
}

/** A name and where it was seen, with what each place says. */
interface Told {
  readonly name: string;
  readonly of: Map<Where, number>;
}

function own({ of }: Told): number {
  const isSaid = of.has('said') ? 0.5 : 0;
  return [...of].reduce((sum, [where, weight]) => sum + (where === 'site' ? Math.min(3, weight) : weight), isSaid);
}

function holds(text: string, key: string): boolean {
  return text.includes(` ${key} `);
}

/** “Juniper Museum” in the page's title speaks for “Juniper Historical Museum and Archives” too: all of its words, in order, beginning alike. */
function shortOf(key: string, byName: ReadonlyMap<string, Told>): number {
  const words = key.split(' ');
  for (const [other, { of }] of byName) {
    const short = other.split(' ');
    if (short.length < 2 || short.length >= words.length || short[0] !== words[0]) continue;
    let at = 0;
    for (const word of words) if (word === short[at]) at++;
    if (at === short.length && (of.has('site') || of.has('page-title'))) return 1;
  }
  return 0;
}

/** Whether an address is made of an institution's name: “junipermuseum.org” and “jcl.org” of “Juniper County Library”. */
function echo(name: string, addresses: readonly string[]): number {
  if (!isInstitution(name)) return 0;
  const words = plain(name)
    .split(' ')
    .filter((word) => !/^(?:the|of|and|for|a|at)$/u.test(word));
  const initials = words.map((word) => word[0]).join('');
  const [first = ''] = words;
  return addresses.some((part) => (first.length > 3 && part.includes(first)) || (initials.length > 2 && part === initials)) ? 1 : 0;
}

/** What a name says for itself: an institution's is likely, a department's or a line of a control's not. */
function worth(name: string): number {
  if (isUnit(name) || SMALL.test(name)) return -4;
  if (BOX.test(name) || NOBODY.test(name) || COUNTED.test(name)) return -6;
  // The agency that hires stands under its department.
  if (/^department of /iu.test(name)) return 1;
  return isInstitution(name) || isOffice(name) ? 2 : 0;
}
