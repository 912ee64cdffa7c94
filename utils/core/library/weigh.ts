import {
  type Cue,
  employerCues,
  exempt,
  hiringLibrary,
  libraryPlace,
  libraryWord,
  listTitle,
  nameCues,
  notOfLibrary,
  ofPosting,
  placeInTitle,
  textCues,
  titleCues,
} from './library-cues';
import { findFunction, findOtherLibrary, findProfessor, findRank, findSoftTrade, findTrade } from './title-words';

/** What is told of a job: its title and employer where they were found, and its text. */
export interface Told {
  readonly title: string | null;
  readonly employer: string | null;
  readonly text: string;
}

/** How much speaks for a job being library work, and the words that do. */
export interface Weighed {
  readonly points: number;
  readonly because: readonly string[];
}

/** How much of a text is looked at, in UTF-16 code units, and in how much of it the employer presents itself. */
const LOOK = 12_000;
const LEDE = 1_500;
/** From here on it is library work; a title with “Library” alone reaches it. */
export const ENOUGH = 3;
/** A title that no text overrules. */
const SURE = 6;
/** What a text can add at most. */
const MOST_OF_TEXT = 5;
/** Without one of these, neither title nor employer names a library, and what else they say is not enough. */
const HINTS =
  'librar|archiv|bibli|bookmobile|special collections|reader|catalog|rare book|manuscript|shelver|media cent|media tech|messenger clerk|page|athen'.split(
    '|',
  );

/** Curly quotes, odd hyphens and odd spaces as plain ones, and only the first `limit` code units. */
export const plain = (text: string | null, limit: number): string =>
  (text ?? '')
    .slice(0, limit)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/[\s\u00a0]{1,99}/gu, ' ');

/** The first words of a text that has no title of its own. */
const firstLine = (text: string): string => text.slice(0, 400).trimStart().split('\n')[0]?.slice(0, 120) ?? '';

/** A job's title, or the first line of a text without one. */
export const nameOf = ({ title, text }: Told): string => plain(title?.trim() ? title : firstLine(text), 200);

/**
 * Whether `weigh` is worth asking: nearly every page has nothing in title and employer, and no “library” or “archive” in its text, that could
 * lead to a yes. Cheap, and never wrong where it says no.
 */
export function mayBeLibraryWork({ title, employer, text }: Told): boolean {
  const head = `${title?.trim() ? title : firstLine(text)}\n${employer ?? ''}`.toLowerCase();
  if (HINTS.some((hint) => head.includes(hint))) return true;
  const low = text.slice(0, LOOK).toLowerCase();
  return low.includes('librar') || low.includes('archiv');
}

/** Whether a job is one on the staff of a library or archive. */
export function isLibraryWork(told: Told): boolean {
  return mayBeLibraryWork(told) && weigh(told).points >= ENOUGH;
}

/** Adds up what speaks for and against library work: “Library Aide” is, “Library Software Engineer” is not. */
export function weigh(told: Told): Weighed {
  const because: string[] = [];
  const add = (where: string, weight: number, found: string | undefined): number => {
    if (found === undefined) return 0;
    because.push(`${where}: ${weight < 0 ? 'not ' : ''}${found.trim()}`);
    return weight;
  };
  const sum = (where: string, within: string, cues: readonly Cue[]): number =>
    cues.reduce((points, [weight, pattern]) => points + add(where, weight, pattern.exec(within)?.[0]), 0);

  const low = nameOf(told).toLowerCase();
  const house = plain(told.employer, 200).toLowerCase();
  const ofTitle = sum('title', low, titleCues());
  const ofHouse = sum('employer', house, employerCues());
  const own = add('title', 2, findFunction(low));
  let points = ofTitle + ofHouse + own + add('title', ofTitle >= 4 || ofHouse > 0 ? 1 : 0.4, findRank(low));
  if (ofTitle < SURE && !/bookmobile|mobile library/u.test(low)) {
    points += add('title', libraryPlace().test(low) || ofHouse > 0 ? -1 : -8, findProfessor(low));
    const trade = low.replace(exempt(), ' ');
    points +=
      add('title', own > 0 ? -2 : -6, findTrade(trade)) ||
      add('title', ofHouse > 0 || placeInTitle().test(low) ? -1 : own > 0 ? -2 : -5, findSoftTrade(trade));
  }
  // A library's page of jobs, with no job told on it.
  if (ofTitle < SURE && listTitle().test(low.trim()) && !ofPosting().test(told.text.slice(0, LOOK).toLowerCase()))
    points += add('title', -9, low);
  // What follows can only lower it.
  if (points + MOST_OF_TEXT >= ENOUGH) points += add('title', -6, findOtherLibrary(low)) + sum('title', low, notOfLibrary());
  // The text is looked at only where it can decide: most pages have no such word at all, and most library postings say it in the title.
  const body = points >= SURE || points < ENOUGH - MOST_OF_TEXT ? '' : plain(told.text, LOOK);
  const said = body.toLowerCase().match(libraryWord())?.length ?? 0;
  if (said > 0) {
    const hires = ofHouse === 0 && house === '' ? hiringLibrary().exec(body.toLowerCase().slice(0, LEDE))?.[0] : undefined;
    points += add('text', 3, hires);
    const often = said * 500 >= Math.max(1500, body.length) ? 1 : 0;
    points += Math.min(MOST_OF_TEXT, sum('text', body, nameCues()) + sum('text', body.toLowerCase(), textCues()) + often);
  }
  return { points, because };
}
