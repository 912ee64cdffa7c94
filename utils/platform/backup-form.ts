import { readProfile } from '@/utils/core/profile/read-profile';
import { checksum } from '@/utils/core/tracker/checksum';
import { readEvent } from './stored-event';
import { readApplication } from './stored-rows';
import { readSnapshot } from './stored-snapshot';

/** The tables that a backup holds, in the order in which they stand in it. */
export const BACKED_UP = ['applications', 'snapshots', 'events', 'profile', 'settings', 'delivered'] as const;

export type BackedUp = (typeof BACKED_UP)[number];

/** The version of the backup's form. */
export const BACKUP_VERSION = 2;

/** Everything that was stored, as read from a backup. */
export interface Backup {
  readonly madeAt: string;
  readonly tables: Readonly<Record<BackedUp, readonly Plain[]>>;
}

type Plain = Readonly<Record<string, unknown>>;

/** What is wrong with a backup: the line of the file, and the table where it is known. */
export interface BackupProblem {
  readonly line: number;
  readonly table: BackedUp | null;
  readonly why: 'not-json' | 'unreadable' | 'twice' | 'belongs-to-nothing';
}

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup; readonly problems: readonly BackupProblem[] }
  /** Nothing of it can be used: no backup of ours, of a newer version, cut off, or changed since. */
  | { readonly ok: false; readonly why: 'no-backup' | 'newer' | 'cut-off' | 'changed'; readonly line: number };

/** Writes a backup line by line: valid JSON as a whole, and each row on a line of its own, so that a large one is read in pieces. */
export function* backupLines(madeAt: string, tables: Iterable<readonly [BackedUp, Iterable<unknown>]>): Generator<string> {
  const sum = checksum();
  let rows = 0;
  yield `{"format":"callslip-backup","version":${BACKUP_VERSION},"madeAt":${JSON.stringify(madeAt)},"rows":[`;
  for (const [table, stored] of tables)
    for (const row of stored) {
      const line = JSON.stringify([table, row]);
      sum.add(line);
      yield rows++ === 0 ? line : `,${line}`;
    }
  yield `],"end":{"rows":${rows},"sum":"${sum.sum()}"}}`;
}

const HEAD = /^\{"format":"callslip-backup","version":(?<version>\d{1,6}),"madeAt":"(?<at>[^"]{1,40})","rows":\[$/u;
const END = /^\],"end":\{"rows":(?<rows>\d{1,12}),"sum":"(?<sum>[\da-f]{16})"\}\}$/u;

/** Rows as objects without the keys that change what an object is: `__proto__` in a file is only a name, and is dropped. */
function parse(line: string): unknown {
  return JSON.parse(line, (key, value: unknown) =>
    key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value,
  );
}

const isTable = (name: unknown): name is BackedUp => BACKED_UP.some((table) => table === name);
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a row can be read by this version. */
function isReadable(table: BackedUp, row: Plain): boolean {
  switch (table) {
    case 'applications':
      return readApplication(row) !== undefined;
    case 'snapshots':
      return readSnapshot(row) !== undefined;
    case 'events':
      return readEvent(row) !== undefined;
    case 'profile':
      return readProfile(row.profile).ok;
    default:
      return true;
  }
}

/**
 * Reads a backup line by line. Each row is checked as if it came from a stranger: rows that cannot be read, stand there twice or belong to no application
 * are told with their line, and the others are given back. A file that is cut off, changed, newer or none of ours gives nothing.
 */
export function readBackupLines(lines: Iterable<string>): ReadBackup {
  const tables: Record<BackedUp, Plain[]> = { applications: [], snapshots: [], events: [], profile: [], settings: [], delivered: [] };
  const problems: BackupProblem[] = [];
  const seen = new Set<string>();
  const belonging: { readonly line: number; readonly table: BackedUp; readonly to: unknown }[] = [];
  const sum = checksum();
  let [at, rows, madeAt] = [0, 0, ''];
  for (const whole of lines) {
    at++;
    const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    if (at === 1) {
      const head = HEAD.exec(text.startsWith('\ufeff') ? text.slice(1) : text)?.groups;
      if (head === undefined) return { ok: false, why: 'no-backup', line: 1 };
      if (Number(head.version) > BACKUP_VERSION) return { ok: false, why: 'newer', line: 1 };
      madeAt = head.at ?? '';
      continue;
    }
    const end = END.exec(text)?.groups;
    if (end !== undefined) {
      if (Number(end.rows) !== rows || end.sum !== sum.sum()) return { ok: false, why: 'changed', line: at };
      for (const { line, table, to } of belonging)
        if (!seen.has(`applications ${String(to)}`)) problems.push({ line, table, why: 'belongs-to-nothing' });
      return { ok: true, backup: { madeAt, tables }, problems };
    }
    const line = rows++ === 0 ? text : text.slice(1);
    sum.add(line);
    let entry: unknown;
    try {
      entry = parse(line);
    } catch {
      problems.push({ line: at, table: null, why: 'not-json' });
      continue;
    }
    const [table, row]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (!isTable(table) || !isPlain(row) || typeof row.id !== 'string' || !isReadable(table, row)) {
      problems.push({ line: at, table: isTable(table) ? table : null, why: 'unreadable' });
      continue;
    }
    if (seen.has(`${table} ${row.id}`)) {
      problems.push({ line: at, table, why: 'twice' });
      continue;
    }
    seen.add(`${table} ${row.id}`);
    if (table === 'snapshots' || table === 'events') belonging.push({ line: at, table, to: row.application });
    tables[table].push(row);
  }
  return { ok: false, why: at === 0 ? 'no-backup' : 'cut-off', line: at };
}
