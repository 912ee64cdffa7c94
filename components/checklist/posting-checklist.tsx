import type { IsoDate } from '@/utils/core/dates';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { Materials } from '@/utils/core/plan/materials';
import { isReadLanguage } from '@/utils/core/posting/language';
import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import { VerdictHead } from '../overlay/verdict-head';
import { MinimumTree } from '../shared/minimum-tree';
import { sayClosing } from '../shared/say';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { CheckRow } from './check-row';
import { LazyMaterials, LazyNextLinks } from './lazy-parts';
import type { Preparing } from './prepare';
import { checkSections } from './sections';

/** What may be done with a posting's checklist. */
export interface ChecklistWishes {
  /** Null: not now. */
  readonly onAnswer: (requirement: Requirement, have: boolean | null) => void;
  /** Undefined where the posting is not on screen. */
  readonly onReveal: ((requirement: Requirement) => void) | undefined;
}

export interface PostingChecklistProps extends ChecklistWishes {
  readonly posting: Posting;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  readonly today: IsoDate;
  /** Absent while it is loaded. */
  readonly preparing?: Preparing | undefined;
  readonly materials?: Materials | undefined;
}

/** The whole checklist of one posting: the verdict, the minimum, then skills by the eight areas. */
export function PostingChecklist({ posting, analysis, judgement, today, preparing, materials, onAnswer, onReveal }: PostingChecklistProps) {
  const words = useWords();
  const language = useLanguage();
  const m = useRoom('panel');
  const closing = sayClosing(posting.facts, today, words, language);
  const sends = preparing !== undefined && materials !== undefined;
  // What is to be sent stands in a section of its own.
  const sections = checkSections(analysis, judgement, sends ? ['document'] : []);
  const name = (id: (typeof sections)[number]['id']): string =>
    id === 'also' ? m.alsoAsked : id === 'other' ? m.other : words.verdicts.areas[id];
  return (
    <>
      <section class="panel-part">
        <VerdictHead analysis={analysis} judgement={judgement} />
        {closing !== null && (
          <p class={closing.soon ? 'small closing soon' : 'small closing'}>
            <b>{closing.text}</b>
            {closing.detail !== null && <span class="soft"> {closing.detail}</span>}
          </p>
        )}
        {(posting.body.cut || analysis.cut) && <p class="small soft">{m.cut}</p>}
      </section>
      {isReadLanguage(analysis.language) && (
        <section class="panel-part">
          <h2>{m.minimum}</h2>
          <p class="soft small">{judgement.minimum === null ? m.noMinimum : m.minimumWhy}</p>
          <MinimumTree analysis={analysis} judgement={judgement} onAnswer={onAnswer} {...(onReveal !== undefined && { onReveal })} />
        </section>
      )}
      {sends && <LazyMaterials materials={materials} preparing={preparing} onReveal={onReveal} />}
      {sections.map(({ id, items, met }) => (
        <details key={id} open class="panel-part area">
          <summary>
            <h2>{name(id)}</h2>
            <span class="area-count soft small">{m.of(met, items.length)}</span>
          </summary>
          <ul class="reqs">
            {items.map((item) => (
              <CheckRow
                key={item.requirement.id}
                {...item}
                toDo={id === 'other'}
                preparing={preparing}
                onAnswer={onAnswer}
                onReveal={onReveal}
                text={posting.body.text}
              />
            ))}
          </ul>
        </details>
      ))}
      {preparing !== undefined && isReadLanguage(analysis.language) && <LazyNextLinks onOpenPlan={preparing.onOpenPlan} />}
    </>
  );
}
