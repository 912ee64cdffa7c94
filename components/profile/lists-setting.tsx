import { useRoom } from '../shared/use-messages';

/** A posting that is hidden in lists, as its row names it. */
export interface HiddenTitle {
  readonly source: string;
  readonly externalId: string;
  readonly title: string;
}

export interface ListsSettingProps {
  readonly lists: boolean;
  readonly hiddenPostings: readonly HiddenTitle[];
  readonly onLists: (lists: boolean) => void;
  readonly onShowPosting: (posting: HiddenTitle) => void;
}

/** Whether result lists are marked, and the postings that the user hid there. */
export function ListsSetting({ lists, hiddenPostings, onLists, onShowPosting }: ListsSettingProps) {
  const m = useRoom('options').lists;
  return (
    <div class="stack">
      <h3>{m.title}</h3>
      <label class="tick">
        <input type="checkbox" checked={lists} onChange={({ currentTarget }) => onLists(currentTarget.checked)} />
        <span>{m.mark}</span>
      </label>
      <p class="soft small">{m.why}</p>
      {hiddenPostings.length > 0 && (
        <>
          <h4 class="strong">{m.hidden(hiddenPostings.length)}</h4>
          <ul class="entries hidden-postings">
            {hiddenPostings.map((posting) => (
              <li key={`${posting.source} ${posting.externalId}`} class="entry">
                <span class="grow">{posting.title}</span>
                <button type="button" class="btn small" aria-label={m.showOf(posting.title)} onClick={() => onShowPosting(posting)}>
                  {m.show}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
