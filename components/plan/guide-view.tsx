import type { Guide, GuidePiece } from '@/locales/en/guide';
import { useRoom } from '../shared/use-messages';

export interface GuideViewProps {
  readonly guide: Guide;
  readonly onProfile: () => void;
}

/** The guide: three groups of short pieces, each ending in what Callslip does about it. */
export function GuideView({ guide, onProfile }: GuideViewProps) {
  const m = useRoom('plan');
  const groups = [
    ['roles', guide.roles],
    ['questions', guide.questions],
    ['howTo', guide.howTo],
  ] as const;
  return (
    <>
      <section class="plan-part">
        <h2>{m.parts.guide}</h2>
        <p class="soft">{guide.lead}</p>
      </section>
      {groups.map(([group, pieces]) => (
        <section key={group} class="plan-part">
          <h2>{guide.groups[group]}</h2>
          {Object.entries<GuidePiece>(pieces).map(([id, { title, text, does }]) => (
            <article key={id} id={`guide-${group}-${id}`} class="guide-piece">
              <h3>{title}</h3>
              {text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p>
                {does.to === 'profile' ? (
                  <button type="button" class="btn quiet" onClick={onProfile}>
                    {does.text}
                  </button>
                ) : (
                  <a href={does.to}>{does.text}</a>
                )}
              </p>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}
