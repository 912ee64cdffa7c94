import type { Application, Row, Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { setAreasFilled } from './areas-filled';
import { BACKED_UP, type BackedUp, type Backup, backupLines, type ReadBackup, readBackupLines } from './backup-form';
import { type Database, type Delivered, type ProfileRow, type SettingsRow, withDatabase } from './database';
import { StorageFailure } from './failure';
import { publishPageSettings } from './page-settings';
import { announceRevision } from './revisions';
import { now } from './rows';
import { loadSettings } from './settings';
import { storedOf } from './stored-application';
import { readApplication } from './stored-rows';

const LINES_A_PART = 500;
/** This device's own row is no part of a backup: two devices that are restored from one stay two. */
const OWN_ROW = 'device';

/** A backup of everything that is stored, as a file. It is read back before it is given out; throws a `StorageFailure` where that fails. */
export async function makeBackup(): Promise<Blob> {
  const tables = await everything();
  const parts: string[] = [];
  let lines: string[] = [];
  let rows = 0;
  for (const line of backupLines(now(), tables)) {
    lines.push(line);
    rows++;
    if (lines.length >= LINES_A_PART) {
      parts.push(`${lines.join('\n')}\n`);
      lines = [];
    }
  }
  const file = new Blob([...parts, lines.join('\n')], { type: 'application/json' });
  const read = await readBackup(file);
  if (!read.ok) throw new StorageFailure(`a backup that was written cannot be read: ${read.why}`);
  const back = BACKED_UP.reduce(
    (sum, table) => sum + read.backup.tables[table].length,
    read.problems.filter(({ why }) => why === 'unreadable').length,
  );
  if (back !== rows - 2) throw new StorageFailure('a backup that was written does not hold every row');
  return file;
}

/** All rows of one moment, as they are stored. */
function everything(): Promise<readonly (readonly [BackedUp, readonly unknown[]])[]> {
  return withDatabase((db) =>
    db.transaction('r', tablesOf(db), async () => {
      const all: (readonly [BackedUp, readonly unknown[]])[] = [];
      for (const name of BACKED_UP) {
        const rows: readonly unknown[] = await db.table<unknown>(name).toArray();
        all.push([name, name === 'settings' ? rows.filter((row) => (row as { id?: unknown }).id !== OWN_ROW) : rows]);
      }
      return all;
    }),
  );
}

const tablesOf = (db: Database) => [db.applications, db.snapshots, db.events, db.profile, db.settings, db.delivered];

/** Reads a backup file in pieces, however large it is; nothing is stored. */
export async function readBackup(file: Blob): Promise<ReadBackup> {
  const lines: string[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const pieces = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(piece);
    if (done) break;
  }
  if (rest !== '') lines.push(rest);
  return readBackupLines(lines);
}

/** How many rows a restoring wrote, by table. */
export type Restored = Readonly<Record<BackedUp, number>>;

/**
 * Writes a backup that was read, whole or not at all. `replace`: what is stored is given up for it;
 * `merge`: rows that are not stored join those that are, and of two of one id the one that was changed last stays. Every page learns of it.
 */
export async function restoreBackup(backup: Backup, how: 'replace' | 'merge'): Promise<Restored> {
  const restored = await withDatabase((db) =>
    db.transaction('rw', tablesOf(db), async () => {
      const counts: Record<BackedUp, number> = { applications: 0, snapshots: 0, events: 0, profile: 0, settings: 0, delivered: 0 };
      for (const name of BACKED_UP) {
        if (how === 'replace') await (name === 'settings' ? db.settings.where('id').notEqual(OWN_ROW).delete() : db.table(name).clear());
        const rows = how === 'replace' ? backup.tables[name] : await newer(db, name, backup.tables[name]);
        await put(db, name, rows);
        counts[name] = rows.length;
      }
      return counts;
    }),
  );
  // What came back may be older than areas are, and carries the date that it had.
  await setAreasFilled(null);
  await publishPageSettings(await loadSettings());
  for (const what of ['applications', 'profile', 'settings', 'hidden'] as const) await announceRevision(what);
  return restored;
}

type Rows = Backup['tables'][BackedUp];

/** The rows that are not stored, or were changed after what is stored. */
async function newer(db: Database, name: BackedUp, rows: Rows): Promise<Rows> {
  const stored = await db.table<unknown>(name).bulkGet(rows.map(({ id }) => String(id)));
  return rows.filter((row, at) => {
    const old = stored[at] as Partial<Row> | undefined;
    return old === undefined || String(row.updatedAt ?? '') > String(old.updatedAt ?? '');
  });
}

/** Rows that were checked by `readBackupLines`. */
async function put(db: Database, name: BackedUp, rows: Rows): Promise<void> {
  switch (name) {
    case 'applications':
      await db.applications.bulkPut(rows.flatMap((row) => readApplication(row) ?? []).map((one: Application) => storedOf(one)));
      return;
    case 'snapshots':
      await db.snapshots.bulkPut(rows as unknown as readonly Snapshot[]);
      return;
    case 'events':
      await db.events.bulkPut(rows as unknown as readonly TrackerEvent[]);
      return;
    case 'profile':
      await db.profile.bulkPut(rows as unknown as readonly ProfileRow[]);
      return;
    case 'settings':
      await db.settings.bulkPut(rows as unknown as readonly SettingsRow[]);
      return;
    case 'delivered':
      await db.delivered.bulkPut(rows as unknown as readonly Delivered[]);
  }
}
