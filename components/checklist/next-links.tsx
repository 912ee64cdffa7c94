import { useRoom } from '../shared/use-messages';
import type { Preparing } from './prepare';

/** From the checklist to what comes after it: the tailoring sheet, the interview, the plan for all postings. */
export function NextLinks({ onOpenPlan }: Pick<Preparing, 'onOpenPlan'>) {
  const m = useRoom('prepare');
  return (
    <section class="panel-part">
      <h2>{m.next}</h2>
      <p class="row wrap">
        <button type="button" class="btn" onClick={() => onOpenPlan('tailoring')}>
          {m.tailoring}
        </button>
        <button type="button" class="btn" onClick={() => onOpenPlan('interview')}>
          {m.interview}
        </button>
        <button type="button" class="btn" onClick={() => onOpenPlan('gaps')}>
          {m.plan}
        </button>
      </p>
    </section>
  );
}
