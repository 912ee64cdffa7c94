import { type StageId, stagesOf, type Track } from '@/utils/core/tracker/stages';
import { useRoom } from '../shared/use-messages';

export interface StageSelectProps {
  readonly track: Track;
  readonly stage: StageId;
  /** What the application is called, for the label. */
  readonly title: string;
  readonly onStage: (to: StageId) => void;
}

/** The stage of one application, drawn as the stamp on its card, and changed in place. */
export function StageSelect({ track, stage, title, onStage }: StageSelectProps) {
  const m = useRoom('popup');
  const stages = stagesOf(track);
  const choose = (value: string): void => {
    const to = stages.find(({ id }) => id === value);
    if (to !== undefined && to.id !== stage) onStage(to.id);
  };
  return (
    <select class="stage" value={stage} aria-label={m.stageOf(title)} onChange={(event) => choose(event.currentTarget.value)}>
      {stages.map(({ id }) => (
        <option key={id} value={id}>
          {m.stages[id]}
        </option>
      ))}
    </select>
  );
}
