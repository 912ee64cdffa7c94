import type { Cue } from './library-cues';
import {
  EMPLOYER_CUES,
  FUNCTION,
  LIBRARY_PLACE,
  LIBRARY_WORD,
  NOT_OF_LIBRARY,
  PROFESSOR,
  RANK,
  SOFT_TRADE,
  TEXT_CUES,
  TITLE_CUES,
  TRADE,
} from './library-cues';
import { roleOf } from './role';

/** The rank of a library job, as LABELS names it. */
export type Role =
  | 'page'
  | 'clerk'
  | 'assistant'
  | 'technician'
  | 'librarian'
  | 'archivist'
  | 'manager'
  | 'director'
  | 'school'
  | 'specialist'
  | 'other';

/** Whether a job is one on the staff of a library, archive or special collection; `score` from 0 to 1, `because` the words it rests on. */
export interface LibraryWork {
  readonly verdict: boolean;
  readonly score: number;
  readonly role: Role | null;
  readonly because: readonly string[];
}

/** How much of a text is looked at, in UTF-16 code units. */
const LOOK = 12_000;
/** From here on it is library work; a title with “Library” alone reaches it. */
const ENOUGH = 3;
/** A title that no text overrules. */
const SURE = 6;
/** What a text can add at most. */
const MOST_OF_TEXT = 5;

/** Curly quotes, odd hyphens and odd spaces as plain ones, and only the first `limit` code units. */
const plain = (text: string | null, limit: number): string =>
  (text ?? '')
    .slice(0, limit)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/[\s\u00a0]{1,99}/gu, ' ');

/** The first words of a text that has no title of its own. */
const firstLine = (text: string): string => text.slice(0, 400).trimStart().split('\n')[0]?.slice(0, 120) ?? '';

/** Tells a job in a library or archive, whatever its rank, from one that only names libraries: “Library Aide” is, “Library Software Engineer” is not. */
export function libraryWork({ title, employer, text }: { title: string | null; employer: string | null; text: string }): LibraryWork {
  const because: string[] = [];
  const weigh = (where: string, within: string, cues: readonly Cue[]): number => {
    let sum = 0;
    for (const [weight, pattern] of cues) {
      const found = within.match(pattern)?.[0];
      if (found === undefined) continue;
      sum += weight;
      because.push(`${where}: ${weight < 0 ? 'not ' : ''}${found.trim()}`);
    }
    return sum;
  };
  const name = plain(title?.trim() ? title : firstLine(text), 200);
  const house = plain(employer, 200);
  let points = weigh('title', name, TITLE_CUES);
  const ofTitle = points;
  const ofHouse = weigh('employer', house, EMPLOYER_CUES);
  const own = weigh('title', name, [FUNCTION]);
  points += ofHouse + own + weigh('title', name, NOT_OF_LIBRARY) + weigh('title', name, [[ofTitle >= 4 || ofHouse > 0 ? 1 : 0.4, RANK]]);
  if (ofTitle < 6 && !/bookmobile/iu.test(name)) {
    points += weigh('title', name, [[LIBRARY_PLACE.test(name) || ofHouse > 0 ? -1 : -6, PROFESSOR]]);
    const small = own > 0 ? -2 : -6;
    points += weigh('title', name, [[small, TRADE]]) || weigh('title', name, [[ofHouse > 0 ? -1 : own > 0 ? -2 : -5, SOFT_TRADE]]);
  }
  // The text is looked at only where it can decide: most pages have no such word at all, and most library postings say it in the title.
  const body = points >= SURE || points < ENOUGH - MOST_OF_TEXT ? '' : plain(text, LOOK);
  const said = body.match(LIBRARY_WORD)?.length ?? 0;
  if (said > 0) points += Math.min(MOST_OF_TEXT, weigh('text', body, TEXT_CUES) + (said * 500 >= Math.max(1500, body.length) ? 1 : 0));
  const verdict = points >= ENOUGH;
  const score = Math.round(100 / (1 + Math.exp((ENOUGH - 0.3 - points) * 0.9))) / 100;
  return { verdict, score, role: verdict ? roleOf(name, house, text) : null, because };
}
