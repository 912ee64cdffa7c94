import { liveQuery } from 'dexie';

/**
 * Runs a query now and again after each change of what it read, by this page or any other of ours, until the signal is aborted.
 * After an error the query stops: call again to retry.
 */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({
    next: (value) => {
      if (!signal.aborted) onValue(value);
    },
    error: (error: unknown) => {
      if (!signal.aborted) onError(error);
    },
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
