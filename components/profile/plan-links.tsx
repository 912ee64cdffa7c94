import { useRoom } from '../shared/use-messages';

export interface PlanLinksProps {
  /** To the plan over all kept postings, or to the guide to the jobs. */
  readonly onPlan: (what: 'plan' | 'guide') => void;
}

/** From the profile to the plan and the guide. */
export function PlanLinks({ onPlan }: PlanLinksProps) {
  const m = useRoom('options').plan;
  return (
    <p class="row wrap plan-links">
      <button type="button" class="btn" onClick={() => onPlan('plan')}>
        {m.plan}
      </button>
      <button type="button" class="btn" onClick={() => onPlan('guide')}>
        {m.guide}
      </button>
    </p>
  );
}
