import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useRoom } from '../shared/use-messages';
import { readFormDraft } from './form-draft';

/** Something that the user notes and can find again by its name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The form of one note, as the list opens it. */
export interface NoteFormProps<T> {
  readonly note: T;
  readonly onDraft: (note: T) => void;
  readonly onSave: (note: T) => void;
  readonly onCancel: () => void;
}

export interface NoteListProps<T extends Named> {
  readonly notes: readonly T[];
  /** A note that says nothing yet. */
  readonly blank: (id: string) => T;
  /** What the button says that adds one. */
  readonly add: string;
  /** What stands there while there is none. */
  readonly none: string;
  /** The name under which what is typed is kept. */
  readonly field: string;
  readonly drafts: Readonly<Record<string, string>>;
  readonly onDraft: (field: string, text: string) => void;
  readonly newId: () => string;
  /** `deleted`: out of sight; storing it again brings it back. */
  readonly onPut: (note: T, deleted?: boolean) => void;
  readonly row: (note: T) => ComponentChildren;
  readonly form: (props: NoteFormProps<T>) => ComponentChildren;
  /** One to be written on, from elsewhere on the page. */
  readonly begun?: T | null;
  readonly onEnd?: () => void;
}

/** Notes of one kind, each to be changed in place or removed with a way back; the form's draft outlives the page. */
export function NoteList<T extends Named>(props: NoteListProps<T>) {
  const { notes, blank, add, none, field, drafts, onDraft, newId, onPut, row, form, begun = null, onEnd } = props;
  const { people: m } = useRoom('plan');
  const [opened, setOpened] = useState<T | null>(() => readFormDraft(drafts[field], blank('')) ?? null);
  const [removed, setRemoved] = useState<T | null>(null);
  const edited = begun ?? opened;
  const close = (): void => {
    onDraft(field, '');
    setOpened(null);
    onEnd?.();
  };
  const formOf = (note: T) => (
    <Fragment key={note.id}>
      {form({
        note,
        onDraft: (typed) => onDraft(field, JSON.stringify(typed)),
        onSave: (saved) => {
          onPut(saved);
          close();
        },
        onCancel: close,
      })}
    </Fragment>
  );
  const isNew = edited !== null && !notes.some(({ id }) => id === edited.id);
  return (
    <>
      <div role="status">
        {removed !== null && (
          <p class="toast">
            {m.removed(removed.name)}{' '}
            <button
              type="button"
              class="btn small"
              onClick={() => {
                onPut(removed);
                setRemoved(null);
              }}
            >
              {m.undo}
            </button>
          </p>
        )}
      </div>
      {notes.length === 0 && edited === null && <p>{none}</p>}
      {notes.length > 0 && (
        <ul class="people">
          {notes.map((note) =>
            edited?.id === note.id ? (
              <li key={note.id}>{formOf(edited)}</li>
            ) : (
              <li key={note.id} class="row wrap">
                <div class="grow">{row(note)}</div>
                <button type="button" class="btn small" aria-label={m.edit(note.name)} onClick={() => setOpened(note)}>
                  {m.change}
                </button>
                <button
                  type="button"
                  class="btn small remove"
                  aria-label={m.remove(note.name)}
                  onClick={() => {
                    onPut(note, true);
                    setRemoved(note);
                  }}
                >
                  ✕
                </button>
              </li>
            ),
          )}
        </ul>
      )}
      {isNew && formOf(edited)}
      {edited === null && (
        <button type="button" class="btn" onClick={() => setOpened(blank(newId()))}>
          {add}
        </button>
      )}
    </>
  );
}
