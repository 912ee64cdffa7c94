import { sayAsk, sayReason } from '../shared/say';
import { Sign, signOf } from '../shared/sign';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { KeptWords } from './kept-words';
import { LazySkillState } from './lazy-parts';
import type { Preparing } from './prepare';
import type { CheckItem } from './sections';

export interface CheckRowProps extends CheckItem {
  /** Something to agree to, so that the answers are “yes” and “no”. */
  readonly toDo: boolean;
  /** Undefined where nothing can be prepared: skills are then answered like all else. */
  readonly preparing: Preparing | undefined;
  /** Null: not now. */
  readonly onAnswer: (item: CheckItem['requirement'], have: boolean | null) => void;
  /** Undefined where the posting is not on screen. */
  readonly onReveal: ((item: CheckItem['requirement']) => void) | undefined;
  /** The posting's text, to show its words in where it is not on screen. */
  readonly text: string;
}

/** One line of the checklist: what is asked, why it counts or not, and the answers, each of which goes to the profile at once. */
export function CheckRow({ requirement, leaf, toDo, preparing, onAnswer, onReveal, text }: CheckRowProps) {
  const words = useWords();
  const language = useLanguage();
  const m = useRoom('panel');
  const ask = sayAsk(requirement, words, language);
  const answer = (have: boolean, label: string) => (
    <button
      type="button"
      aria-pressed={have ? leaf.verdict === 'met' : leaf.verdict === 'unmet'}
      onClick={() => onAnswer(requirement, have)}
    >
      {label}
    </button>
  );
  const answers = (
    <fieldset class="seg">
      <legend class="out-of-sight">{m.answerFor(ask)}</legend>
      {answer(true, toDo ? m.ready : m.have)}
      {answer(false, toDo ? m.notReady : m.haveNot)}
      {leaf.verdict === 'unknown' && !toDo && (
        <button type="button" aria-pressed={leaf.putOff === true} onClick={() => onAnswer(requirement, null)}>
          {words.verdicts.tree.notNow}
        </button>
      )}
    </fieldset>
  );
  return (
    <li class={`req ${signOf(leaf)}`}>
      <Sign verdict={signOf(leaf)} />
      <div class="grow">
        <p class="check-ask">
          {ask}
          {requirement.strength === 'preferred' && <span class="check-strength soft small"> {m.preferred}</span>}
        </p>
        <p class="soft small evidence">{sayReason(leaf, requirement, words, language)}</p>
        <div class="row wrap check-answers">
          {preparing !== undefined && requirement.ask.kind === 'skill' ? (
            <LazySkillState requirement={requirement} leaf={leaf} ask={ask} preparing={preparing} onAnswer={onAnswer}>
              {answers}
            </LazySkillState>
          ) : (
            answers
          )}
          {onReveal === undefined ? (
            <KeptWords requirement={requirement} ask={ask} text={text} />
          ) : (
            <button type="button" class="btn quiet small" aria-label={m.revealFor(ask)} onClick={() => onReveal(requirement)}>
              {m.reveal}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
