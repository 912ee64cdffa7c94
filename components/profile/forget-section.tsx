import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from '../shared/use-messages';

export interface ForgetSectionProps {
  /** Gives the user a backup file of all that is stored; rejects where it could not be made. */
  readonly onBackup: () => Promise<void>;
  /** Deletes all that is stored; rejects where something of it could not be. */
  readonly onForget: () => Promise<void>;
}

type State = 'closed' | 'open' | 'busy' | 'failed';

/** The end of all that is stored, after it was offered as a file and the user has typed that they mean it. */
export function ForgetSection({ onBackup, onForget }: ForgetSectionProps) {
  const m = useRoom('forget');
  const id = useId();
  const [state, setState] = useState<State>('closed');
  const [typed, setTyped] = useState('');
  const [backup, setBackup] = useState<'saved' | 'failed' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = state !== 'closed';
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const meant = typed.trim().toLowerCase() === m.word;
  const close = (): void => {
    setState('closed');
    setTyped('');
    setBackup(null);
    opener.current?.focus();
  };
  const forget = (event: Event): void => {
    event.preventDefault();
    if (!meant || state === 'busy') return;
    setState('busy');
    onForget().catch(() => setState('failed'));
  };
  return (
    <section id="forget" class="profile-section" aria-labelledby="forget-title">
      <header>
        <h2 id="forget-title">{m.title}</h2>
        <p class="soft small">{m.why}</p>
      </header>
      <button ref={opener} type="button" class="btn remove" aria-expanded={open} onClick={() => (open ? close() : setState('open'))}>
        {m.begin}
      </button>
      {open && (
        <form class="entry-form" onSubmit={forget} onKeyDown={(event) => event.key === 'Escape' && close()}>
          <div class="stack forget-backup">
            <button
              type="button"
              class="btn"
              onClick={() => {
                onBackup().then(
                  () => setBackup('saved'),
                  () => setBackup('failed'),
                );
              }}
            >
              {m.backupFirst}
            </button>
            <p role="status" class={backup === 'failed' ? 'small problem' : 'small soft'}>
              {backup === 'saved' && m.backedUp}
              {backup === 'failed' && m.backupFailed}
            </p>
          </div>
          <div class="form-field">
            <label for={id}>{m.confirm(m.word)}</label>
            <input
              ref={field}
              id={id}
              class="field"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
          <div class="row wrap">
            <button type="submit" class="btn danger" aria-disabled={!meant || state === 'busy'}>
              {state === 'busy' ? m.busy : m.now}
            </button>
            <button type="button" class="btn" onClick={close}>
              {m.cancel}
            </button>
          </div>
          <div role="alert">{state === 'failed' && <p class="notice unmet">{m.failed}</p>}</div>
        </form>
      )}
    </section>
  );
}
