import { useRoom } from '../shared/use-messages';

export interface EmptyTrackerProps {
  readonly profileEmpty: boolean;
  readonly onProfile: () => void;
  readonly onAdd: () => void;
}

/** Nothing is kept yet: what to do, in the order in which to do it. */
export function EmptyTracker({ profileEmpty, onProfile, onAdd }: EmptyTrackerProps) {
  const m = useRoom('popup');
  return (
    <section class="state">
      <h2>{m.emptyTitle}</h2>
      <p>{m.emptyHow}</p>
      {profileEmpty && (
        <>
          <p class="soft">{m.emptyProfile}</p>
          <button type="button" class="btn primary" onClick={onProfile}>
            {m.fillProfile}
          </button>
        </>
      )}
      <p class="row wrap">
        <button type="button" class="btn" onClick={onAdd}>
          {m.add}
        </button>
        <a class="btn" href="/plan.html#guide" target="_blank" rel="noreferrer">
          {m.guide}
        </a>
      </p>
    </section>
  );
}

/** The search and the filter leave nothing. */
export function NothingFound({ onShowAll }: { readonly onShowAll: () => void }) {
  const m = useRoom('popup');
  return (
    <section class="state">
      <p>{m.nothingFound}</p>
      <button type="button" class="btn" onClick={onShowAll}>
        {m.showAll}
      </button>
    </section>
  );
}
