import type { Failure } from './messages';

/** Storage that cannot be opened or read; the cause is the browser's own error where there is one. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
}

/** Something that was asked for and is not done: asked by whom it is not for, in the wrong shape, or in a private window. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const BROKEN: ReadonlySet<string> = new Set([
  'StorageFailure',
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'UnknownError',
  'VersionError',
  'InvalidStateError',
  'NoSuchDatabaseError',
  'DataCloneError',
  'NotReadableError',
]);

/** Why something was not done, from what was thrown: refused, the storage is full, the storage is broken, or anything else. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return 'refused';
  const errors = chainOf(error);
  if (errors.some(({ name, message }) => name === 'QuotaExceededError' || message.includes('QuotaExceededError'))) return 'storage-full';
  return errors.some(({ name }) => BROKEN.has(name)) ? 'storage-broken' : 'failed';
}

/** An error and what it was caused by; Dexie puts the browser's own error under `inner`. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let current = error;
  while (current instanceof Error && chain.length < 8) {
    chain.push(current);
    current = 'inner' in current && current.inner !== undefined ? current.inner : current.cause;
  }
  return chain;
}
