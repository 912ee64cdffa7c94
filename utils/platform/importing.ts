import { readHuntr } from '@/utils/core/tracker/import-huntr';
import { importedRows, type PlannedRow, planImport } from '@/utils/core/tracker/import-plan';
import {
  guessMapping,
  type ImportedRow,
  LONGEST_FILE,
  type Mapping,
  readRows,
  readTable,
  type Table,
} from '@/utils/core/tracker/import-table';
import { putChanged, write } from './application-rows';
import { type Database, withDatabase } from './database';
import { readApplication } from './stored-rows';

/** What a file is that the user gave. */
export type ImportFile =
  | { readonly kind: 'table'; readonly table: Extract<Table, { readonly ok: true }>; readonly mapping: Mapping }
  | { readonly kind: 'huntr'; readonly rows: readonly ImportedRow[] }
  | { readonly kind: 'none'; readonly why: 'not-json' | 'unknown-json' | 'empty' | 'open-quote' | 'too-large'; readonly line: number };

/** Finds out what a file is: a Huntr file, or a table with its columns guessed (Teal's export and spreadsheets); a backup is for `readBackup`. Nothing is stored. */
export function readImportFile(text: string): ImportFile {
  if (text.length > LONGEST_FILE) return { kind: 'none', why: 'too-large', line: 1 };
  const start = text.replace(/^\ufeff/u, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    try {
      const rows = readHuntr(JSON.parse(start));
      return rows === null ? { kind: 'none', why: 'unknown-json', line: 1 } : { kind: 'huntr', rows };
    } catch {
      return { kind: 'none', why: 'not-json', line: 1 };
    }
  }
  const table = readTable(text);
  return table.ok ? { kind: 'table', table, mapping: guessMapping(table.header) } : { kind: 'none', why: table.why, line: table.line };
}

/** The lines of a file under the user's mapping of its columns; a Huntr file needs none. */
export function rowsOfFile(file: Exclude<ImportFile, { readonly kind: 'none' }>, mapping: Mapping = {}): readonly ImportedRow[] {
  return file.kind === 'huntr' ? file.rows : readRows(file.table, mapping);
}

/** What would become of each line, for a preview; nothing is stored. */
export function previewImport(rows: readonly ImportedRow[]): Promise<readonly PlannedRow[]> {
  return withDatabase(async (db) => planImport(rows, await allKept(db)));
}

/** Keeps the lines that are new, all of them or none, and reports on each; what is kept already is left as it is. `from` names the file in the history. */
export function importRows(rows: readonly ImportedRow[], from: string): Promise<readonly PlannedRow[]> {
  return write(async (db, stamp) => {
    const plan = planImport(rows, await allKept(db));
    await putChanged(db, importedRows(plan, from.slice(0, 200), stamp));
    return plan;
  });
}

async function allKept(db: Database) {
  const rows = await db.applications.where('[listed+due]').above([0, '\uffff']).toArray();
  return rows.flatMap((row) => readApplication(row) ?? []);
}
