import { MinimumTree } from '@/components/shared/minimum-tree';
import { fellBack } from '@/utils/core/posting/reading-report';
import type { CardProps, CardState } from './card-state';
import { groupRequirements, isQuestion } from './groups';
import { Report } from './report';
import { RequirementGroup } from './requirement-group';
import { useCardWords } from './use-card-words';

/** What a posting that was read and judged asks: its minimum as a tree, then the rest, then what is to be known about the reading. */
export function ReadyBody(props: CardProps & { readonly state: CardState & { kind: 'ready' } }) {
  const { state, current, opened, hiddenInLists, onToggle, onReveal, onAnswer, onHide, onHideInLists, onProfile, host } = props;
  const { analysis, judgement, posting } = state;
  const { overlay } = useCardWords();
  const { preferred, required, toDo } = groupRequirements(analysis, judgement);
  const rows = { current, opened, onToggle, onReveal, onAnswer };
  const silent = judgement.leaves.length > 0 && judgement.leaves.every(({ reason }) => reason.kind === 'silent' || reason.kind === 'to-do');
  return (
    <>
      {silent && (
        <div class="notice unknown">
          <p>{overlay.emptyProfile}</p>
          <button type="button" class="btn quiet small" onClick={onProfile}>
            {overlay.fillProfile}
          </button>
        </div>
      )}
      {judgement.minimum !== null && (
        <div class="group">
          <h3 class="out-of-sight">{overlay.minimum}</h3>
          <MinimumTree
            analysis={analysis}
            judgement={judgement}
            open={{ opened, onToggle, current }}
            onReveal={onReveal}
            onAnswer={onAnswer}
          />
        </div>
      )}
      <RequirementGroup
        title={overlay.preferred}
        items={preferred}
        open={judgement.minimum === null || preferred.length <= 6}
        areas
        {...rows}
      />
      <RequirementGroup
        title={overlay.alsoRequired}
        items={required}
        open={judgement.minimum === null || required.some(isQuestion)}
        areas
        {...rows}
      />
      <RequirementGroup title={overlay.toDo} items={toDo} open={false} {...rows} />
      <div class="about soft small">
        {fellBack(posting) && <p>{overlay.byStructure}</p>}
        {analysis.cut && <p>{overlay.cut}</p>}
        {posting.missing.length > 0 && <p>{overlay.missing(posting.missing.map((field) => overlay.fields[field]))}</p>}
        {analysis.requirements.length > 1 && <p>{overlay.keys}</p>}
        <p>{overlay.panelKey}</p>
        {hiddenInLists !== null && (
          <p>
            <button type="button" class="btn quiet small" onClick={() => onHideInLists(!hiddenInLists)}>
              {hiddenInLists ? overlay.showInLists : overlay.hideInLists}
            </button>
            {hiddenInLists && <span role="status"> {overlay.hiddenInLists}</span>}
          </p>
        )}
        <Report key={posting.url} report={props.report} onCopy={props.onCopy} />
        <p>
          <button type="button" class="btn quiet small" onClick={onHide}>
            {overlay.hide(host)}
          </button>
        </p>
      </div>
    </>
  );
}
