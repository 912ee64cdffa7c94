import type { DegreeAsked, Glimpse, Pay } from './glimpse-form';

/** How many postings say so. */
export interface Counted<T extends string> {
  readonly what: T;
  readonly postings: number;
}

/** What some postings offer and want. */
export interface Outlook {
  readonly postings: number;
  readonly roles: readonly Counted<Glimpse['role']>[];
  /** The lowest, the middle and the highest pay, each posting by the middle of its range; null where none states any in dollars. */
  readonly pay: { readonly postings: number; readonly low: Pay; readonly middle: Pay; readonly high: Pay } | null;
  readonly languages: readonly Counted<string>[];
  readonly systems: readonly Counted<string>[];
  readonly degrees: readonly Counted<DegreeAsked>[];
  readonly filing: readonly Counted<NonNullable<Glimpse['filing']>>[];
}

/** The most of one kind that are named. */
const MOST = 12;

/** Counts what postings offer and want, each posting once. */
export function outlookOf(glimpses: readonly Glimpse[]): Outlook {
  const pays = glimpses.flatMap(({ pay }) => pay ?? []).sort((a, b) => a.year - b.year);
  const [low] = pays;
  const [middle, high] = [pays[pays.length >> 1], pays[pays.length - 1]];
  return {
    postings: glimpses.length,
    roles: counted(glimpses.map(({ role }) => [role])),
    pay: low === undefined || middle === undefined || high === undefined ? null : { postings: pays.length, low, middle, high },
    languages: counted(glimpses.map(({ languages }) => languages)),
    systems: counted(glimpses.map(({ systems }) => systems)),
    degrees: counted(glimpses.map(({ degree }) => (degree === null ? [] : [degree]))),
    filing: counted(glimpses.map(({ filing }) => (filing === null ? [] : [filing]))),
  };
}

function counted<T extends string>(each: readonly (readonly T[])[]): readonly Counted<T>[] {
  const counts = new Map<T, number>();
  for (const all of each) for (const what of new Set(all)) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts]
    .map(([what, postings]) => ({ what, postings }))
    .sort((a, b) => b.postings - a.postings || (a.what < b.what ? -1 : 1))
    .slice(0, MOST);
}
