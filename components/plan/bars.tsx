import type { Counted } from '@/utils/core/plan/outlook';
import { useRoom } from '../shared/use-messages';

export interface BarsProps<T extends string> {
  readonly heading: string;
  readonly lead?: string;
  /** How many postings a full bar stands for. */
  readonly of: number;
  readonly counts: readonly Counted<T>[];
  readonly name: (what: T) => string;
}

/** Counts as bars, each with its number in words beside it. */
export function Bars<T extends string>({ heading, lead, of, counts, name }: BarsProps<T>) {
  const { outlook: o } = useRoom('plan');
  return (
    <figure>
      <h3>{heading}</h3>
      {lead !== undefined && counts.length > 0 && <p class="soft small">{lead}</p>}
      {counts.length === 0 ? (
        <p class="soft small">{o.nothing}</p>
      ) : (
        <ul class="bars">
          {counts.map(({ what, postings }) => (
            <li key={what}>
              <span class="bars-name">{name(what)}</span>
              <span class="bars-bar" aria-hidden="true">
                <i style={{ inlineSize: `${(postings / of) * 100}%` }} />
              </span>
              <span class="figure small">{o.of(postings, of)}</span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
