import { addressKey } from './address';
import type { Application } from './application';
import type { ImportedRow } from './import-table';
import { eventRow, newApplication, type Stamp } from './keeping';
import { employerKey, examKey, titleKey } from './traits';

/** What will become of a line: kept, left out as one that is kept already (or stands earlier in the file), or refused. */
export type Fate =
  | { readonly kind: 'new' }
  | { readonly kind: 'duplicate'; readonly of: string | null; readonly line: number | null }
  | { readonly kind: 'refused'; readonly why: 'nothing-said' };

/** A line with its fate: what a preview shows before, and a report after. */
export interface PlannedRow {
  readonly row: ImportedRow;
  readonly fate: Fate;
}

type Known = Pick<Application, 'url' | 'title' | 'employer' | 'facts'>;

/** What tells that two are one: an address, or an employer with an exam's number, or with title and deadline (of a line that names neither employer nor address, its title). */
function keysOf({ url, title, employer, facts }: Known): readonly string[] {
  const [place, who, exam, what] = [
    url === null ? null : addressKey(url),
    employerKey(employer),
    examKey(facts.examNumber),
    titleKey(title),
  ];
  return [
    ...(place === null ? [] : [`place ${place}`]),
    ...(who === '' || exam === '' ? [] : [`exam ${who} ${exam}`]),
    ...(what === '' || (who === '' && place !== null) ? [] : [`job ${who} ${what} ${facts.closing?.date ?? ''}`]),
  ];
}

/** What will become of each line, beside what is kept. */
export function planImport(rows: readonly ImportedRow[], kept: readonly Application[]): readonly PlannedRow[] {
  const known = new Map<string, { readonly of: string | null; readonly line: number | null }>();
  for (const application of kept) {
    const places = application.addresses.flatMap(({ url }) => (url === null ? [] : [`place ${addressKey(url)}`]));
    for (const key of [...keysOf(application), ...places]) known.set(key, { of: application.id, line: null });
  }
  return rows.map((row) => {
    if (!row.enough) return { row, fate: { kind: 'refused', why: 'nothing-said' } };
    const keys = keysOf({ ...newApplication(row.parts, NO_STAMP), ...row.parts } as Known);
    const found = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    if (found !== undefined) return { row, fate: { kind: 'duplicate', ...found } };
    for (const key of keys) known.set(key, { of: null, line: row.line });
    return { row, fate: { kind: 'new' } };
  });
}

const NO_STAMP: Stamp = { at: '2000-01-01T00:00:00.000Z', device: '', newId: () => '' };

/** The rows of the lines that are to be kept: the application, and the event that says where it came from. */
export function importedRows(plan: readonly PlannedRow[], from: string, stamp: Stamp) {
  return plan.flatMap(({ row, fate }) => {
    if (fate.kind !== 'new') return [];
    const application = newApplication(row.parts, stamp);
    return [[application, eventRow(application.id, { kind: 'imported', from }, stamp)] as const];
  });
}
