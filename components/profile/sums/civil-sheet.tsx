import type { Ledger } from '@/utils/core/matching/ledger';
import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { byRecent } from '../form';
import { sheetFields } from './sheet-fields';

/** Each job field by field, as a civil-service form asks for it; every field is copied by a click. */
export function CivilSheet({
  profile,
  ledger,
  onCopy,
}: {
  readonly profile: Profile;
  readonly ledger: Ledger;
  readonly onCopy: (text: string) => void;
}) {
  const m = useRoom('options');
  const language = useLanguage();
  const jobs = [...profile.work].sort(byRecent).map((entry) => ({ entry, fields: sheetFields(entry, ledger, m, language) }));
  return (
    <div class="sheet folds">
      <h3>{m.sums.sheet}</h3>
      <p class="soft small">{m.sums.sheetWhy}</p>
      {jobs.map(({ entry, fields }) => (
        <details key={entry.id}>
          <summary class="entry">
            <span class="grow">
              <span class="strong">{entry.title || entry.employer}</span>
              <span class="soft small block">{entry.title === '' ? '' : entry.employer}</span>
            </span>
          </summary>
          <dl>
            {fields.map(({ name, value }) => (
              <div key={name} class="sheet-field">
                <dt>{name}</dt>
                <dd>{value}</dd>
                <button type="button" class="btn small" aria-label={m.sums.copyOf(name)} onClick={() => onCopy(value)}>
                  {m.sums.copy}
                </button>
              </div>
            ))}
          </dl>
          <button type="button" class="btn small" onClick={() => onCopy(fields.map(({ name, value }) => `${name}: ${value}`).join('\n'))}>
            {m.sums.copyAll}
          </button>
        </details>
      ))}
    </div>
  );
}
