import type { Credential } from '@/utils/core/plan/credentials';
import type { Gap } from '@/utils/core/plan/gap';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { guideOf } from './guide-of';
import { sayEffect, sayLacking, sayWay } from './say-lacking';

export interface GapRowProps {
  readonly gap: Gap;
  /** The most doors that any gap opens: what the bars are drawn against. */
  readonly most: number;
  readonly named: (ids: readonly string[]) => readonly string[];
  readonly credentials: readonly Credential[];
  readonly onProfile: () => void;
}

/** One gap: what it is, what it would open and how long it takes; unfolded, how it is closed and which postings it is about. */
export function GapRow({ gap, most, named, credentials, onProfile }: GapRowProps) {
  const m = useRoom('plan');
  const words = useWords();
  const language = useLanguage();
  const { lacking, opens, mayOpen, nearer, silent, months } = gap;
  const share = (part: readonly string[]) => `${(part.length / most) * 100}%`;
  const lists = [
    [m.gaps.openNow, opens],
    [m.gaps.mayOpen(mayOpen.length), mayOpen],
    [m.gaps.nearer(nearer.length), nearer],
  ] as const;
  const doors = opens.length + mayOpen.length;
  return (
    <li class="gap">
      <details>
        <summary>
          <span class="gap-name">
            <b>{sayLacking(lacking, m, words, language)}</b>
            <span class="soft small block">{[...sayEffect(gap, m), m.gaps.time(months)].join(' · ')}</span>
          </span>
          {doors > 0 && (
            <span class="gap-bar" aria-hidden="true">
              <i class="met" style={{ inlineSize: share(opens) }} />
              <i class="unknown" style={{ inlineSize: share(mayOpen) }} />
            </span>
          )}
          {doors > 0 && (
            <span class="figure gap-figure" aria-hidden="true">
              {opens.length}
              {mayOpen.length > 0 && <span class="soft">+{mayOpen.length}</span>}
            </span>
          )}
        </summary>
        <div class="gap-more">
          {silent && lacking.kind !== 'skill' && (
            <p class="notice unknown">
              {m.gaps.answerFirst}{' '}
              <button type="button" class="btn quiet small" onClick={onProfile}>
                {m.gaps.answer}
              </button>
            </p>
          )}
          <h3>{m.gaps.how}</h3>
          <p>{sayWay(lacking, m)}</p>
          {credentials.length > 0 && (
            <ul class="ways">
              {credentials.map(({ id, name, issuer, months: time, howToGet }) => (
                <li key={id}>
                  <b>{name}</b>{' '}
                  <span class="soft small">{[issuer, time && m.gaps.take(time.least, time.most)].filter(Boolean).join(' · ')}</span>
                  <p class="soft small">{howToGet[language]}</p>
                </li>
              ))}
            </ul>
          )}
          <p class="row wrap gap-links">
            {lacking.kind === 'experience' && <a href="#where/volunteer">{m.gaps.volunteer}</a>}
            <a href={`#guide/${guideOf(lacking)}`}>{m.gaps.guideLink}</a>
          </p>
          {lists.map(
            ([label, ids]) =>
              ids.length > 0 && (
                <div key={label}>
                  <h3>{label}</h3>
                  <p class="soft small">{named(ids).join(' · ')}</p>
                </div>
              ),
          )}
        </div>
      </details>
    </li>
  );
}
