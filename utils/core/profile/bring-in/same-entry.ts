import type { PartialDate } from '../../dates';
import type { Profile } from '../profile';

/** The lists of a profile whose entries can be brought in. */
export const LISTS = [
  'education',
  'work',
  'languages',
  'licences',
  'certificates',
  'skills',
  'memberships',
  'references',
  'documents',
] as const;

/** One of `LISTS`. */
export type List = (typeof LISTS)[number];

/** An entry of one list. */
export type EntryOf<L extends List> = Profile[L][number];

/** Words as they are compared: without case, accents and signs. */
function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Words that tell no name from another. */
const SMALL = new Set('a an and at ca california city county de del el for in inc la las los llc of public the town y'.split(' '));

/** Whether two names are the same thing's: equal, one within the other, or most of the shorter one's own words in the longer one. */
function alike(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return true;
  if (left === '' || right === '') return false;
  const [short = '', long = ''] = [left, right].sort((x, y) => x.length - y.length);
  if (` ${long} `.includes(` ${short} `)) return true;
  const words = (name: string): readonly string[] => name.split(' ').filter((word) => !SMALL.has(word));
  const own = words(short);
  if (own.length > 0 && own.length === words(long).length && own.every((word) => words(long).includes(word))) return true;
  const common = own.filter((word) => words(long).includes(word)).length;
  return own.length >= 2 && common / own.length >= 0.75;
}

/** Whether two dates can be the same day, as far as both are known; one that is not known can be any. */
function meets(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null || a === '' || b === '') return true;
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) === b.slice(0, known);
}

/** Whether two entries of a list are the same thing said twice. */
const SAME: { readonly [L in List]: (mine: EntryOf<L>, theirs: EntryOf<L>) => boolean } = {
  education: (mine, theirs) =>
    (mine.level === theirs.level || mine.level === null || theirs.level === null) &&
    alike(mine.institution, theirs.institution) &&
    (meets(mine.end, theirs.end) || alike(mine.program, theirs.program)),
  work: (mine, theirs) =>
    mine.paid === theirs.paid &&
    meets(mine.start, theirs.start) &&
    alike(mine.title, theirs.title) &&
    alike(mine.employer, theirs.employer),
  languages: (mine, theirs) => (mine.code ?? fold(mine.name)) === (theirs.code ?? fold(theirs.name)),
  licences: (mine, theirs) =>
    mine.type === theirs.type && mine.held === theirs.held && (mine.type === 'driver' || alike(mine.name, theirs.name)),
  certificates: (mine, theirs) => fold(mine.name) === fold(theirs.name) && meets(mine.date, theirs.date),
  skills: (mine, theirs) => (mine.skill ?? fold(mine.name)) === (theirs.skill ?? fold(theirs.name)),
  memberships: (mine, theirs) => alike(mine.name, theirs.name),
  references: (mine, theirs) => fold(mine.name) === fold(theirs.name),
  documents: (mine, theirs) => mine.kind === theirs.kind && fold(mine.name) === fold(theirs.name),
};

/** The entry of a profile's list that is the same thing as one from a file; undefined where there is none. */
export function findSame<L extends List>(list: L, mine: readonly EntryOf<L>[], theirs: EntryOf<L>): EntryOf<L> | undefined {
  return mine.find((entry) => SAME[list](entry, theirs));
}

/** Fields in which silence cannot be told from an answer: an end that is not there means that it still goes on. */
const NEVER: ReadonlySet<string> = new Set(['id', 'end', 'paid', 'internship', 'finished', 'held', 'work', 'skill', 'code']);

const isSilent = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** An entry with what it is silent about filled in from the same thing's other telling, and the names of those fields. A month more exact is filled in too. */
export function fillIn<T extends object>(mine: T, theirs: T): { readonly entry: T; readonly filled: readonly string[] } {
  const filled: (keyof T & string)[] = [];
  for (const name of Object.keys(theirs) as (keyof T & string)[]) {
    if (NEVER.has(name) || isSilent(theirs[name])) continue;
    const [have, told] = [mine[name], theirs[name]];
    const closer =
      /^(?:start|date|issued|since)$/u.test(name) &&
      typeof have === 'string' &&
      typeof told === 'string' &&
      told.length > have.length &&
      told.startsWith(have);
    if (isSilent(have) || closer) filled.push(name);
  }
  if (filled.length === 0) return { entry: mine, filled };
  return { entry: { ...mine, ...Object.fromEntries(filled.map((name) => [name, theirs[name]])) }, filled };
}
