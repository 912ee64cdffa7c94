import { Sign } from '@/components/shared/sign';
import type { CardState } from './card-state';
import { signOfJudgement } from './card-tab';
import { FoldIcon } from './icons';
import { useCardWords } from './use-card-words';

interface CardSlipProps {
  readonly state: CardState;
  readonly headline: string;
  readonly onOpen: () => void;
  readonly onFold: () => void;
}

/** The card where it would cover the posting's text: its verdict alone, in the corner, until it is opened. As large whatever it says. */
export function CardSlip({ state, headline, onOpen, onFold }: CardSlipProps) {
  const { overlay } = useCardWords();
  const sign = state.kind === 'ready' ? signOfJudgement(state.judgement) : null;
  return (
    <section class="slip" aria-label={overlay.label}>
      <div class="slip-says">
        {sign !== null && <Sign verdict={sign} hidden />}
        <h2 class="verdict">{headline}</h2>
      </div>
      <div class="row">
        <button type="button" class="btn" data-fold aria-expanded={false} onClick={onOpen}>
          {overlay.showWhy}
        </button>
        <span class="grow" />
        <button type="button" class="btn quiet icon" aria-label={overlay.collapse} onClick={onFold}>
          <FoldIcon />
        </button>
      </div>
    </section>
  );
}
