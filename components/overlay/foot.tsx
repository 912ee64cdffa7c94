import { sayClosing } from '@/components/shared/say';
import { useLanguage } from '@/components/shared/use-messages';
import { unreachable } from '@/utils/core/unreachable';
import type { CardProps, Trouble } from './card-state';
import { type CardWords, useCardWords } from './use-card-words';

/** The card's foot, always in reach: the deadline, what failed last, and keeping the posting. Nothing before a posting is judged. */
export function Foot({ state, trouble, onKeep, onProfile }: CardProps) {
  const messages = useCardWords();
  const language = useLanguage();
  if (state.kind !== 'ready') return null;
  const { overlay } = messages;
  const { kept, posting, judgement } = state;
  const closing = sayClosing(posting.facts, judgement.today, messages, language);
  return (
    <footer>
      {trouble !== null && (
        <p class="notice unmet" role="alert">
          {sayTrouble(trouble, messages)}
        </p>
      )}
      {closing !== null && (
        <p class="small closing">
          <strong class={closing.soon ? 'soon' : ''}>{closing.text}</strong>
          {closing.detail !== null && <span class="soft">{closing.detail}</span>}
        </p>
      )}
      <div class="row">
        {kept.kind === 'yes' ? (
          <p class="row grow kept" role="status">
            <span class="stamp">{overlay.kept}</span>
            <span class="soft small">{kept.stage === 'kept' ? overlay.keptHere : overlay.keptDetail(overlay.stages[kept.stage])}</span>
          </p>
        ) : (
          // Who is quicker than the answer whether it is kept may keep it all the same: twice is recognized.
          <button
            type="button"
            class="btn primary grow"
            aria-disabled={kept.kind === 'keeping'}
            onClick={() => kept.kind !== 'keeping' && onKeep()}
          >
            {kept.kind === 'keeping' ? overlay.keeping : overlay.keep}
          </button>
        )}
        <button type="button" class="btn" onClick={onProfile}>
          {overlay.profile}
        </button>
      </div>
    </footer>
  );
}

/** What failed last, in a sentence. */
export function sayTrouble(trouble: Trouble, { overlay }: CardWords): string {
  switch (trouble.kind) {
    case 'not-kept':
      return overlay.notKept[trouble.why];
    case 'not-answered':
      return overlay.notAnswered;
    case 'not-hidden':
      return overlay.notHidden;
    case 'not-switched':
      return overlay.notSwitched;
    case 'at-toolbar':
      return overlay.atToolbar;
    default:
      return unreachable(trouble);
  }
}
