import { liveQuery } from 'dexie';
import { openDatabase } from './database';

/**
 * Runs a query now and again after each change of what it read, by this page or any other of ours, until the signal is aborted.
 * An error is no end: the next change runs it again.
 */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  // Opened before: what a query reads after waiting for anything but the database itself is not followed.
  openDatabase().then(() => {
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
  }, onError);
}

/** The same as a subscription that pages can follow. `load` gives the query, and may fetch its code first. */
export function following<T>(load: () => Promise<() => Promise<T>>) {
  return (onValue: (value: T) => void, onError: (error: unknown) => void, signal: AbortSignal): void => {
    load().then((query) => live(query, onValue, onError, signal), onError);
  };
}
