import type { IsoDate } from '@/utils/core/dates';
import type { Plan } from '@/utils/core/plan/gap';
import type { Profile } from '@/utils/core/profile/profile';
import { isEnded } from '@/utils/core/tracker/stages';
import type { KeptText } from '@/utils/platform/kept-texts';
import { useSliced } from './use-sliced';

/** The plan over what is kept and not over, made in slices beside everything else; undefined until it is made. */
export function usePlan(kept: readonly KeptText[] | undefined, profile: Profile | undefined, today: IsoDate): Plan | undefined {
  const begin = async (texts: readonly KeptText[], person: Profile) => {
    const { makePlanInSlices } = await import('@/utils/core/plan/make-plan');
    const postings = texts.flatMap(({ application: { id, employer, stage }, snapshot }) =>
      snapshot === null || isEnded(stage) ? [] : [{ id, employer, analysis: snapshot.analysis }],
    );
    return makePlanInSlices(postings, person, today);
  };
  return useSliced(kept === undefined || profile === undefined ? null : () => begin(kept, profile), [kept, profile, today]);
}
