import { useRoom } from '../../shared/use-messages';

/** What the user must know of storage and notices; nothing where all is well. */
export interface Troubles {
  /** All can be read, and nothing is written. */
  readonly readOnly: 'newer' | 'upgrade-failed' | null;
  /** A newer Callslip has begun to write: this page must be loaded again. */
  readonly outdated: boolean;
  /** Reminders are due and cannot be shown; of so many postings that was missed in the last two days. */
  readonly notices: { readonly state: 'denied' | 'absent'; readonly missed: number } | null;
}

export const NO_TROUBLES: Troubles = { readOnly: null, outdated: false, notices: null };

/** The troubles, each as a sentence with what to do. */
export function Warnings({ troubles, onReload }: { readonly troubles: Troubles; readonly onReload: () => void }) {
  const m = useRoom('recovery').warnings;
  const { readOnly, outdated, notices } = troubles;
  if (readOnly === null && !outdated && notices === null) return null;
  return (
    <section class="warnings no-print" aria-label={m.label}>
      {outdated && (
        <p class="notice unmet row wrap" role="alert">
          <span class="grow">{m.outdated}</span>
          <button type="button" class="btn small" onClick={onReload}>
            {m.reload}
          </button>
        </p>
      )}
      {readOnly !== null && (
        <p class="notice unmet" role="alert">
          {m.readOnly[readOnly]}
        </p>
      )}
      {notices !== null && (
        <p class="notice partly">
          {m.notices[notices.state]} {notices.missed > 0 && m.missed(notices.missed)}
        </p>
      )}
    </section>
  );
}
