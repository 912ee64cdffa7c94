import type { Requirement } from '@/utils/core/requirements/requirement';
import { useRoom } from '../shared/use-messages';

export interface KeptWordsProps {
  readonly requirement: Requirement;
  readonly ask: string;
  /** The posting's text as it was kept. */
  readonly text: string;
}

/** How much of the text stands before and after the words. */
const AROUND = 160;

/** The words of a posting that is not on screen, with what stands around them in the text that was kept. Nothing where they do not stand there. */
export function KeptWords({ requirement: { span }, ask, text }: KeptWordsProps) {
  const m = useRoom('panel');
  if (span.end <= span.start || span.end > text.length) return null;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const from = Math.max(line, span.start - AROUND);
  const end = text.indexOf('\n', span.end);
  const to = Math.min(end === -1 ? text.length : end, span.end + AROUND);
  return (
    <details class="kept-words small">
      <summary aria-label={m.revealFor(ask)}>{m.reveal}</summary>
      <p class="soft">
        {from > line && '…'}
        {text.slice(from, span.start)}
        <mark>{text.slice(span.start, span.end)}</mark>
        {text.slice(span.end, to)}
        {end !== -1 && to < end && '…'}
      </p>
    </details>
  );
}
