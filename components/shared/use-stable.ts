import { useCallback, useRef } from 'preact/hooks';

/** One and the same function for as long as the component stands, which does what `latest` does now: what is drawn from it need not be drawn anew. Not to be called while drawing. */
export function useStable<A extends readonly unknown[]>(latest: (...args: A) => void): (...args: A) => void {
  const now = useRef(latest);
  now.current = latest;
  return useCallback((...args: A) => now.current(...args), []);
}
