import { useWords } from './use-messages';

/** A profile as it is chosen; `label` is the name the user gave it. */
export interface ProfileChoice {
  readonly id: string;
  readonly label: string | null;
  readonly active: boolean;
}

export interface ProfileSelectProps {
  readonly profiles: readonly ProfileChoice[];
  readonly onSwitch: (id: string) => void;
}

/** Which profile postings are held against; nothing where there is only one. */
export function ProfileSelect({ profiles, onSwitch }: ProfileSelectProps) {
  const m = useWords().verdicts.profiles;
  if (profiles.length < 2) return null;
  return (
    <label class="profile-select row">
      <span class="soft small">{m.active}</span>
      <select
        class="field grow"
        value={profiles.find(({ active }) => active)?.id}
        onChange={(event) => onSwitch(event.currentTarget.value)}
      >
        {profiles.map(({ id, label }) => (
          <option key={id} value={id}>
            {label ?? m.unnamed}
          </option>
        ))}
      </select>
    </label>
  );
}
