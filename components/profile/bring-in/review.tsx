import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countEntries, joinProfiles, replaceProfile } from '@/utils/core/profile/bring-in/join-profiles';
import type { Imported } from '@/utils/core/profile/bring-in/reading';
import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { readDate } from '../read-date';
import { ReviewItem } from './review-item';
import { type ReviewRow, reviewGroups } from './review-rows';

export interface ReviewProps {
  readonly mine: Profile;
  readonly imported: Imported;
  /** What was read: the file's name. */
  readonly source: string;
  /** How a profile becomes another, once ids can be given; and how many entries that changes. */
  readonly onWrite: (become: (newId: () => string) => (mine: Profile) => Profile, count: number) => void;
  readonly onCancel: () => void;
}

/** The file's profile with the beginnings that the user filled in. */
function withStarts(profile: Profile, starts: ReadonlyMap<string, string>): Profile {
  return {
    ...profile,
    work: profile.work.map((post) => (post.start === '' ? { ...post, start: readDate(starts.get(post.id) ?? '') ?? '' } : post)),
  };
}

/** All that was read, shown before any of it is written: what is ticked, what is there already, and the choice between adding and replacing. */
export function Review({ mine, imported, source, onWrite, onCancel }: ReviewProps) {
  const language = useLanguage();
  const m = useRoom('importing');
  const options = useRoom('options');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [starts, setStarts] = useState<ReadonlyMap<string, string>>(new Map());
  const [replacing, setReplacing] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);
  const theirs = withStarts(imported.profile, starts);
  // Rows stand as they were read, while a beginning is typed in.
  const groups = reviewGroups(mine, imported.profile, imported, options, language);
  const rows = groups.flatMap((group) => group.rows);
  const isWritten = ({ id: row, standing, lacksStart }: ReviewRow): boolean =>
    !left.has(row) && (replacing || standing.kind !== 'known') && !(lacksStart && readDate(starts.get(row) ?? '') === null);
  const chosen = new Set(rows.filter(isWritten).map((row) => row.id));
  const nothing = rows.length === 0;
  const write = (): void =>
    onWrite(
      (newId) => (now) =>
        replacing
          ? replaceProfile(now, theirs, (one) => chosen.has(one), newId)
          : joinProfiles(now, theirs, (one) => chosen.has(one), newId).profile,
      chosen.size,
    );
  const choice = (value: boolean, label: string, why: string) => (
    <label class="tick">
      <input type="radio" name={id} checked={replacing === value} onChange={() => setReplacing(value)} />
      <span>
        {label}
        <span class="soft small block">{why}</span>
      </span>
    </label>
  );
  return (
    <section class="preview" aria-labelledby={`${id}-title`}>
      <header class="stack">
        <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {m.previewTitle(source)}
        </h3>
        <p class="soft small">{nothing ? m.nothingInside : m.previewWhy}</p>
        {imported.cut && <p class="notice">{m.cut}</p>}
      </header>
      {!nothing && (
        <div class="row wrap">
          <button type="button" class="btn small" onClick={() => setLeft(new Set())}>
            {m.all}
          </button>
          <button type="button" class="btn small" onClick={() => setLeft(new Set(rows.map((row) => row.id)))}>
            {m.none}
          </button>
        </div>
      )}
      {groups.map(({ title, rows: own }) => (
        <div key={title}>
          <h4 class="label">{title}</h4>
          <ul class="review-items">
            {own.map((row) => (
              <ReviewItem
                key={row.id}
                row={row}
                chosen={!left.has(row.id)}
                replacing={replacing}
                onChoose={(ticked) => setLeft(new Set(ticked ? [...left].filter((one) => one !== row.id) : [...left, row.id]))}
                start={starts.get(row.id) ?? ''}
                onStart={(typed) => setStarts(new Map([...starts, [row.id, typed]]))}
              />
            ))}
          </ul>
        </div>
      ))}
      {!nothing && countEntries(mine) > 0 && (
        <fieldset class="stack">
          <legend class="strong">{m.howLabel}</legend>
          {choice(false, m.add, m.addWhy)}
          {choice(true, m.replace, m.replaceWhy)}
        </fieldset>
      )}
      <div class="row wrap">
        {!nothing && (
          <button type="button" class="btn primary" disabled={chosen.size === 0} onClick={write}>
            {m.write(chosen.size)}
          </button>
        )}
        <button type="button" class="btn" onClick={onCancel}>
          {m.cancel}
        </button>
      </div>
    </section>
  );
}
