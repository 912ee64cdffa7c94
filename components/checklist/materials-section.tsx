import type { Material, Materials } from '@/utils/core/plan/materials';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { withPrepared } from '@/utils/core/tracker/preparation';
import { useRoom } from '../shared/use-messages';
import { NoteField } from './note-field';
import type { Preparing } from './prepare';

export interface MaterialsSectionProps {
  readonly materials: Materials;
  readonly preparing: Preparing;
  readonly onReveal: ((requirement: Requirement) => void) | undefined;
}

/** What is to be sent for a posting, ticked off one by one, with where, in which form and what to beware of. */
export function MaterialsSection({ materials, preparing, onReveal }: MaterialsSectionProps) {
  const m = useRoom('prepare');
  const { items, where, form, warnings } = materials;
  const { preparation, kept } = preparing;
  const done = items.filter(({ id }) => preparation.materials.some((one) => one.id === id && one.doneAt !== null)).length;
  return (
    <details open class="panel-part area materials">
      <summary>
        <h2>{m.materials}</h2>
        {items.length > 0 && <span class="area-count soft small">{m.ready(done, items.length)}</span>}
      </summary>
      {items.length === 0 && <p class="soft small">{m.noMaterials}</p>}
      <ul>
        {items.map((item) => (
          <MaterialRow key={item.id} item={item} preparing={preparing} onReveal={onReveal} />
        ))}
      </ul>
      {(where.length > 0 || form.length > 0) && (
        <dl class="materials-how small">
          {where.length > 0 && (
            <>
              <dt class="soft">{m.where}</dt>
              <dd>{where.join(' · ')}</dd>
            </>
          )}
          {form.length > 0 && (
            <>
              <dt class="soft">{m.form}</dt>
              <dd>{form.join(' · ')}</dd>
            </>
          )}
        </dl>
      )}
      {warnings.length > 0 && (
        <ul class="materials-warnings" aria-label={m.beware}>
          {warnings.map(({ kind, quote }) => (
            <li key={kind} class="notice partly">
              <b>{m.warnings[kind]}</b>
              <q class="soft block">{quote}</q>
            </li>
          ))}
        </ul>
      )}
      {!kept && items.length > 0 && <p class="soft small">{m.keepsIt}</p>}
    </details>
  );
}

interface MaterialRowProps extends Pick<MaterialsSectionProps, 'preparing' | 'onReveal'> {
  readonly item: Material;
}

function MaterialRow({ item: { id, quote, requirement, optional }, preparing, onReveal }: MaterialRowProps) {
  const m = useRoom('prepare');
  const panel = useRoom('panel');
  const { preparation, onPrepare, now } = preparing;
  const stored = preparation.materials.find((one) => one.id === id) ?? { id, doneAt: null, note: '' };
  const name = m.documents[id] ?? id;
  const change = (part: Partial<typeof stored>): void =>
    onPrepare((before) => ({ ...before, materials: withPrepared(before.materials, { ...stored, ...part }) }));
  return (
    <li class="material">
      <label class="material-tick">
        <input
          type="checkbox"
          checked={stored.doneAt !== null}
          onChange={(event) => change({ doneAt: event.currentTarget.checked ? now() : null })}
        />
        <span class="grow">
          {name}
          {optional && <span class="soft small"> {m.optional}</span>}
          <span class="soft small block material-quote">{quote}</span>
        </span>
      </label>
      <div class="row wrap material-more">
        <NoteField
          field={`material ${id}`}
          label={m.noteFor(name)}
          open={m.addNote}
          placeholder={m.notePlaceholder}
          value={stored.note}
          preparing={preparing}
          onChange={(note) => change({ note })}
        />
        {onReveal !== undefined && (
          <button type="button" class="btn quiet small" aria-label={panel.revealFor(name)} onClick={() => onReveal(requirement)}>
            {panel.reveal}
          </button>
        )}
      </div>
    </li>
  );
}
