import { useEffect, useId, useRef } from 'preact/hooks';
import { NO_DATES } from '@/utils/core/tracker/details';
import type { AddedByHand } from '@/utils/core/tracker/keeping';
import { useRoom } from '../shared/use-messages';
import { DRAFTS } from './drafts';

/** The fields, in their order; the others of an application stand on its page. */
export const ADD_FIELDS = ['title', 'employer', 'url', 'closes'] as const;

type AddField = (typeof ADD_FIELDS)[number];

/** The key under which what was typed into a field is kept. */
export const addKey = (field: AddField): string => `${DRAFTS.add}.${field}`;

/** What was typed, as the tracker keeps it. */
export function addedOf(drafts: Readonly<Record<string, string>>): AddedByHand {
  const typed = (field: AddField): string => (drafts[addKey(field)] ?? '').trim();
  const closes = typed('closes');
  return {
    title: typed('title'),
    employer: typed('employer') || null,
    url: typed('url') || null,
    ...(closes !== '' && { dates: { ...NO_DATES, closes: { date: closes, time: null, zone: null } } }),
  };
}

export interface AddFormProps {
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (key: string, text: string) => void;
  readonly onAdd: (parts: AddedByHand) => void;
  readonly onCancel: () => void;
}

/** A posting that no page showed, added by hand: heard of, read on paper. What is typed survives the closing of the popup. */
export function AddForm({ drafts, onDraft, onAdd, onCancel }: AddFormProps) {
  const m = useRoom('popup').adding;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="add-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(addedOf(drafts));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In the popup the browser's own Escape would close the whole window.
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id}>{m.heading}</h2>
      {ADD_FIELDS.map((field) => (
        <div key={field} class="stack">
          <label for={`${id}-${field}`} class="small soft">
            {m.fields[field]}
          </label>
          <AddInput
            id={`${id}-${field}`}
            field={field}
            value={drafts[addKey(field)] ?? ''}
            onText={(text) => onDraft(addKey(field), text)}
          />
        </div>
      ))}
      <div class="row wrap">
        <button type="submit" class="btn primary small">
          {m.keep}
        </button>
        <button type="button" class="btn small" onClick={onCancel}>
          {m.cancel}
        </button>
      </div>
    </form>
  );
}

interface AddInputProps {
  readonly id: string;
  readonly field: AddField;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function AddInput({ id, field, value, onText }: AddInputProps) {
  const shared = {
    id,
    class: 'field',
    autocomplete: 'off',
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
  } as const;
  switch (field) {
    case 'title':
      return <input {...shared} required />;
    // What is no web address would be left out: the browser says so before.
    case 'url':
      return <input {...shared} type="url" pattern="https?://.+" />;
    case 'closes':
      return <input {...shared} type="date" />;
    default:
      return <input {...shared} />;
  }
}
