import Dexie, { type Table } from 'dexie';
import type { Profile } from '@/utils/core/profile/profile';
import type { Application, Row, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { StorageFailure } from './failure';
import type { Settings } from './settings';

/** The version of the stored form that this code writes. */
export const SCHEMA = 1;

/**
 * An application with the columns that it is found and sorted by, made anew on every write and dropped on reading.
 * `listed` 0: deleted; 1: not. `due` is the day to file by (`NO_DAY` where there is none), `job` site and number, `address` the address's key.
 */
export interface StoredApplication extends Application {
  readonly listed: 0 | 1;
  readonly due: string;
  readonly job?: string;
  readonly address?: string;
}

/** The profile's one row, always under the id `profile`. */
export interface ProfileRow extends Row {
  readonly profile: Profile;
}

/** The settings' row under the id `settings`, and this device's own under `device`. */
export interface SettingsRow extends Row {
  readonly settings?: Settings;
}

/** Everything that Callslip stores. Rows are read as `unknown`: what is stored is checked by a reader before it is believed. */
export interface Database extends Dexie {
  readonly applications: Table<unknown, string, StoredApplication>;
  readonly snapshots: Table<unknown, string, Snapshot>;
  readonly events: Table<unknown, string, TrackerEvent>;
  readonly profile: Table<unknown, string, ProfileRow>;
  readonly settings: Table<unknown, string, SettingsRow>;
}

const BLOCKED_AFTER_MS = 5_000;

/** A database of this name, not opened yet. A write is acknowledged only when it is on the disk. */
export function createDatabase(name: string): Database {
  const db = new Dexie(name, {
    indexedDB,
    IDBKeyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database;
  db.version(SCHEMA).stores({
    applications: 'id, [listed+due], [listed+updatedAt], stage, job, address',
    snapshots: 'id, application',
    events: 'id, [application+at], at',
    profile: 'id',
    settings: 'id',
  });
  return db;
}

/** Aborted when a newer Callslip wants to change the stored form (not when the database is deleted, which is begun anew): this page must be loaded again before it can read or write. */
const outdated = new AbortController();
export const storageOutdated: AbortSignal = outdated.signal;

let opening: Promise<Database> | undefined;
/** Set while open: used without waiting, because a live query loses sight of what is read after a wait for something else. */
let current: Database | undefined;

/**
 * The database, open. Throws a `StorageFailure` where it cannot be opened, is held by an older page for more than five seconds,
 * or was written by a newer Callslip, which this one must not touch.
 */
export function openDatabase(name = 'callslip'): Promise<Database> {
  opening ??= open(createDatabase(name)).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Runs work on the open database. Where the browser closed the connection meanwhile (it cleans up, a disk was away), it is opened again and the work done once more. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = current ?? (await openDatabase());
  try {
    return await work(db);
  } catch (error) {
    if (db.isOpen() || outdated.signal.aborted) throw error;
    return work(await openDatabase());
  }
}

/** Closes the database, so that the next call opens it again. */
export async function closeDatabase(): Promise<void> {
  const db = await opening?.catch(() => undefined);
  db?.close();
}

async function open(db: Database): Promise<Database> {
  if (outdated.signal.aborted) throw new StorageFailure('this page is older than the stored data');
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) outdated.abort();
    db.close();
    return false;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => reject(new StorageFailure('another page holds the database')), BLOCKED_AFTER_MS);
    });
  });
  try {
    await Promise.race([db.open(), blocked]);
    if (db.backendDB().version > SCHEMA * 10) throw new StorageFailure('the stored data is newer than this Callslip');
    // Never opened again by itself: the next opening is checked like the first.
    current = db;
    db.on('close', () => {
      opening = undefined;
      current = undefined;
    });
    return db;
  } catch (error) {
    db.close();
    throw error instanceof StorageFailure ? error : new StorageFailure('the database cannot be opened', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
