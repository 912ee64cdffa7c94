import { useState } from 'preact/hooks';
import type { Preparing } from './prepare';

export interface NoteFieldProps {
  /** Its name among the drafts. */
  readonly field: string;
  readonly label: string;
  /** What the button says that opens an empty note. */
  readonly open: string;
  readonly placeholder: string;
  readonly value: string;
  readonly preparing: Pick<Preparing, 'drafts' | 'onDraft'>;
  readonly onChange: (note: string) => void;
}

/** A note that is a button until there is something in it; what is typed is a draft from the first key, and stored when the field is left. */
export function NoteField({ field, label, open, placeholder, value, preparing, onChange }: NoteFieldProps) {
  const { drafts, onDraft } = preparing;
  const [opened, setOpened] = useState(false);
  const text = drafts[field] ?? value;
  if (!opened && text === '')
    return (
      <button type="button" class="btn quiet small" aria-label={label} onClick={() => setOpened(true)}>
        {open}
      </button>
    );
  return (
    <textarea
      class="field note-field"
      rows={2}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      ref={(element) => {
        if (opened && text === '' && element !== null && document.activeElement === document.body) element.focus();
      }}
      onInput={(event) => onDraft(field, event.currentTarget.value)}
      onBlur={(event) => {
        const written = event.currentTarget.value.trim();
        if (written !== value) onChange(written);
        onDraft(field, '');
        setOpened(false);
      }}
    />
  );
}
