import type { Conflict } from '@/utils/core/tracker/merge-fields';
import { useRoom } from '../../shared/use-messages';
import type { FormState, FormWishes } from './form';

/** What two tabs changed otherwise: the stored one stands, and the user decides. */
export function Conflicts({ conflicts, onResolve }: Pick<FormState, 'conflicts'> & Pick<FormWishes, 'onResolve'>) {
  const m = useRoom('posting');
  if (conflicts.length === 0) return null;
  const say = (value: unknown): string =>
    typeof value === 'string' ? value : value === null || value === undefined ? m.conflicts.nothing : JSON.stringify(value);
  const name = ({ path }: Conflict): string => m.events.edits[(path.split('.')[0] ?? '') as keyof typeof m.events.edits] ?? path;
  return (
    <section class="sheet notice partly" role="alert">
      <h2>{m.conflicts.heading}</h2>
      <ul class="entries">
        {conflicts.map((conflict) => (
          <li key={conflict.path}>
            <p>{m.conflicts.says(name(conflict), say(conflict.theirs), say(conflict.mine))}</p>
            <p class="row wrap">
              <button type="button" class="btn small" onClick={() => onResolve(conflict, true)}>
                {m.conflicts.mine}
              </button>
              <button type="button" class="btn small" onClick={() => onResolve(conflict, false)}>
                {m.conflicts.theirs}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
