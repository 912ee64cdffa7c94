import { readCsv } from './csv';
import { FIELDS, type FieldName, isEnough, type ReadFields, readFields } from './table-fields';

/** Which column of a file is which field; a field that no column holds is not there. */
export type Mapping = Partial<Readonly<Record<FieldName, number>>>;

/** What columns of spreadsheets and of other trackers' exports (Huntr, Teal) are called, in lower case without signs. */
const NAMES: Readonly<Record<FieldName, string>> = {
  title: 'title|job title|position|job position|role|job|name|position title|classification|job name',
  employer: 'employer|company|company name|organization|agency|library|institution|department',
  location: 'location|place|city|job location|address|where',
  url: 'url|link|job url|posting|job link|job post url|posting url|website|job posting|address url',
  track: 'track',
  stage: 'stage|status|list|list name|state|application status|phase|outcome',
  kept: 'kept|date saved|saved|created|created at|date added|added|bookmarked|date created|found',
  opens: 'opens|open date|opening date|filing opens',
  closes: 'closes|deadline|closing date|close date|due|due date|filing deadline|final filing date|application deadline',
  'closes-time': 'closes time|closing time',
  filing: 'filing',
  limit: 'limit|first',
  'exam-number': 'exam number|exam no|exam|job number|requisition|job id|req id',
  'pay-min': 'pay min|min salary|salary min|minimum salary|salary|pay',
  'pay-max': 'pay max|max salary|salary max|maximum salary',
  'pay-period': 'pay period|period',
  'filed-on': 'filed on|date applied|applied|applied on|application date|applied date|date submitted|apply date|date',
  'filed-how': 'filed how|how|how applied|method|channel',
  'exam-score': 'exam score|score',
  'exam-rank': 'exam rank|rank',
  'exam-band': 'exam band|band',
  'list-expires': 'list expires|list expiration|eligibility expires',
  notes: 'notes|note|comments|comment|description notes',
};

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,50}/gu, ' ')
    .trim();

/** Guesses which column is which field by its name; of two columns for one field the better name counts. */
export function guessMapping(header: readonly string[]): Mapping {
  const names = header.map(plainName);
  const taken = new Set<number>();
  const found: [FieldName, number, number][] = [];
  for (const field of FIELDS) {
    const known = NAMES[field].split('|');
    names.forEach((name, column) => {
      const rank = known.indexOf(name);
      if (rank >= 0) found.push([field, column, rank]);
    });
  }
  const mapping: Partial<Record<FieldName, number>> = {};
  for (const [field, column] of found.sort((a, b) => a[2] - b[2]))
    if (mapping[field] === undefined && !taken.has(column)) {
      mapping[field] = column;
      taken.add(column);
    }
  return mapping;
}

/** One line of a file as it would be kept. */
export interface ImportedRow extends ReadFields {
  readonly line: number;
  /** Says enough to be kept. */
  readonly enough: boolean;
}

/** A table that was read from a file, before anything is kept. */
export type Table =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    }
  | { readonly ok: false; readonly why: 'empty' | 'open-quote' | 'too-large'; readonly line: number };

/** The longest file that is read, in code units. */
export const LONGEST_FILE = 50_000_000;

/** Reads a CSV file: its first line names the columns. */
export function readTable(file: string): Table {
  if (file.length > LONGEST_FILE) return { ok: false, why: 'too-large', line: 1 };
  const csv = readCsv(file);
  if (!csv.ok) return { ok: false, why: 'open-quote', line: csv.line };
  const [header, ...rows] = csv.rows;
  return header === undefined || rows.length === 0 ? { ok: false, why: 'empty', line: 1 } : { ok: true, header: header.cells, rows };
}

/** The lines of a table as they would be kept under a mapping: what a preview shows, with what is wrong in each. */
export function readRows({ rows }: Extract<Table, { readonly ok: true }>, mapping: Mapping): readonly ImportedRow[] {
  return rows.map(({ line, cells }) => {
    const fields = Object.entries(mapping).map(([field, column]) => [field, cells[column] ?? ''] as const);
    const read = readFields(Object.fromEntries(fields) as Partial<Record<FieldName, string>>);
    return { ...read, line, enough: isEnough(read) };
  });
}
