import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from '../../shared/use-messages';
import type { SectionProps } from '../entry-section';
import { sayProblem } from '../problem-words';
import { Review } from './review';
import { useDropped } from './use-dropped';
import { type ReadingState, type ReadSource, useReading } from './use-reading';

export interface ImportProps extends Pick<SectionProps, 'profile' | 'newId' | 'onChange'> {
  readonly onReadSource: ReadSource;
}

/** Problems of a file that are listed; the rest is counted. */
const MOST_PROBLEMS = 12;
/** What the file picker offers first. */
const KINDS = '.pdf,.docx,.zip,.json,.txt,.md,application/pdf,application/json,text/plain';

/** A file chosen or dropped, or a text pasted; then what was read of it, to be looked over before it is written. */
export function Import({ profile, newId, onChange, onReadSource }: ImportProps) {
  const m = useRoom('importing');
  const { state, start, stop } = useReading(onReadSource);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const over = useDropped((file) => start({ kind: 'file', file }));
  useEffect(() => {
    if (pasting) field.current?.focus();
  }, [pasting]);
  const leave = (): void => {
    stop();
    choose.current?.focus();
  };
  const source = state.kind === 'read' ? (state.name ?? m.pasted) : '';
  return (
    <>
      <div class={over ? 'drop-zone over' : 'drop-zone'}>
        <input
          ref={input}
          type="file"
          class="out-of-sight"
          tabIndex={-1}
          aria-hidden="true"
          accept={KINDS}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) start({ kind: 'file', file });
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
        <button ref={choose} type="button" class="btn primary" onClick={() => input.current?.click()}>
          {m.choose}
        </button>
        <span class="soft small">{over ? m.letGo : m.dropHere}</span>
        <button type="button" class="btn" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {m.paste}
        </button>
      </div>
      {pasting && state.kind !== 'read' && (
        <form
          class="stack paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') start({ kind: 'text', text });
          }}
        >
          <label class="stack">
            <span>{m.pasteLabel}</span>
            <textarea ref={field} class="field" rows={9} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
          <div class="row">
            <button type="submit" class="btn primary" disabled={text.trim() === ''}>
              {m.pasteRead}
            </button>
          </div>
        </form>
      )}
      <div role="status">
        {state.kind === 'reading' && <Progress {...state} onStop={leave} />}
        {state.kind === 'refused' && <Refused reading={state.reading} />}
      </div>
      {state.kind === 'read' && (
        <Review
          key={source}
          mine={profile}
          imported={state.imported}
          source={source}
          onWrite={(become, count) => {
            onChange(become(newId), { kind: 'imported', count });
            setText('');
            setPasting(false);
            leave();
          }}
          onCancel={leave}
        />
      )}
    </>
  );
}

function Progress({ name, done, of, onStop }: Extract<ReadingState, { kind: 'reading' }> & { readonly onStop: () => void }) {
  const m = useRoom('importing');
  const what = m.reading(name ?? m.pasted);
  return (
    <div class="row wrap">
      <span class="grow">
        {what}
        {of > 1 && `, ${m.readingPage(done, of)}`}
      </span>
      {of > 0 ? <progress max={of} value={done} aria-label={what} /> : <progress aria-label={what} />}
      <button type="button" class="btn small" onClick={onStop}>
        {m.stop}
      </button>
    </div>
  );
}

function Refused({ reading }: Pick<Extract<ReadingState, { kind: 'refused' }>, 'reading'>) {
  const m = useRoom('importing');
  const options = useRoom('options');
  if (reading.refusal !== 'problems') return <p class="notice unmet">{m.refused[reading.refusal]}</p>;
  const { problems } = reading;
  return (
    <div class="notice unmet">
      <p class="strong">{m.problemsTitle(problems.length)}</p>
      <ul class="bullets">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem.path}>{sayProblem(problem, options)}</li>
        ))}
        {problems.length > MOST_PROBLEMS && <li>{m.moreProblems(problems.length - MOST_PROBLEMS)}</li>}
      </ul>
    </div>
  );
}
