/** A look follows this long after the last change of the page, and at most `LATEST_MS` after the first. */
const QUIET_MS = 80;
const LATEST_MS = 400;

/** When a page is looked at again. */
export interface Quiet {
  /** The page changed: look once it has been quiet for a moment, or has been restless for long. Costs next to nothing, however often it is called. */
  readonly lookSoon: () => void;
  /** Look in so many milliseconds, unless a change comes before. */
  readonly lookIn: (ms: number) => void;
}

/** Calls `look` after changes of a page, until the signal aborts. One timer at a time, and none is set anew for each change. */
export function quiet(look: () => void, signal: AbortSignal): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first and the last change came that no look has followed yet; undefined while there was none. */
  let first: number | undefined;
  let last = 0;

  const run = () => {
    timer = undefined;
    const left = first === undefined ? 0 : Math.min(last + QUIET_MS, first + LATEST_MS) - performance.now();
    if (left > 1) timer = setTimeout(run, left);
    else {
      first = undefined;
      look();
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    lookSoon: () => {
      if (signal.aborted) return;
      last = performance.now();
      if (first !== undefined) return;
      first = last;
      clearTimeout(timer);
      timer = setTimeout(run, QUIET_MS);
    },
    lookIn: (ms) => {
      if (signal.aborted || first !== undefined) return;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, ms));
    },
  };
}
