import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Plan } from '@/utils/core/plan/gap';
import type { Profile } from '@/utils/core/profile/profile';
import { isEnded } from '@/utils/core/tracker/stages';
import type { KeptText } from '@/utils/platform/kept-texts';
import { runInSlices } from '@/utils/platform/slices';

/** The plan over what is kept and not over, made in slices beside everything else; undefined until it is made. */
export function usePlan(kept: readonly KeptText[] | undefined, profile: Profile | undefined, today: IsoDate): Plan | undefined {
  const [plan, setPlan] = useState<Plan>();
  useEffect(() => {
    if (kept === undefined || profile === undefined) return;
    const life = new AbortController();
    const make = async (): Promise<void> => {
      const { makePlanInSlices } = await import('@/utils/core/plan/make-plan');
      const postings = kept.flatMap(({ application: { id, employer, stage }, snapshot }) =>
        snapshot === null || isEnded(stage) ? [] : [{ id, employer, analysis: snapshot.analysis }],
      );
      const made = await runInSlices(makePlanInSlices(postings, profile, today), life.signal);
      if (made !== undefined) setPlan(made);
    };
    void make();
    return () => life.abort();
  }, [kept, profile, today]);
  return plan;
}
