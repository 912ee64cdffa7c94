import { useId, useState } from 'preact/hooks';
import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../shared/use-messages';
import type { EntryShape, EntryWords } from './form';
import { countEntries } from './merge';
import { SHAPES } from './shapes';

export interface ImportPreviewProps {
  readonly mine: Profile;
  readonly theirs: Profile;
  /** How many entries of the file stand in the profile already. */
  readonly known: number;
  readonly onWrite: (replace: boolean) => void;
  readonly onCancel: () => void;
}

/** All that a file holds, shown before any of it is written, and the choice between adding and replacing. */
export function ImportPreview({ mine, theirs, known, onWrite, onCancel }: ImportPreviewProps) {
  const language = useLanguage();
  const m = useRoom('options');
  const id = useId();
  const [replace, setReplace] = useState(false);
  const nothing = countEntries(theirs) === 0;
  const listOf = <T extends { readonly id: string }>({ section, entriesOf, words }: EntryShape<T>) => ({
    title: m.sections[section].title,
    rows: entriesOf(theirs).map((entry): EntryWords & { id: string } => ({ id: entry.id, ...words(entry, m, language) })),
  });
  const skills = theirs.skills.map(({ name }) => name);
  const choice = (value: boolean, label: string, why: string) => (
    <label class="tick">
      <input type="radio" name={id} checked={replace === value} onChange={() => setReplace(value)} />
      <span>
        {label}
        <span class="soft small block">{why}</span>
      </span>
    </label>
  );
  return (
    <section class="preview" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{m.transfer.previewTitle(theirs.name)}</h3>
      {nothing && <p>{m.transfer.nothingInside}</p>}
      {SHAPES.map((shape) => shape(listOf))
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <div key={title}>
            <h4 class="label">{title}</h4>
            <ul>
              {rows.map(({ id: row, strong, soft }) => (
                <li key={row}>
                  {strong} <span class="soft small">{soft}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {skills.length > 0 && (
        <div>
          <h4 class="label">{m.sections.skills.title}</h4>
          <p>{skills.join(', ')}</p>
        </div>
      )}
      {!nothing && countEntries(mine) > 0 && (
        <fieldset class="stack">
          <legend class="strong">{m.transfer.howLabel}</legend>
          {choice(false, m.transfer.add, m.transfer.addWhy)}
          {choice(true, m.transfer.replace, m.transfer.replaceWhy)}
          {known > 0 && !replace && <p class="small soft">{m.transfer.alreadyThere(known)}</p>}
        </fieldset>
      )}
      <div class="row wrap">
        {!nothing && (
          <button type="button" class="btn primary" onClick={() => onWrite(replace)}>
            {m.transfer.write}
          </button>
        )}
        <button type="button" class="btn" onClick={onCancel}>
          {m.transfer.cancel}
        </button>
      </div>
    </section>
  );
}
