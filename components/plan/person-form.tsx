import { useState } from 'preact/hooks';
import { type PersonNote, TALKS } from '@/utils/core/plan/person-note';
import { useRoom } from '../shared/use-messages';
import { FormEnd, useForm } from './use-form';

export interface PersonFormProps {
  readonly person: PersonNote;
  /** Called with every change. */
  readonly onDraft: (person: PersonNote) => void;
  readonly onSave: (person: PersonNote) => void;
  readonly onCancel: () => void;
}

/** The form of one person: who, where, how to reach them, an informational interview, when to write again. */
export function PersonForm({ person, onDraft, onSave, onCancel }: PersonFormProps) {
  const m = useRoom('plan');
  const { fields } = m.people;
  const [form, change] = useForm(person, onDraft);
  const [tried, setTried] = useState(false);
  const unnamed = tried && form.name.trim() === '';
  const text = (field: 'name' | 'place' | 'reach') => (
    <label class="stack">
      <span class="small soft">{fields[field]}</span>
      <input
        type="text"
        class="field"
        value={form[field]}
        aria-invalid={field === 'name' && unnamed}
        onInput={(event) => change({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (form.name.trim() !== '') onSave({ ...form, name: form.name.trim() });
      }}
    >
      {text('name')}
      {unnamed && (
        <p class="small unmet-words" role="alert">
          {m.people.unnamed}
        </p>
      )}
      {text('place')}
      {text('reach')}
      <label class="stack">
        <span class="small soft">{fields.talk}</span>
        <select
          class="field"
          value={form.talk}
          onChange={(event) => change({ talk: TALKS.find((one) => one === event.currentTarget.value) ?? 'none' })}
        >
          {TALKS.map((one) => (
            <option key={one} value={one}>
              {m.people.talks[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="stack">
        <span class="small soft">{fields.followUp}</span>
        <input
          type="date"
          class="field"
          value={form.followUp ?? ''}
          onInput={(event) => change({ followUp: event.currentTarget.value || null })}
        />
      </label>
      <label class="stack wide">
        <span class="small soft">{fields.note}</span>
        <textarea class="field" rows={3} value={form.note} onInput={(event) => change({ note: event.currentTarget.value })} />
      </label>
      <FormEnd save={m.people.save} cancel={m.people.cancel} onCancel={onCancel} />
    </form>
  );
}
