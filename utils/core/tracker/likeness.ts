import { daysBetween } from '../matching/time';
import type { Posting, PostingFacts } from '../posting/posting';
import { isSamePlace, type JobIdentity } from './same-job';
import { employerKey, examKey, titleKey, wordsOf } from './traits';

/** What two postings have in common, or in what they differ. */
export type Trait = 'address' | 'employer' | 'title' | 'place' | 'exam-number' | 'pay' | 'text' | 'dates';

/**
 * What two postings are to each other: `same` the same filing at another place; `repost` the same job, filed anew;
 * `alike` perhaps the same, which only the user can say; `different` otherwise. Nothing is ever joined by it.
 */
export interface Likeness {
  readonly verdict: 'same' | 'alike' | 'repost' | 'different';
  readonly shared: readonly Trait[];
  readonly differ: readonly Trait[];
}

/** A posting as it is compared. `shingles`: see `shinglesOf`; empty where there is no text. */
export interface Comparable extends JobIdentity {
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly facts: PostingFacts;
  readonly shingles: ReadonlySet<number>;
}

const WORDS_A_SHINGLE = 5;
/** Of so many shingles those with the smallest numbers stand for the text: two texts of any length are compared in the same time. */
const MOST_SHINGLES = 400;

/** A text as the numbers of its runs of five words: the least of them, at most 400. Texts that share many are the same text. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text.slice(0, 200_000));
  const all = new Set<number>();
  for (let at = 0; at + WORDS_A_SHINGLE <= words.length; at++) all.add(hash(words.slice(at, at + WORDS_A_SHINGLE).join(' ')));
  return new Set([...all].sort((a, b) => a - b).slice(0, MOST_SHINGLES));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** How much of two texts is the same, from 0 to 1, by their least shingles; null where one of them has no text. */
export function sharedText(a: ReadonlySet<number>, b: ReadonlySet<number>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.min(MOST_SHINGLES, Math.max(a.size, b.size)));
  return least.filter((one) => a.has(one) && b.has(one)).length / least.length;
}

/** A posting as it is compared. */
export function comparable({ source, externalId, url, title, employer, location, facts, body }: Posting): Comparable {
  return { source, externalId, url, title, employer, location, facts, shingles: shinglesOf(body.text) };
}

/** The number or letter of a class: “Librarian II”, “Clerk 2”. Two classes of one series are two jobs. */
const CLASS = /^(?:i{1,3}|iv|v|vi|\d{1,2}|senior|principal|supervising|lead|assistant|associate|chief)$/u;
const classOf = (title: string | null): string =>
  wordsOf(title ?? '')
    .filter((word) => CLASS.test(word))
    .sort()
    .join(' ');

function compareTitles(a: string | null, b: string | null): boolean | null {
  if (!a || !b) return null;
  if (titleKey(a) === titleKey(b)) return true;
  if (classOf(a) !== classOf(b)) return false;
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...x].filter((word) => y.has(word)).length;
  // “Librarian II” and “Librarian II (Children’s Services)”: one says more.
  return both === Math.min(x.size, y.size) || both / new Set([...x, ...y]).size >= 0.6;
}

function comparePay({ salary: a }: PostingFacts, { salary: b }: PostingFacts): boolean | null {
  if (a === null || b === null || a.period !== b.period) return null;
  return a.min === b.min && a.max === b.max;
}

function comparePlaces(a: string | null, b: string | null): boolean | null {
  if (!a || !b) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) || x[0] === y[0];
}

const keysAgree = (a: string, b: string): boolean | null => (a === '' || b === '' ? null : a === b || within(a, b) || within(b, a));
/** “ocotillo beach” stands in “ocotillo beach human resources”. */
const within = (short: string, long: string): boolean => short.includes(' ') && ` ${long} `.includes(` ${short} `);

/** Whether one is filed after the other had ended; null where their days do not tell. */
function compareFilings(a: PostingFacts, b: PostingFacts): 'same' | 'later' | null {
  const [endA, endB] = [a.closing?.date ?? null, b.closing?.date ?? null];
  if (endA !== null && endA === endB) return 'same';
  const [first, second] = endB === null || (endA !== null && endA < endB) ? [a, b] : [b, a];
  const [ended, opens] = [first.closing?.date ?? null, second.opens];
  if (ended !== null && opens !== null) return opens > ended ? 'later' : 'same';
  // Two deadlines more than two months apart are two filings.
  return endA !== null && endB !== null && Math.abs(daysBetween(endA, endB)) > 60 ? 'later' : null;
}

/** What two postings are to each other, and why: the same whichever comes first. */
export function likenessOf(a: Comparable, b: Comparable): Likeness {
  const text = sharedText(a.shingles, b.shingles);
  const filings = compareFilings(a.facts, b.facts);
  const exam = [a, b].map(({ facts }) => examKey(facts.examNumber));
  const answers: readonly (readonly [Trait, boolean | null])[] = [
    ['address', isSamePlace(a, b) || null],
    ['exam-number', exam[0] === '' || exam[1] === '' ? null : exam[0] === exam[1]],
    ['employer', keysAgree(employerKey(a.employer), employerKey(b.employer))],
    ['title', compareTitles(a.title, b.title)],
    ['place', comparePlaces(a.location, b.location)],
    ['pay', comparePay(a.facts, b.facts)],
    ['text', text === null ? null : text >= 0.5 ? true : text < 0.1 ? false : null],
    ['dates', filings === null ? null : filings === 'same'],
  ];
  const shared = answers.filter(([, answer]) => answer === true).map(([trait]) => trait);
  const differ = answers.filter(([, answer]) => answer === false).map(([trait]) => trait);
  return { verdict: verdictOf(new Set(shared), new Set(differ), text), shared, differ };
}

function verdictOf(shared: ReadonlySet<Trait>, differ: ReadonlySet<Trait>, text: number | null): Likeness['verdict'] {
  const anew = differ.has('dates');
  if (shared.has('address')) return anew ? 'repost' : 'same';
  if (differ.has('employer') || differ.has('title')) return shared.has('exam-number') && !differ.has('employer') ? 'alike' : 'different';
  const job = shared.has('employer') && shared.has('title') && !differ.has('place');
  if (shared.has('exam-number') && shared.has('employer')) return anew ? 'repost' : 'same';
  if (!job) return text !== null && text >= 0.8 && shared.has('title') ? 'alike' : 'different';
  if (anew || (differ.has('exam-number') && shared.has('text'))) return 'repost';
  if (differ.has('exam-number')) return 'alike';
  const proofs = [shared.has('text'), shared.has('pay'), shared.has('dates')].filter(Boolean).length;
  return proofs >= 2 && !differ.has('pay') && !differ.has('text') ? 'same' : 'alike';
}
