import { useRoom } from '../shared/use-messages';

/** A kept posting, as it is prepared for. */
export interface PreparedPosting {
  readonly id: string;
  readonly title: string;
  readonly employer: string | null;
  /** Whether its text was kept, without which there is no sheet. */
  readonly text: boolean;
  /** Things to send that are ticked off, and questions that were practiced. */
  readonly ready: number;
  readonly practiced: number;
}

/** Every kept posting with the way to its tailoring sheet and its interview. */
export function PrepareView({ postings }: { readonly postings: readonly PreparedPosting[] }) {
  const m = useRoom('plan');
  const { prepare: p } = m;
  return (
    <section class="plan-part">
      <h2>{p.heading}</h2>
      <p class="soft">{postings.length === 0 ? p.empty : p.lead}</p>
      {postings.length === 0 && (
        <p>
          <a class="btn" href="#guide">
            {m.gaps.guide}
          </a>
        </p>
      )}
      {postings.length > 0 && (
        <ul class="people">
          {postings.map(({ id, title, employer, text, ready, practiced }) => (
            <li key={id} class="row wrap">
              <div class="grow">
                <b>{title}</b>
                <p class="soft small">{[employer, p.done(ready, practiced)].filter(Boolean).join(' · ')}</p>
              </div>
              {text ? (
                <p class="row wrap">
                  <a class="btn small" href={`#tailoring/${id}`} aria-label={p.tailoringOf(title)}>
                    {m.tailoring.heading}
                  </a>
                  <a class="btn small" href={`#interview/${id}`} aria-label={p.interviewOf(title)}>
                    {m.interview.heading}
                  </a>
                </p>
              ) : (
                <span class="soft small">{p.noText}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
