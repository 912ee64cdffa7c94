import { useId, useState } from 'preact/hooks';
import type { LeafJudgement } from '@/utils/core/matching/judgement';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { sayAsk, sayQuote, sayReason } from './say';
import { Sign, signOf } from './sign';
import { SumTable } from './sum-table';
import { useLanguage, useWords } from './use-messages';

/** The wishes that a judged requirement can utter. Without a handler the wish is not offered. */
export interface RequirementWishes {
  /** To see the requirement's words where the posting has them. */
  readonly onReveal?: (requirement: Requirement) => void;
  /** To say that one has it or has it not; null: not now. */
  readonly onAnswer?: (requirement: Requirement, have: boolean | null) => void;
}

interface RequirementRowProps extends RequirementWishes {
  readonly requirement: Requirement;
  readonly leaf: LeafJudgement;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** It is the one that the keyboard or a click in the page chose. */
  readonly current?: boolean;
}

/** One judged requirement: its sign, what is asked, the evidence; opened, the posting's words, the reason and the sum. */
export function RequirementRow({ requirement, leaf, open, onToggle, current = false, onReveal, onAnswer }: RequirementRowProps) {
  const messages = useWords();
  const language = useLanguage();
  const id = useId();
  const sign = signOf(leaf);
  const ask = sayAsk(requirement, messages, language);
  const evidence = leaf.evidence.map(({ label }) => label).join(' · ');
  return (
    <li class={`req ${sign}`} data-current={current || undefined} data-requirement={requirement.id}>
      <Sign verdict={sign} />
      <div class="grow">
        <button type="button" class="ask" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          {ask}
        </button>
        {evidence !== '' && !open && <p class="soft small evidence">{evidence}</p>}
        {sign === 'unknown' && onAnswer && !leaf.putOff && <Answers requirement={requirement} ask={ask} later onAnswer={onAnswer} />}
        {leaf.putOff && !open && <p class="soft small">{messages.verdicts.tree.putOff}</p>}
        <div id={id} class={open ? 'why' : ''}>
          {open && <Why requirement={requirement} leaf={leaf} ask={ask} {...(onReveal && { onReveal })} {...(onAnswer && { onAnswer })} />}
        </div>
      </div>
    </li>
  );
}

function Why({ requirement, leaf, ask, onReveal, onAnswer }: Omit<RequirementRowProps, 'open' | 'onToggle'> & { readonly ask: string }) {
  const messages = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  const { sum: saySum, tree } = messages.verdicts;
  const quote = sayQuote(requirement.quote);
  const { reason } = leaf;
  const sum = (reason.kind === 'months' || reason.kind === 'experience-found') && reason.sum.lines.length > 0 ? reason.sum : null;
  const changeable =
    leaf.verdict !== 'unknown'
      ? reason.kind === 'answered' || reason.kind === 'not-listed'
      : reason.kind === 'to-do' || leaf.putOff === true;
  return (
    <>
      {quote.toLowerCase() !== ask.toLowerCase() && (
        <blockquote lang="en">
          <q>{quote}</q>
        </blockquote>
      )}
      <p>{sayReason(leaf, requirement, messages, language)}</p>
      {sum !== null && shown && <SumTable sum={sum} />}
      <p class="row wrap">
        {sum !== null && (
          <button type="button" class="btn quiet small" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? saySum.hide : saySum.show}
          </button>
        )}
        {onReveal && (
          <button type="button" class="btn quiet small" onClick={() => onReveal(requirement)}>
            {tree.reveal}
          </button>
        )}
      </p>
      {changeable && onAnswer && <Answers requirement={requirement} ask={ask} onAnswer={onAnswer} />}
    </>
  );
}

interface AnswersProps {
  readonly requirement: Requirement;
  readonly ask: string;
  /** The question stands open, and may be put off. */
  readonly later?: true;
  readonly onAnswer: (requirement: Requirement, have: boolean | null) => void;
}

/** The answers to a question that the profile leaves open. */
function Answers({ requirement, ask, later, onAnswer }: AnswersProps) {
  const { tree } = useWords().verdicts;
  return (
    <p class="row wrap answers">
      <button type="button" class="btn small" aria-label={`${tree.iHave}: ${ask}`} onClick={() => onAnswer(requirement, true)}>
        {tree.iHave}
      </button>
      <button type="button" class="btn small" aria-label={`${tree.iDoNot}: ${ask}`} onClick={() => onAnswer(requirement, false)}>
        {tree.iDoNot}
      </button>
      {later && (
        <button type="button" class="btn quiet small" aria-label={`${tree.notNow}: ${ask}`} onClick={() => onAnswer(requirement, null)}>
          {tree.notNow}
        </button>
      )}
    </p>
  );
}
