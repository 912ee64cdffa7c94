import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowVerdict } from '@/components/tracker/row-verdict';
import type { IsoDate } from '@/utils/core/dates';
import type { Profile } from '@/utils/core/profile/profile';
import type { Application } from '@/utils/core/tracker/application';
import { painted } from './painted';

/** Rows judged between two paintings of the list. */
const BATCH = 12;

/** Verdicts by snapshot, each text held against one profile once. */
interface Judged {
  readonly profile: Profile;
  readonly verdicts: Map<string, RowVerdict>;
}

/** The verdicts, by snapshot, on the rows on screen: each kept text held against the profile as it is now. The judge is loaded after the list is painted. */
export function useVerdicts(
  profile: Profile | null,
  today: IsoDate,
): readonly [ReadonlyMap<string, RowVerdict>, (applications: readonly Application[]) => void] {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, RowVerdict>>(new Map());
  const [shown, setShown] = useState<readonly Application[]>([]);
  const judged = useRef<Judged | null>(null);

  useEffect(() => {
    if (profile === null) return;
    if (judged.current?.profile !== profile) judged.current = { profile, verdicts: new Map() };
    const known = judged.current.verdicts;
    let over = false;
    const work = async (): Promise<void> => {
      await painted();
      if (over) return;
      const [{ judge }, { sayVerdict: say }, { readSnapshot }] = await Promise.all([
        import('@/utils/core/matching/judge'),
        import('@/components/shared/say'),
        import('@/utils/platform/history-reads'),
      ]);
      let unpainted = 0;
      for (const { snapshot } of shown) {
        if (known.has(snapshot)) continue;
        const kept = await readSnapshot(snapshot).catch(() => undefined);
        if (over) return;
        known.set(
          snapshot,
          kept === undefined
            ? { kind: 'unread' }
            : { kind: 'judged', judgement: judge(kept.analysis, profile, today, kept.posting.employer), analysis: kept.analysis, say },
        );
        if (++unpainted % BATCH === 0) setVerdicts(new Map(known));
      }
      if (!over) setVerdicts(new Map(known));
    };
    void work();
    return () => {
      over = true;
    };
  }, [profile, shown, today]);

  return [verdicts, setShown];
}
