import { Sign } from '@/components/shared/sign';
import type { Judgement, Verdict } from '@/utils/core/matching/judgement';
import type { CardState } from './card-state';
import { SlipIcon } from './icons';
import { useCardWords } from './use-card-words';

/** The sign of a whole judgement: short of something that time or study brings is partly met. */
export function signOfJudgement({ eligibility, minimum, meetsOn }: Judgement): Verdict | null {
  if (minimum === null) return null;
  if (eligibility === 'eligible') return 'met';
  if (eligibility === 'cannot-tell') return 'unknown';
  return meetsOn === null ? 'unmet' : 'partly';
}

interface CardTabProps {
  readonly state: CardState;
  readonly headline: string;
  readonly onOpen: () => void;
}

/** The folded card: a tab at the edge with the verdict's sign; its name is the verdict's sentence. */
export function CardTab({ state, headline, onOpen }: CardTabProps) {
  const { overlay } = useCardWords();
  const sign = state.kind === 'ready' ? signOfJudgement(state.judgement) : null;
  return (
    <button type="button" class="tab" data-fold title={headline} onClick={onOpen}>
      <span class="out-of-sight">{overlay.expand(headline)}</span>
      <span class="icon">
        <SlipIcon />
      </span>
      {sign !== null && <Sign verdict={sign} hidden />}
    </button>
  );
}
