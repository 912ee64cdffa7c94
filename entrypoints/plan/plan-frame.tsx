import type { ComponentChildren } from 'preact';
import { PlanPage, type PlanPart } from '@/components/plan/plan-page';
import { useRoom } from '@/components/shared/use-messages';

export interface PlanFrameProps {
  readonly part: PlanPart | null;
  readonly notice: 'not-saved' | 'copied' | 'not-copied' | null;
  /** The storage could not be read. */
  readonly failed: boolean;
  readonly children: ComponentChildren;
}

/** The page's frame with its notices in the user's language. */
export function PlanFrame({ part, notice, failed, children }: PlanFrameProps) {
  const m = useRoom('plan');
  const said = { 'not-saved': m.notSaved, copied: m.tailoring.copied, 'not-copied': m.tailoring.notCopied };
  return (
    <PlanPage part={part} notice={notice === null ? null : said[notice]}>
      {failed ? <p role="alert">{m.failed}</p> : children}
    </PlanPage>
  );
}
