import { openDatabase, type ReadOnly, storageOutdated, whyReadOnly } from './database';
import { failureOf } from './failure';
import { lostMirror } from './mirror';
import { type KeptBackup, listBackups } from './rolling-backup';

/** How the storage stands, for a page to say and to offer what helps. */
export type StorageState =
  | { readonly kind: 'ready' }
  /** All can be read and saved elsewhere, nothing written. */
  | { readonly kind: 'read-only'; readonly why: ReadOnly }
  /** A newer Callslip has begun to write: this page must be loaded again. */
  | { readonly kind: 'outdated' }
  /** It does not open; what could be restored, newest first, once it does. */
  | { readonly kind: 'broken'; readonly blocked: boolean; readonly backups: readonly KeptBackup[]; readonly mirrored: number }
  /** It opens and is another one than before: the browser cleaned up, or “repaired” it. */
  | { readonly kind: 'emptied'; readonly backups: readonly KeptBackup[]; readonly mirrored: number; readonly mirroredAt: string };

/** Looks at the storage; never throws. */
export async function readStorageState(): Promise<StorageState> {
  if (storageOutdated.aborted) return { kind: 'outdated' };
  const backups = await listBackups().catch(() => []);
  try {
    await openDatabase();
    const why = whyReadOnly();
    if (why !== null) return { kind: 'read-only', why };
    const lost = await lostMirror();
    if (lost === null) return { kind: 'ready' };
    return { kind: 'emptied', backups, mirrored: lost.applications.length, mirroredAt: lost.at };
  } catch (error) {
    console.error(`Callslip’s storage is ${failureOf(error)}.`, error);
    const blocked = error instanceof Error && error.message.includes('holds the database');
    return { kind: 'broken', blocked, backups, mirrored: 0 };
  }
}
