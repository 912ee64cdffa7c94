import { onBareMessage, sendBare } from './bare-messages';
import type { CurrentPosting } from './messages';

/** The overlay's side: tells our pages what is on screen, and does what they ask. */
export interface Showing {
  /** Call on every change; null when no posting is on screen any more. */
  readonly set: (current: CurrentPosting | null) => void;
}

/**
 * Answers our own pages (side panel, popup) about the posting on screen in this frame until the signal aborts.
 * Our pages ask the tab itself: a record kept in the background would outlive the page and the worker both.
 */
export function answerShowing(onReveal: (requirement: string) => void, signal: AbortSignal): Showing {
  let current: CurrentPosting | null = null;
  let stop: readonly (() => void)[] = [];
  const end = () => {
    for (const one of stop) one();
    stop = [];
  };
  signal.addEventListener('abort', end);
  return {
    set: (next) => {
      current = next;
      // Who shows nothing says nothing: the first answer counts, and other frames of the tab are asked as well.
      if (next === null || signal.aborted) end();
      else if (stop.length === 0)
        stop = [onBareMessage('showing', () => current), onBareMessage('reveal', ({ requirement }) => onReveal(requirement))];
      // Nobody listens while no page of ours is open, which the browser reports as an error.
      void sendBare('shown').catch(() => undefined);
    },
  };
}
