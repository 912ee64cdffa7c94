import { useState } from 'preact/hooks';

/** What a form holds, begun with `start`, and how a part of it changes; each change is told, to be kept as a draft. */
export function useForm<T>(start: T, onDraft: (form: T) => void): readonly [form: T, change: (part: Partial<T>) => void] {
  const [form, setForm] = useState(start);
  const change = (part: Partial<T>): void => {
    const next = { ...form, ...part };
    setForm(next);
    onDraft(next);
  };
  return [form, change];
}

export interface FormEndProps {
  readonly save: string;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** The foot of a form: save, or leave it. */
export function FormEnd({ save, cancel, onCancel }: FormEndProps) {
  return (
    <p class="row wide">
      <button type="submit" class="btn primary">
        {save}
      </button>
      <button type="button" class="btn" onClick={onCancel}>
        {cancel}
      </button>
    </p>
  );
}
