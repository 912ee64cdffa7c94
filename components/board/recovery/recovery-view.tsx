import { sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import type { RolledBackup } from '../files/restore-section';
import { sayMoment } from '../posting/history';

/** What can be brought back where the list is gone or does not open. */
export interface Recoverable {
  readonly backups: readonly RolledBackup[];
  readonly mirrored: number;
  readonly mirroredAt: string | null;
}

export interface RecoveryViewProps extends Recoverable {
  /** `emptied`: it opens, and is another one than before. `broken`, `blocked`: it does not open. */
  readonly state: 'broken' | 'blocked' | 'emptied';
  readonly busy: boolean;
  readonly onReload: () => void;
  readonly onSaveRolled: (id: string) => void;
  readonly onRestoreRolled: (id: string) => void;
  readonly onRestoreMirror: () => void;
  /** Nothing is to be brought back. */
  readonly onAfresh: () => void;
}

/** What happened to the list, and every way back: shown in the place of the board. */
export function RecoveryView(props: RecoveryViewProps) {
  const { state, busy, backups, mirrored, mirroredAt, onReload, onSaveRolled, onRestoreRolled, onRestoreMirror, onAfresh } = props;
  const m = useRoom('recovery');
  const language = useLanguage();
  const opens = state === 'emptied';
  return (
    <section class="recovery">
      <h1>{m.headings[state]}</h1>
      <p>{m.says[state]}</p>
      {!opens && (
        <p>
          <button type="button" class="btn primary" onClick={onReload}>
            {m.again}
          </button>
        </p>
      )}
      {busy && <p role="status">{m.busy}</p>}
      {backups.length > 0 && (
        <section class="sheet">
          <h2>{m.backups}</h2>
          <p class="soft small">{opens ? m.backupsHint : m.backupsClosed}</p>
          <ul class="entries">
            {backups.map(({ id, applications }) => (
              <li key={id} class="row wrap">
                <span class="grow">{m.backup(sayDay(id, language), applications)}</span>
                <button type="button" class="btn small" disabled={busy} onClick={() => onSaveRolled(id)}>
                  {m.saveFile}
                </button>
                {opens && (
                  <button type="button" class="btn small primary" disabled={busy} onClick={() => onRestoreRolled(id)}>
                    {m.restore}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {opens && mirrored > 0 && (
        <section class="sheet">
          <h2>{m.mirror}</h2>
          <p class="soft small">{m.mirrorHint(mirrored, mirroredAt === null ? '' : sayMoment(mirroredAt, language))}</p>
          <p>
            <button type="button" class={backups.length === 0 ? 'btn primary' : 'btn'} disabled={busy} onClick={onRestoreMirror}>
              {m.restoreMirror}
            </button>
          </p>
        </section>
      )}
      {opens && (
        <section class="sheet">
          <h2>{m.afresh}</h2>
          <p class="soft small">{m.afreshHint}</p>
          <p>
            <button type="button" class="btn" disabled={busy} onClick={onAfresh}>
              {m.beginAfresh}
            </button>
          </p>
        </section>
      )}
    </section>
  );
}
