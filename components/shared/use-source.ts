import { useEffect, useState } from 'preact/hooks';

/** What a page knows of stored data: not yet, not at all, or its latest value. */
export type Source<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly value: T };

/** Starts a subscription that calls back until the signal aborts. */
export type Subscribe<T> = (onValue: (value: T) => void, onError: (error: unknown) => void, signal: AbortSignal) => void;

/** Follows a subscription while the component is on screen. `subscribe` must stay the same function between renders. */
export function useSource<T>(subscribe: Subscribe<T>): Source<T> {
  const [source, setSource] = useState<Source<T>>({ state: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    subscribe(
      (value) => setSource({ state: 'ready', value }),
      (error) => setSource({ state: 'failed', error }),
      life.signal,
    );
    return () => life.abort();
  }, [subscribe]);
  return source;
}
