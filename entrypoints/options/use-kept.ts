import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Changes, Kept, KeptPosting } from '@/components/profile/asked/kept';
import { useSource } from '@/components/shared/use-source';
import type { IsoDate } from '@/utils/core/dates';
import type { Standing } from '@/utils/core/matching/moves';
import type { Profile } from '@/utils/core/profile/profile';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { Application } from '@/utils/core/tracker/application';
import { isEnded } from '@/utils/core/tracker/stages';
import { following } from '@/utils/platform/live';
import { idle } from './idle';

/** The most postings that are held against each change: those that close next. */
const MOST = 400;

const listed = following(async () => (await import('@/utils/platform/tracker-reads')).listApplications);

/** A kept posting's text as it was read, and the employer as the posting names it. */
interface Read {
  readonly analysis: Analysis;
  readonly employer: string | null;
}

/** A profile and what it says, to be compared: it is read anew on every write beside it, a draft's keystroke too. */
interface Said {
  readonly active: string;
  readonly profile: Profile;
  readonly says: string;
}

/** How the kept postings stand for one profile. */
interface Judged extends Said {
  readonly postings: readonly KeptPosting[];
  readonly standings: ReadonlyMap<string, Standing>;
}

/**
 * The kept postings that have not ended, held against the profile as it is now, and what its last change moves. Nothing of it is loaded or done
 * before the page stands, and the judging is done in slices.
 */
export function useKept(
  profile: Profile | null,
  active: string | undefined,
  today: IsoDate,
): { readonly kept: Kept; readonly changes: Changes | null } {
  const list = useSource(listed);
  const [kept, setKept] = useState<Kept>({ state: 'busy' });
  const [changes, setChanges] = useState<Changes | null>(null);
  const reads = useRef(new Map<string, Read>());
  /** The profile as it was when the page was opened or another one was chosen: what the first change is held against, should it come before the postings were judged. */
  const first = useRef<Said | null>(null);
  const last = useRef<Judged | null>(null);

  const says = useMemo(() => JSON.stringify(profile), [profile]);
  const latest = useRef(profile);
  latest.current = profile;

  useEffect(() => {
    const { current: profile } = latest;
    if (profile === null || active === undefined || list.state === 'loading') return;
    if (list.state === 'failed') return setKept({ state: 'failed' });
    if (first.current?.active !== active) first.current = { active, profile, says };
    const begin = first.current;
    const before = last.current?.active === active ? last.current : null;
    const changed = (before ?? begin).says !== says;
    const applications = list.value.filter(({ stage }) => !isEnded(stage));
    setChanges(changed && applications.length > 0 ? { state: 'busy' } : null);
    const life = new AbortController();
    const work = async (): Promise<void> => {
      await idle();
      const [{ judgeKept, movesOf }, { runInSlices }] = await Promise.all([import('./judge-kept'), import('@/utils/platform/slices')]);
      const some = applications.slice(0, MOST);
      await readAll(some, reads.current, life.signal);
      const judged = (one: Profile) => runInSlices(judgeKept(some, reads.current, one, today), life.signal);
      const now = await judged(profile);
      const then = !changed ? undefined : before !== null ? before : await judged(begin.profile);
      if (now === undefined || life.signal.aborted) return;
      last.current = { active, profile, says, ...now };
      setKept({ state: 'ready', postings: now.postings, of: applications.length });
      setChanges(then === undefined ? null : { state: 'ready', moved: movesOf(then.standings, now), of: now.postings.length });
    };
    work().catch((error: unknown) => {
      console.error('Callslip could not hold the kept postings against the profile.', error);
      if (!life.signal.aborted) setKept({ state: 'failed' });
    });
    return () => life.abort();
  }, [says, active, list, today]);

  return { kept, changes };
}

/** Reads the texts that were not read yet, each once. */
async function readAll(applications: readonly Application[], reads: Map<string, Read>, signal: AbortSignal): Promise<void> {
  const { readSnapshot } = await import('@/utils/platform/history-reads');
  for (const { snapshot } of applications) {
    if (signal.aborted) return;
    if (reads.has(snapshot)) continue;
    const found = await readSnapshot(snapshot);
    if (found !== undefined) reads.set(snapshot, { analysis: found.analysis, employer: found.posting.employer });
  }
}
