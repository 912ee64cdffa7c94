import type { Application } from '@/utils/core/tracker/application';
import { STAGES, type StageId } from '@/utils/core/tracker/stages';
import { useMessages } from '../shared/use-messages';

export interface StageChipsProps {
  readonly applications: readonly Application[];
  /** Null: all of them. */
  readonly stage: StageId | null;
  readonly onStage: (stage: StageId | null) => void;
}

/** Filters by stage: all, and every stage that something stands in, each with its count. */
export function StageChips({ applications, stage, onStage }: StageChipsProps) {
  const m = useMessages().popup;
  const counts = new Map<StageId, number>();
  for (const application of applications) counts.set(application.stage, (counts.get(application.stage) ?? 0) + 1);
  const chip = (id: StageId | null, label: string, count: number) => (
    <button key={id} type="button" class="chip" aria-pressed={stage === id} onClick={() => onStage(id)}>
      {label} <span class="chip-count">{count.toLocaleString()}</span>
    </button>
  );
  return (
    <fieldset class="chips">
      <legend class="out-of-sight">{m.filterLabel}</legend>
      {chip(null, m.all, applications.length)}
      {STAGES.filter(({ id }) => counts.has(id) || id === stage).map(({ id }) => chip(id, m.stages[id], counts.get(id) ?? 0))}
    </fieldset>
  );
}
