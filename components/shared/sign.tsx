import type { LeafJudgement, Truth, Verdict } from '@/utils/core/matching/judgement';
import { useWords } from './use-messages';

/** A verdict, or something that is to be done and not to be had: documents, clearances, availability. */
export type SignKind = Verdict | 'to-do';

/** The sign of one judged requirement. */
export const signOf = ({ verdict, reason }: LeafJudgement): SignKind => (reason.kind === 'to-do' && verdict !== 'met' ? 'to-do' : verdict);

/** The sign of a whole way through the minimum. */
export const signOfTruth = (truth: Truth): Verdict => (truth === 'true' ? 'met' : truth === 'false' ? 'unmet' : 'unknown');

/** Strokes in a 16-unit box: a check, a half disc, a cross, a question mark, a ring. */
export const SIGN_PATHS: Readonly<Record<SignKind, { readonly stroke: string; readonly fill?: string }>> = {
  met: { stroke: 'M4.4 8.4l2.5 2.5 4.8-5.6' },
  partly: { stroke: 'M8 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6z', fill: 'M8 4.2a3.8 3.8 0 0 0 0 7.6z' },
  unmet: { stroke: 'M5.1 5.1l5.8 5.8M10.9 5.1l-5.8 5.8' },
  unknown: { stroke: 'M6 6.2c.2-1.3 1-1.9 2.1-1.9 1.2 0 2 .8 2 1.8 0 1.6-2 1.7-2 3.3M8.1 11.6v.2' },
  'to-do': { stroke: 'M5 8h6' },
};

/** A verdict as a sign with its name: told apart by shape, not by color alone. `hidden` where the words beside it say the same. */
export function Sign({ verdict, hidden = false }: { readonly verdict: SignKind; readonly hidden?: boolean }) {
  const { verdicts } = useWords();
  const { stroke, fill } = SIGN_PATHS[verdict];
  const name = verdict === 'to-do' ? verdicts.toDo : verdicts[verdict];
  return (
    <span class={`sign ${verdict}`} {...(hidden ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {fill !== undefined && <path d={fill} fill="currentColor" />}
        <path d={stroke} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </span>
  );
}
