import { useRoom } from '../../shared/use-messages';

export interface OutWishes {
  readonly onBackup: () => void;
  readonly onApplicationsCsv: () => void;
  readonly onEventsCsv: () => void;
  readonly onIcs: () => void;
  readonly onPrint: () => void;
}

/** What is kept, as files that are the user's own. */
export function OutSection({ onBackup, onApplicationsCsv, onEventsCsv, onIcs, onPrint }: OutWishes) {
  const m = useRoom('files').out;
  const acts: Readonly<Record<keyof typeof m.ways, () => void>> = {
    backup: onBackup,
    applications: onApplicationsCsv,
    events: onEventsCsv,
    ics: onIcs,
    print: onPrint,
  };
  return (
    <section class="sheet">
      <h2>{m.heading}</h2>
      <ul class="entries">
        {Object.entries(m.ways).map(([way, { name, hint }]) => (
          <li key={way} class="row wrap way-out">
            <span class="grow">
              <span class="strong">{name}</span>
              <span class="soft small block">{hint}</span>
            </span>
            <button
              type="button"
              class={way === 'backup' ? 'btn primary' : 'btn'}
              aria-label={`${way === 'print' ? m.ways.print.act : m.save}: ${name}`}
              onClick={acts[way as keyof typeof acts]}
            >
              {way === 'print' ? m.ways.print.act : m.save}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
