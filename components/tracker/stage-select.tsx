import { useEffect, useState } from 'preact/hooks';
import { type StageId, stagesOf, type Track } from '@/utils/core/tracker/stages';
import { useRoom } from '../shared/use-messages';

/** What could not be stored stands no longer than this. */
const AT_MOST_MS = 5_000;

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
  // A long list draws hundreds of these: the other stages are there when one is turned to.
  const [turnedTo, setTurnedTo] = useState(false);
  // What was chosen stands until it is stored, so that the next key goes on from it.
  const [chosen, setChosen] = useState<StageId | null>(null);
  useEffect(() => {
    setChosen((before) => (before === stage ? null : before));
  }, [stage]);
  useEffect(() => {
    if (chosen === null) return;
    const timer = setTimeout(() => setChosen(null), AT_MOST_MS);
    return () => clearTimeout(timer);
  }, [chosen]);
  const shown = chosen ?? stage;
  const choose = (value: string): void => {
    const to = stages.find(({ id }) => id === value);
    if (to === undefined || to.id === shown) return;
    setChosen(to.id);
    onStage(to.id);
  };
  return (
    <select
      class="stage"
      value={shown}
      aria-label={m.stageOf(title)}
      onFocus={() => setTurnedTo(true)}
      onPointerEnter={() => setTurnedTo(true)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {(turnedTo ? stages : stages.filter(({ id }) => id === shown)).map(({ id }) => (
        <option key={id} value={id}>
          {m.stages[id]}
        </option>
      ))}
    </select>
  );
}
