import { useEffect } from 'preact/hooks';
import type { Guide, GuidePiece } from '@/locales/en/guide';
import { useRoom } from '../shared/use-messages';

export interface GuideViewProps {
  readonly guide: Guide;
  /** The piece that is asked for (`questions-education`); empty: none. */
  readonly at: string;
  readonly onProfile: () => void;
}

/** The guide: what it holds, then three groups of short pieces, each ending in what Callslip does about it. */
export function GuideView({ guide, at, onProfile }: GuideViewProps) {
  const m = useRoom('plan');
  const groups = [
    ['roles', guide.roles],
    ['questions', guide.questions],
    ['howTo', guide.howTo],
  ] as const;
  useEffect(() => {
    const piece = at === '' ? null : document.getElementById(`guide-${at}`);
    piece?.scrollIntoView?.({ block: 'start' });
    piece?.focus({ preventScroll: true });
  }, [at]);
  return (
    <>
      <section class="plan-part">
        <h2>{m.parts.guide}</h2>
        <p class="soft">{guide.lead}</p>
        <div class="guide-contents">
          {groups.map(([group, pieces]) => (
            <div key={group}>
              <h3>{guide.groups[group]}</h3>
              <ul>
                {Object.entries<GuidePiece>(pieces).map(([id, { title }]) => (
                  <li key={id}>
                    <a href={`#guide/${group}-${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      {groups.map(([group, pieces]) => (
        <section key={group} class="plan-part">
          <h2>{guide.groups[group]}</h2>
          {Object.entries<GuidePiece>(pieces).map(([id, { title, text, does }]) => (
            <article key={id} id={`guide-${group}-${id}`} class="guide-piece" tabIndex={-1} aria-label={title}>
              <h3>{title}</h3>
              {text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p class="guide-does">
                {does.to === 'profile' ? (
                  <button type="button" class="btn" onClick={onProfile}>
                    {does.text}
                  </button>
                ) : (
                  <a class="btn" href={does.to}>
                    {does.text}
                  </a>
                )}
              </p>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}
