import Dexie, { type DBCore, type Table } from 'dexie';
import type { IsoInstant } from '@/utils/core/dates';
import type { Glimpse } from '@/utils/core/plan/glimpse-form';
import type { MeetingNote } from '@/utils/core/plan/meeting-note';
import type { PersonNote } from '@/utils/core/plan/person-note';
import type { Story } from '@/utils/core/plan/story';
import type { Application, Row, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import type { Columns } from '@/utils/core/tracker/columns';
import { StorageFailure } from './failure';
import type { HiddenPosting } from './hidden-postings';
import type { Settings } from './settings';
import { FIRST_FORM, SCHEMA, SECOND_FORM, upgradeRows } from './stored-forms';

/**
 * An application with the columns that it is found and sorted by, made anew on every write and dropped on reading.
 * `rings`: the moment of its next notice that was not delivered yet, absent where there is none.
 */
export interface StoredApplication extends Application, Columns {
  readonly rings?: IsoInstant;
}

/** A profile's row; the first one stands under the id `profile`. `label`: the name the user gave it. */
export interface ProfileRow extends Row {
  readonly label?: string;
  /** As `readProfile` reads it. */
  readonly profile: unknown;
}

/** The settings' row under the id `settings`, this device's own under `device`, and a row for each posting hidden in lists or seen, story told, person and meeting noted. */
export interface SettingsRow extends Row {
  readonly settings?: Settings;
  readonly hidden?: HiddenPosting;
  readonly story?: Story;
  readonly person?: PersonNote;
  readonly meeting?: MeetingNote;
  readonly glimpse?: Glimpse;
}

/** A notice that was given, or should have been and could not: its key, once and for all. */
export interface Delivered {
  readonly id: string;
  readonly at: IsoInstant;
  readonly application: string;
  readonly shown: boolean;
}

/** Everything that Callslip stores. Rows are read as `unknown`: what is stored is checked by a reader before it is believed. */
export interface Database extends Dexie {
  readonly applications: Table<unknown, string, StoredApplication>;
  readonly snapshots: Table<unknown, string, Snapshot>;
  readonly events: Table<unknown, string, TrackerEvent>;
  readonly profile: Table<unknown, string, ProfileRow>;
  readonly settings: Table<unknown, string, SettingsRow>;
  readonly delivered: Table<unknown, string, Delivered>;
}

const BLOCKED_AFTER_MS = 5_000;

/** Why nothing may be written: a newer Callslip wrote what is stored, or bringing it to the form of this one failed and was taken back. */
export type ReadOnly = 'newer' | 'upgrade-failed';

let readOnly: ReadOnly | null = null;

/** Why the open database may not be written to; null where it may, or is not open. */
export function whyReadOnly(): ReadOnly | null {
  return readOnly;
}

const OPTIONS = { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' } as const;

function newDexie(name: string): Database {
  const db = new Dexie(name, { indexedDB, IDBKeyRange, ...OPTIONS }) as Database;
  db.use({ stack: 'dbcore', name: 'read-only', create: refuseWrites });
  return db;
}

function refuseWrites(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (stores, mode, options) => {
      if (mode === 'readwrite' && readOnly !== null) throw new StorageFailure(`nothing is written: ${readOnly}`);
      return core.transaction(stores, mode, options);
    },
  };
}

/** A database of this name, not opened yet. A write is acknowledged only when it is on the disk. */
export function createDatabase(name: string): Database {
  const db = newDexie(name);
  db.version(1).stores(FIRST_FORM);
  db.version(SCHEMA)
    .stores(SECOND_FORM)
    .upgrade((transaction) => upgradeRows(transaction));
  return db;
}

/** Aborted when a newer Callslip wants to change the stored form (not when the database is deleted, which is begun anew): this page must be loaded again before it can read or write. */
const outdated = new AbortController();
export const storageOutdated: AbortSignal = outdated.signal;

let opening: Promise<Database> | undefined;
/** Set while open: used without waiting, because a live query loses sight of what is read after a wait for something else. */
let current: Database | undefined;

/**
 * The database, open: for reading only where a newer Callslip wrote it, or where it could not be brought to this one's form (see `whyReadOnly`).
 * Throws a `StorageFailure` where it cannot be opened, or is held by an older page for more than five seconds.
 */
export function openDatabase(name = 'callslip'): Promise<Database> {
  opening ??= open(name).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Runs work on the open database. Where the browser closed the connection meanwhile (it cleans up, a disk was away), it is opened again and the work done once more. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = current ?? (await openedInTurn());
  try {
    return await work(db);
  } catch (error) {
    if (db.isOpen() || outdated.signal.aborted) throw error;
    return work(await openDatabase());
  }
}

/**
 * The database just opened, for each of those who waited for it in a task of its own: Dexie tells by the order of microtasks which transaction
 * an `await` belongs to, and of several that begin in one task some end too early.
 */
async function openedInTurn(): Promise<Database> {
  const db = await openDatabase();
  await new Promise((resolve) => setTimeout(resolve));
  return db;
}

/** Closes the database, so that the next call opens it again. */
export async function closeDatabase(): Promise<void> {
  const db = await opening?.catch(() => undefined);
  db?.close();
}

async function open(name: string): Promise<Database> {
  if (outdated.signal.aborted) throw new StorageFailure('this page is older than the stored data');
  readOnly = null;
  try {
    const db = await openOne(createDatabase(name));
    if (db.backendDB().version > SCHEMA * 10) readOnly = 'newer';
    return db;
  } catch (error) {
    // Dexie takes an upgrade that fails back; what is stored is as it was, and can be read and saved elsewhere.
    if (!isFailedUpgrade(error)) throw asFailure(error);
    console.error('Callslip could not bring what is stored to its new form, and opens it for reading only.', error);
    readOnly = 'upgrade-failed';
    const former = newDexie(name);
    former.version(1).stores(FIRST_FORM);
    return openOne(former).catch((again: unknown) => {
      throw asFailure(again);
    });
  }
}

const asFailure = (error: unknown): StorageFailure =>
  error instanceof StorageFailure ? error : new StorageFailure('the database cannot be opened', { cause: error });

function isFailedUpgrade(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'UpgradeFailure' || (error.cause instanceof Error && error.cause.name === 'UpgradeFailure'))
  );
}

async function openOne(db: Database): Promise<Database> {
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
    // Never opened again by itself: the next opening is checked like the first.
    current = db;
    db.on('close', () => {
      opening = undefined;
      current = undefined;
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
