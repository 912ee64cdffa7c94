import { LOCALES, sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { sayMoment } from '../posting/history';

/** A backup that the browser keeps by itself. */
export interface RolledBackup {
  readonly id: string;
  readonly at: string;
  readonly applications: number;
  readonly bytes: number;
}

/** How far restoring a backup has come. */
export type Restoring =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  /** Read and checked; nothing is written yet. */
  | {
      readonly kind: 'checked';
      readonly name: string;
      readonly madeAt: string;
      readonly applications: number;
      readonly events: number;
      readonly snapshots: number;
      readonly problems: readonly { readonly line: number; readonly why: 'not-json' | 'unreadable' | 'twice' | 'belongs-to-nothing' }[];
    }
  | { readonly kind: 'bad'; readonly why: 'no-backup' | 'newer' | 'cut-off' | 'changed'; readonly line: number }
  | { readonly kind: 'done'; readonly applications: number };

export interface RestoreWishes {
  readonly onRestoreFile: (file: File) => void;
  readonly onOpenRolled: (id: string) => void;
  readonly onSaveRolled: (id: string) => void;
  readonly onRestore: (how: 'replace' | 'merge') => void;
  readonly onCancelRestore: () => void;
  readonly onDownloads: (on: boolean) => void;
}

export interface RestoreSectionProps extends RestoreWishes {
  readonly backups: readonly RolledBackup[];
  readonly restoring: Restoring;
  /** What the browser promises of what is stored; null before it said. */
  readonly persistence: 'granted' | 'refused' | 'unknown' | null;
  readonly downloads: boolean;
}

/** Backups that the browser keeps of the last days, and the way back from one of them or from a file. */
export function RestoreSection(props: RestoreSectionProps) {
  const { backups, persistence, downloads, onRestoreFile, onOpenRolled, onSaveRolled, onDownloads } = props;
  const m = useRoom('files').restore;
  const language = useLanguage();
  const locale = LOCALES[language];
  return (
    <section class="sheet" id="restore">
      <h2>{m.heading}</h2>
      <p class="soft small">{m.hint}</p>
      {backups.length === 0 ? (
        <p class="small">{m.none}</p>
      ) : (
        <ul class="entries">
          {backups.map(({ id, applications, bytes }) => (
            <li key={id} class="row wrap">
              <span class="grow">
                {sayDay(id, language)}
                <span class="soft small">
                  {' '}
                  {m.holds(applications, (bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 }))}
                </span>
              </span>
              <button type="button" class="btn small" onClick={() => onSaveRolled(id)}>
                {m.saveFile}
              </button>
              <button type="button" class="btn small" onClick={() => onOpenRolled(id)}>
                {m.restore}
              </button>
            </li>
          ))}
        </ul>
      )}
      {persistence !== null && <p class="small">{m.persistence[persistence]}</p>}
      <label class="tick">
        <input type="checkbox" checked={downloads} onChange={(event) => onDownloads(event.currentTarget.checked)} />
        <span>{m.downloads}</span>
      </label>
      <label class="stack">
        <span class="strong">{m.fromFile}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file !== undefined) onRestoreFile(file);
          }}
        />
      </label>
      <RestoringState {...props} />
    </section>
  );
}

function RestoringState({ restoring, onRestore, onCancelRestore }: RestoreSectionProps) {
  const m = useRoom('files').restore;
  const language = useLanguage();
  switch (restoring.kind) {
    case 'none':
      return null;
    case 'busy':
      return <p role="status">{m.busy}</p>;
    case 'bad':
      return (
        <p class="notice unmet" role="alert">
          {m.bad[restoring.why]} {m.nothingChanged}
        </p>
      );
    case 'done':
      return (
        <p class="notice met" role="status">
          {m.done(restoring.applications)}
        </p>
      );
    case 'checked': {
      const { name, madeAt, applications, events, snapshots, problems } = restoring;
      return (
        <div class="notice" role="status">
          <p class="strong">{m.checked(name, sayMoment(madeAt, language))}</p>
          <p>{m.counts(applications, events, snapshots)}</p>
          {problems.length > 0 && (
            <details>
              <summary>{m.problems(problems.length)}</summary>
              <ul>
                {problems.slice(0, 50).map(({ line, why }) => (
                  <li key={`${line}${why}`}>{m.problem(line, m.why[why])}</li>
                ))}
              </ul>
            </details>
          )}
          <p class="row wrap">
            <button type="button" class="btn primary" onClick={() => onRestore('merge')}>
              {m.merge}
            </button>
            <button type="button" class="btn remove" onClick={() => onRestore('replace')}>
              {m.replace}
            </button>
            <button type="button" class="btn" onClick={onCancelRestore}>
              {m.cancel}
            </button>
          </p>
          <p class="small soft">{m.howHint}</p>
        </div>
      );
    }
  }
}
