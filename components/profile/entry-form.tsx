import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkEntry } from '@/utils/core/profile/profile';
import { useRoom } from '../shared/use-messages';
import { type Draft, type EntryShape, readForm } from './form';
import { FormField } from './form-field';

export interface EntryFormProps<T extends { readonly id: string }> {
  readonly shape: EntryShape<T>;
  /** The entry that is changed; undefined for a new one. */
  readonly entry: T | undefined;
  /** The id that a new entry is given. */
  readonly id: string;
  /** The profile's posts, where one of them is to be chosen. */
  readonly posts: readonly WorkEntry[];
  readonly draft: Draft;
  /** Something was typed and is not saved. */
  readonly typed: boolean;
  /** It was just asked for, so the first field takes the focus; a form that waits with a draft from before does not. */
  readonly focused: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (entry: T) => void;
  readonly onDiscard: () => void;
}

/** The form of one entry. A field is found wrong when it is left, not while it is typed into; saving shows all that is wrong and goes to the first. */
export function EntryForm<T extends { readonly id: string }>(props: EntryFormProps<T>) {
  const { shape, entry, id, posts, draft, typed, focused, onDraft, onSave, onDiscard } = props;
  const m = useRoom('options');
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const reading = readForm(draft);
  const read = shape.read(reading, id, entry);
  // Before the next keystroke: an effect after the painting would let it go astray.
  useLayoutEffect(() => {
    if (focused) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [focused]);
  useLayoutEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tried]);
  const save = (event: Event): void => {
    event.preventDefault();
    if (reading.problems.size === 0) {
      onSave(read);
      return;
    }
    setTried(true);
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  return (
    <form ref={form} class="entry-form" noValidate onSubmit={save}>
      <div class="form-fields">
        {shape.fields.map((field) => {
          const { name } = field;
          const value = draft[name] ?? '';
          // “Needed” is no news to someone who only passes through an empty field.
          const shown = tried || (left.has(name) && value !== '');
          return (
            <div key={name} class="contents" onFocusOut={() => setLeft(new Set([...left, name]))}>
              <FormField
                field={field}
                value={value}
                posts={posts}
                problem={shown ? reading.problems.get(name) : undefined}
                onValue={(next) => onDraft({ ...draft, [name]: next })}
              />
            </div>
          );
        })}
      </div>
      <div class="row wrap">
        <button type="submit" class="btn primary">
          {m.save}
        </button>
        <button type="button" class="btn" onClick={onDiscard}>
          {m.discard}
        </button>
        {typed && <p class="small soft">{m.draft}</p>}
      </div>
    </form>
  );
}
