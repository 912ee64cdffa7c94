import type { Role } from '../library/library-work';
import { roleOf } from '../library/role';
import type { Analysis } from '../requirements/requirement';
import { anyCase, lowered } from '../text/any-case';
import { once } from '../text/once';
import { atOnce } from '../text/slices';
import { degreeIn } from './glimpse';
import type { DegreeAsked } from './glimpse-form';
import { allRungs, type LadderTrack, type Rung } from './ladder';
import type { Counted } from './outlook';

/** A kept posting, as it is put on a rung. */
export interface KeptPosting {
  readonly title: string;
  readonly employer: string | null;
  readonly source: string | null;
  /** Null where no text was kept. */
  readonly analysis: Analysis | null;
}

/** What the kept postings of one rung ask. */
export interface RungAsked {
  readonly postings: number;
  /** How many require which degree, most first. */
  readonly degrees: readonly Counted<DegreeAsked>[];
  /** How many require a length of experience, and the shortest of them in months; null where none does. */
  readonly experience: { readonly postings: number; readonly months: number } | null;
}

const ACADEMIC = anyCase(/\b(?:universit(?:y|ies)|college|academic|campus|institute of technology)\b/u);
const SCHOOL = anyCase(/\b(?:unified|school district|elementary|middle school|high school|usd)\b/u);
const SPECIAL = anyCase(/\b(?:law|legal|llp|hospital|medical|health|museum|studios?|corporation|inc)\b/u);

/** On which ladder a posting stands, from its title and who posts it. */
export function trackOf({ title, employer, source }: Omit<KeptPosting, 'analysis'>): LadderTrack {
  const role = roleOf(title, employer ?? '', '');
  const whose = lowered(employer ?? '');
  if (source === 'usajobs') return 'federal';
  if (role === 'archivist' || lowered(title).includes('archiv')) return 'archives';
  if (role === 'school' || SCHOOL.test(whose)) return 'school';
  if (ACADEMIC.test(whose)) return 'academic';
  return SPECIAL.test(whose) ? 'special' : 'public';
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Every rung with its names as titles are compared with them. */
const namedRungs = once(() => allRungs().map((rung) => ({ rung, names: new Set([rung.name, ...rung.aliases].map(fold)) })));

/** What is behind a title's own words: a branch, a language, hours. */
const AFTER = /[,(–—:/]|\s-\s/u;
const GRADES: Readonly<Record<string, number>> = { i: 0, ii: 1, iii: 2, iv: 3, v: 4, senior: 2, lead: 2, supervising: 3, principal: 4 };

/** The rung of a ladder that a post of this title stands on: by name (of one employer's rung the like one of any), else by kind and grade; undefined where the ladder has no such rung. */
export function rungOf(track: LadderTrack, title: string, role: Role): Rung | undefined {
  const all = namedRungs().filter(({ rung }) => rung.track === track);
  const own = all.filter(({ rung }) => rung.employers.length === 0);
  const titles = [title, title.split(AFTER)[0] ?? ''].map(fold);
  const [found] = titles.flatMap((one) => [...own, ...all].find(({ names }) => names.has(one))?.rung ?? []);
  if (found?.employers.length === 0) return found;
  const like = own
    .map(({ rung }) => rung)
    .filter((rung) => rung.role === role && !rung.education.inProgress)
    .sort((a, b) => a.order - b.order);
  const grade = Math.max(
    0,
    ...fold(title)
      .split(' ')
      .map((word) => GRADES[word] ?? 0),
  );
  if (found === undefined) return like[Math.min(grade, like.length - 1)];
  return like.reduce<Rung | undefined>(
    (best, one) => (best === undefined || Math.abs(one.order - found.order) < Math.abs(best.order - found.order) ? one : best),
    undefined,
  );
}

/** What the kept postings ask, by the rung that each stands on. */
export function askedAtRungs(postings: readonly KeptPosting[]): ReadonlyMap<string, RungAsked> {
  return atOnce(askedAtRungsInSlices(postings));
}

/** The same in slices of a posting each: call `next()` again when there is time. */
export function* askedAtRungsInSlices(postings: readonly KeptPosting[]): Generator<undefined, ReadonlyMap<string, RungAsked>> {
  const groups = new Map<string, Analysis[]>();
  for (const posting of postings) {
    if (posting.analysis === null) continue;
    const rung = rungOf(trackOf(posting), posting.title, roleOf(posting.title, posting.employer ?? '', ''));
    if (rung === undefined) continue;
    groups.set(rung.id, [...(groups.get(rung.id) ?? []), posting.analysis]);
    yield;
  }
  return new Map([...groups].map(([rung, analyses]) => [rung, askedBy(analyses)]));
}

function askedBy(analyses: readonly Analysis[]): RungAsked {
  const degrees = new Map<DegreeAsked, number>();
  for (const analysis of analyses) degrees.set(degreeIn(analysis), (degrees.get(degreeIn(analysis)) ?? 0) + 1);
  const lengths = analyses.flatMap(({ requirements }) => {
    const asked = requirements.flatMap(({ ask, strength }) =>
      ask.kind === 'experience' && strength === 'required' && ask.months !== null ? [ask.months] : [],
    );
    return asked.length === 0 ? [] : [Math.min(...asked)];
  });
  return {
    postings: analyses.length,
    degrees: [...degrees].map(([what, some]) => ({ what, postings: some })).sort((a, b) => b.postings - a.postings),
    experience: lengths.length === 0 ? null : { postings: lengths.length, months: Math.min(...lengths) },
  };
}
