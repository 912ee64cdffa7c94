import { useId, useState } from 'preact/hooks';

/** One field of something that is edited: how it is shown as text and what becomes of what was typed. */
export interface ItemField<T> {
  readonly id: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'day' | 'time' | 'number' | 'choice';
  readonly choices?: readonly (readonly [value: string, label: string])[];
  readonly wide?: boolean;
  /** What stands under it: what the posting says. */
  readonly hint?: string;
  readonly read: (item: T) => string;
  readonly write: (item: T, value: string) => T;
}

export interface FieldsProps<T> {
  readonly fields: readonly ItemField<T>[];
  readonly item: T;
  /** `done`: nothing more is typed into it, so that it may be stored at once. */
  readonly onItem: (item: T, done: boolean) => void;
}

/** The fields of one thing, each with its label. */
export function Fields<T>({ fields, item, onItem }: FieldsProps<T>) {
  return (
    <div class="fields">
      {fields.map((field) => (
        <Field key={field.id} field={field} item={item} onItem={onItem} />
      ))}
    </div>
  );
}

function Field<T>({ field, item, onItem }: Omit<FieldsProps<T>, 'fields'> & { readonly field: ItemField<T> }) {
  const id = useId();
  return (
    <div class={field.wide || field.kind === 'text' ? 'form-field wide' : 'form-field'} data-field={field.id}>
      <label for={id}>{field.label}</label>
      <Control id={id} field={field} item={item} onItem={onItem} />
      {field.hint && (
        <p id={`${id}-hint`} class="soft small">
          {field.hint}
        </p>
      )}
    </div>
  );
}

function Control<T>({ id, field, item, onItem }: Omit<FieldsProps<T>, 'fields'> & { readonly id: string; readonly field: ItemField<T> }) {
  // What is typed stands as it was typed until the field is left: “7.” on the way to “7.5”.
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? field.read(item);
  const type = (next: string): void => {
    setTyped(next);
    onItem(field.write(item, next), false);
  };
  const shared = { id, class: 'field', value, onBlur: () => setTyped(null), ...(field.hint && { 'aria-describedby': `${id}-hint` }) };
  switch (field.kind) {
    case 'text':
      return <textarea {...shared} rows={3} onInput={(event) => type(event.currentTarget.value)} />;
    case 'choice':
      return (
        <select {...shared} onChange={(event) => onItem(field.write(item, event.currentTarget.value), true)}>
          {field.choices?.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'day':
      return <input {...shared} type="date" onInput={(event) => type(event.currentTarget.value)} />;
    case 'time':
      return <input {...shared} type="time" onInput={(event) => type(event.currentTarget.value)} />;
    case 'number':
      return <input {...shared} autocomplete="off" inputMode="decimal" onInput={(event) => type(event.currentTarget.value)} />;
    default:
      return <input {...shared} autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />;
  }
}
