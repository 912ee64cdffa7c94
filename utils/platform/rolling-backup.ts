import Dexie, { type Table } from 'dexie';
import { browser } from 'wxt/browser';
import type { IsoDate, IsoInstant } from '@/utils/core/dates';
import { makeBackup } from './backup';
import { withDatabase } from './database';
import { now } from './rows';

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
const ALARM = 'backup';

async function withBackups<T>(work: (db: Backups) => Promise<T>): Promise<T> {
  const db = new Dexie(NAME, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict', cache: 'disabled' }) as Backups;
  db.version(1).stores({ backups: 'id' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Makes a backup at each start and every day from then on, where there is none of that day yet. To be called once, when the background starts. */
export function keepBackups(): void {
  const make = () => void backUpToday().catch((error: unknown) => console.error('Callslip could not make its daily backup.', error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) make();
  });
  // Not in the way of whatever the browser was started for.
  void browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: 6 * 60 });
}

/** Makes today's backup unless it is there already or nothing is kept, and lets go of what is older than seven days; an empty list never takes the place of a full one. */
export async function backUpToday(): Promise<void> {
  const today = Temporal.Now.plainDateISO();
  const [applications, kept] = [await withDatabase((db) => db.applications.count()), await listBackups()];
  if (applications === 0 || kept.some(({ id }) => id === today.toString())) return;
  const packed = await new Response((await makeBackup()).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const row = { id: today.toString(), at: now(), applications, bytes: packed.byteLength, file: packed };
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
