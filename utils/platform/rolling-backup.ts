import Dexie, { type Table } from 'dexie';
import type { IsoDate, IsoInstant } from '@/utils/core/dates';
import { makeBackup } from './backup';
import { withDatabase } from './database';
import { now, today } from './rows';

/** How many days are kept, a backup a day. */
export const BACKUP_DAYS = 7;

/** A backup that is kept in the browser, in a database of its own: what befalls the other one leaves it alone. */
export interface KeptBackup {
  readonly id: IsoDate;
  readonly at: IsoInstant;
  readonly applications: number;
  readonly bytes: number;
}

interface BackupRow extends KeptBackup {
  /** The file, gzipped. */
  readonly file: ArrayBuffer;
}

interface Backups extends Dexie {
  readonly backups: Table<BackupRow, string>;
}

const NAME = 'callslip-backups';

async function withBackups<T>(work: (db: Backups) => Promise<T>): Promise<T> {
  const db = new Dexie(NAME, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict', cache: 'disabled' }) as Backups;
  db.version(1).stores({ backups: 'id' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * Makes today's backup unless it is there already or nothing is kept, and lets go of what is older than seven days.
 * An empty list never takes the place of a full one: a profile alone is backed up as long as no backup holds a list.
 */
export async function backUpToday(): Promise<void> {
  const id = today();
  if (await withBackups((db) => db.backups.where('id').equals(id).count())) return;
  const [applications, profiles] = await withDatabase((db) => Promise.all([db.applications.count(), db.profile.count()]));
  if (applications === 0 && (profiles === 0 || (await listBackups()).some((kept) => kept.applications > 0))) return;
  const packed = await new Response((await makeBackup()).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const row = { id, at: now(), applications, bytes: packed.byteLength, file: packed };
  await withBackups((db) =>
    db.transaction('rw', db.backups, async () => {
      await db.backups.put(row);
      const ids = (await db.backups.toCollection().primaryKeys()).sort();
      await db.backups.bulkDelete(ids.slice(0, Math.max(0, ids.length - BACKUP_DAYS)));
    }),
  );
}

/** The backups that are kept, the newest first. */
export async function listBackups(): Promise<readonly KeptBackup[]> {
  const rows = await withBackups((db) => db.backups.toArray());
  return rows.map(({ id, at, applications, bytes }) => ({ id, at, applications, bytes })).reverse();
}

/** One of the backups as a file, for `readBackup` or to be saved; undefined where there is none of that day. */
export async function openBackup(id: IsoDate): Promise<Blob | undefined> {
  const row = await withBackups((db) => db.backups.get(id));
  if (row === undefined) return undefined;
  return new Response(new Blob([row.file]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
