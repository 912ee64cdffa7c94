import { useState } from 'preact/hooks';
import { RequirementRow } from '@/components/shared/requirement-row';
import type { CardProps } from './card-state';
import { byArea, type Judged } from './groups';
import { useCardWords } from './use-card-words';

interface RequirementGroupProps extends Pick<CardProps, 'current' | 'opened' | 'onToggle' | 'onReveal' | 'onAnswer'> {
  readonly title: string;
  readonly items: readonly Judged[];
  readonly open: boolean;
  /** Put under the areas of library work. */
  readonly areas?: boolean;
}

/** A list of requirements under a heading that folds. Nothing where there are none. */
export function RequirementGroup({ title, items, open, areas = false, ...row }: RequirementGroupProps) {
  const { overlay, verdicts } = useCardWords();
  // What an answer settles must not fold away under the pointer.
  const [first] = useState(open);
  if (items.length === 0) return null;
  const met = items.filter(({ leaf }) => leaf.verdict === 'met').length;
  const chosen = items.some(({ requirement }) => requirement.id === row.current);
  return (
    <details class="group" open={first || chosen}>
      <summary>
        <h3 class="grow">{title}</h3>
        <span class="soft small">{areas ? overlay.of(met, items.length) : items.length}</span>
      </summary>
      {(areas ? byArea(items) : [{ area: null, items }]).map(({ area, items: inArea }) => (
        <div key={area} class="area">
          {area !== null && <p class="label">{verdicts.areas[area]}</p>}
          <ul class="reqs">
            {inArea.map(({ requirement, leaf }) => (
              <RequirementRow
                key={requirement.id}
                requirement={requirement}
                leaf={leaf}
                open={row.opened.has(requirement.id)}
                current={row.current === requirement.id}
                onToggle={() => row.onToggle(requirement.id)}
                onReveal={row.onReveal}
                onAnswer={row.onAnswer}
              />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
