import { wakeReader } from '@/utils/core/requirements/wake';
import { runInSlices } from './slices';

const life = new AbortController();
let woken = false;

/** Wakes the reader, once in a worker's life, in the turns that nobody else wants. To be called when a posting of library work was seen, which its page will ask about. */
export function wake(): void {
  if (woken || life.signal.aborted) return;
  woken = true;
  // Waking is a kindness: where it fails, the posting itself will say why.
  runInSlices(wakeReader(), life.signal).catch(() => undefined);
}

/** Ends the waking: a posting is here, and reading it wakes the reader as well. */
export function endWaking(): void {
  life.abort();
}
