import { useState } from 'preact/hooks';
import type { MeetingNote } from '@/utils/core/plan/meeting-note';
import { useRoom } from '../shared/use-messages';
import { FormEnd, useForm } from './use-form';

export interface MeetingFormProps {
  readonly meeting: MeetingNote;
  /** Called with every change. */
  readonly onDraft: (meeting: MeetingNote) => void;
  readonly onSave: (meeting: MeetingNote) => void;
  readonly onCancel: () => void;
}

/** The form of one event: what it is, when and where, what for and what came of it. */
export function MeetingForm({ meeting, onDraft, onSave, onCancel }: MeetingFormProps) {
  const { people: m } = useRoom('plan');
  const fields = m.meetingFields;
  const [form, change] = useForm(meeting, onDraft);
  const [tried, setTried] = useState(false);
  const unnamed = tried && form.name.trim() === '';
  return (
    <form
      class="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (form.name.trim() !== '') onSave({ ...form, name: form.name.trim() });
      }}
    >
      <label class="stack">
        <span class="small soft">{fields.name}</span>
        <input
          type="text"
          class="field"
          value={form.name}
          aria-invalid={unnamed}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      {unnamed && (
        <p class="small unmet-words" role="alert">
          {m.meetingUnnamed}
        </p>
      )}
      <label class="stack">
        <span class="small soft">{fields.on}</span>
        <input type="date" class="field" value={form.on ?? ''} onInput={(event) => change({ on: event.currentTarget.value || null })} />
      </label>
      <label class="stack">
        <span class="small soft">{fields.where}</span>
        <input type="text" class="field" value={form.where} onInput={(event) => change({ where: event.currentTarget.value })} />
      </label>
      <label class="stack wide">
        <span class="small soft">{fields.note}</span>
        <textarea class="field" rows={3} value={form.note} onInput={(event) => change({ note: event.currentTarget.value })} />
      </label>
      <FormEnd save={m.save} cancel={m.cancel} onCancel={onCancel} />
    </form>
  );
}
