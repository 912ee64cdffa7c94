import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from '../../shared/use-messages';
import { Markdown } from '../markdown';
import type { SectionProps } from './form';

/** Notes in Markdown: read as they are meant, and written as text. */
export function NotesSection({ values, onEdit, onCommit }: SectionProps) {
  const m = useRoom('posting');
  const [writing, setWriting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (writing) field.current?.focus();
  }, [writing]);
  const open = writing || values.notes === '';
  return (
    <section class="sheet" id="notes">
      <header class="row">
        <h2 class="grow">{m.notes}</h2>
        {values.notes !== '' && (
          <button
            type="button"
            class="btn small"
            onClick={() => {
              if (writing) onCommit();
              setWriting(!writing);
            }}
          >
            {writing ? m.fold : m.edit}
          </button>
        )}
      </header>
      {open ? (
        <>
          <textarea
            ref={field}
            class="field notes-field"
            rows={writing ? 10 : 3}
            aria-label={m.notes}
            aria-describedby="notes-hint"
            value={values.notes}
            onFocus={() => setWriting(true)}
            onInput={(event) => onEdit({ notes: event.currentTarget.value }, false)}
          />
          <p id="notes-hint" class="soft small">
            {m.notesHint}
          </p>
        </>
      ) : (
        <Markdown notes={values.notes} />
      )}
    </section>
  );
}
