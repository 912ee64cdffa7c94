import Papa from 'papaparse';
import { LINKEDIN_TABLES, type LinkedInTables, readLinkedIn } from '@/utils/core/profile/bring-in/linkedin';
import type { FileReading } from '@/utils/core/profile/bring-in/reading';
import { asText, unpack } from './unpack';

/** A table has no more rows that a profile could use. */
const MOST_ROWS = 2_000;

const tableOf = (name: string): string => (name.split('/').at(-1) ?? '').toLowerCase();

/** Whether the names are those of LinkedIn's “Get a copy of your data”. */
export const isLinkedIn = (names: readonly string[]): boolean => names.some((name) => LINKEDIN_TABLES.includes(tableOf(name)));

/** Reads the tables of LinkedIn's data export that a profile can use; all other files stay packed. */
export function readLinkedInArchive(archive: Uint8Array): FileReading {
  const unpacked = unpack(archive, (name) => LINKEDIN_TABLES.includes(tableOf(name)));
  if (!unpacked.ok) return unpacked;
  const tables: Record<string, LinkedInTables[string]> = {};
  for (const [name, bytes] of unpacked.files) {
    // Notes stand above the head of some tables.
    const text = (asText(bytes) ?? '').replace(/^\uFEFF/u, '').replace(/^Notes:[\s\S]{0,2000}?\n\s{0,2}\n/u, '');
    const { data } = Papa.parse<Record<string, unknown>>(text, { header: true, skipEmptyLines: 'greedy', preview: MOST_ROWS });
    tables[tableOf(name)] = data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key.trim(), typeof value === 'string' ? value.trim() : ''])),
    );
  }
  const imported = readLinkedIn(tables);
  return { ok: true, imported };
}
