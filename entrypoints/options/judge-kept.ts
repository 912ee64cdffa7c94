import type { KeptPosting } from '@/components/profile/asked/kept';
import type { IsoDate } from '@/utils/core/dates';
import { judge } from '@/utils/core/matching/judge';
import { type Move, movesBetween, type Standing, standingOf } from '@/utils/core/matching/moves';
import type { Profile } from '@/utils/core/profile/profile';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { Application } from '@/utils/core/tracker/application';

/** Kept postings with their judgements, and how each stands. */
export interface JudgedKept {
  readonly postings: readonly KeptPosting[];
  readonly standings: ReadonlyMap<string, Standing>;
}

type Reads = ReadonlyMap<string, { readonly analysis: Analysis; readonly employer: string | null }>;

/** Holds postings whose text was kept against a profile, one after the other, with a pause offered after each. */
export function* judgeKept(
  applications: readonly Application[],
  reads: Reads,
  profile: Profile,
  today: IsoDate,
): Generator<undefined, JudgedKept> {
  const postings: KeptPosting[] = [];
  for (const { id, snapshot, title, employer, url } of applications) {
    const read = reads.get(snapshot);
    if (read === undefined) continue;
    const judgement = judge(read.analysis, profile, today, read.employer);
    postings.push({ id, title, employer, url, analysis: read.analysis, judgement });
    yield undefined;
  }
  return { postings, standings: new Map(postings.map((posting) => [posting.id, standingOf(posting.judgement)])) };
}

/** The postings that moved since, as they are now. */
export function movesOf(
  before: ReadonlyMap<string, Standing>,
  { postings, standings }: JudgedKept,
): readonly (readonly [KeptPosting, Move])[] {
  const known = new Map(postings.map((posting) => [posting.id, posting]));
  return movesBetween(before, standings).flatMap(([id, move]) => {
    const posting = known.get(id);
    return posting === undefined ? [] : [[posting, move] as const];
  });
}
