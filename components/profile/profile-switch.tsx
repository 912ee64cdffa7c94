import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ProfileChoice, ProfileSelect, type ProfileSelectProps } from '../shared/profile-select';
import { useRoom } from '../shared/use-messages';

export interface ProfileSwitchProps extends ProfileSelectProps {
  /** The id of the profile that cannot be deleted. */
  readonly firstProfile: string;
  readonly onAddProfile: (label: string, copy: boolean) => void;
  readonly onRename: (id: string, label: string) => void;
  readonly onRemoveProfile: (profile: ProfileChoice) => void;
}

/** Which of the user's profiles is the active one, and new ones: a teacher librarian who also applies as an archivist has two. */
export function ProfileSwitch(props: ProfileSwitchProps) {
  const { profiles, firstProfile, onSwitch, onAddProfile, onRename, onRemoveProfile } = props;
  const m = useRoom('options').profiles;
  const [form, setForm] = useState<'add' | 'rename' | null>(null);
  const active = profiles.find((one) => one.active);
  if (active === undefined) return null;
  return (
    <section class="profiles" aria-label={m.title}>
      <div class="row wrap">
        <ProfileSelect profiles={profiles} onSwitch={onSwitch} />
        <button type="button" class="btn small" aria-expanded={form === 'add'} onClick={() => setForm(form === 'add' ? null : 'add')}>
          {m.add}
        </button>
        {profiles.length > 1 && (
          <button
            type="button"
            class="btn small"
            aria-expanded={form === 'rename'}
            onClick={() => setForm(form === 'rename' ? null : 'rename')}
          >
            {m.rename}
          </button>
        )}
        {active.id !== firstProfile && (
          <button type="button" class="btn small remove" onClick={() => onRemoveProfile(active)}>
            {m.remove}
          </button>
        )}
      </div>
      {profiles.length === 1 && form === null && <p class="soft small">{m.why}</p>}
      {form !== null && (
        <NameForm
          key={form + active.id}
          label={form === 'rename' ? (active.label ?? '') : ''}
          withCopy={form === 'add'}
          onCancel={() => setForm(null)}
          onName={(label, copy) => {
            if (form === 'add') onAddProfile(label, copy);
            else onRename(active.id, label);
            setForm(null);
          }}
        />
      )}
    </section>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly withCopy: boolean;
  readonly onName: (label: string, copy: boolean) => void;
  readonly onCancel: () => void;
}

function NameForm({ label: initial, withCopy, onName, onCancel }: NameFormProps) {
  const options = useRoom('options');
  const m = options.profiles;
  const [label, setLabel] = useState(initial);
  const [copy, setCopy] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="profiles-form row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') onName(label.trim(), copy);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <input
        ref={input}
        class="field"
        type="text"
        required
        maxLength={60}
        aria-label={m.name}
        placeholder={m.nameHint}
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      {withCopy && (
        <label class="tick">
          <input type="checkbox" checked={copy} onChange={(event) => setCopy(event.currentTarget.checked)} />
          <span>{m.copy}</span>
        </label>
      )}
      <button type="submit" class="btn small primary">
        {options.save}
      </button>
      <button type="button" class="btn small" onClick={onCancel}>
        {options.discard}
      </button>
    </form>
  );
}
