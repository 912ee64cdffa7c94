import { useRoom } from '../shared/use-messages';

export interface SeenSettingProps {
  readonly seen: boolean;
  readonly onSeen: (seen: boolean) => void;
}

/** Whether what postings offer and want is remembered of those that are looked at and not kept. */
export function SeenSetting({ seen, onSeen }: SeenSettingProps) {
  const m = useRoom('options').seen;
  return (
    <div class="stack">
      <h3>{m.title}</h3>
      <label class="tick">
        <input type="checkbox" checked={seen} onChange={({ currentTarget }) => onSeen(currentTarget.checked)} />
        <span>{m.remember}</span>
      </label>
      <p class="soft small">{m.why}</p>
    </div>
  );
}
