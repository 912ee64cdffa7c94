import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { withDatabase } from './database';
import { onRevision } from './revisions';
import { readApplication } from './stored-rows';
import { listNext } from './tracker-reads';

/** Everything that is kept, as far as it was read: lists, archive and trash, without what was joined into another. `whole` false: the rest follows. */
export interface WholeList {
  readonly applications: readonly Application[];
  readonly whole: boolean;
}

/** Rows read between two turns of whatever waits: some ten milliseconds of work. */
const PART = 200;
/** The rows of the first part: what a screen shows at its top. */
const FIRST = 60;

/** Reads so many rows after an id, in the order of the ids. */
async function readPart(after: string): Promise<{ readonly rows: readonly unknown[]; readonly last: string | null }> {
  const rows = await withDatabase((db) => db.applications.where('id').above(after).limit(PART).toArray());
  const last = rows.at(-1);
  return { rows, last: rows.length < PART || !hasId(last) ? null : last.id };
}

const hasId = (row: unknown): row is { readonly id: string } =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';

/** The rows that were changed at a moment or after it, wherever they stand, and how many there are of all. */
async function readChanged(since: string): Promise<{ readonly rows: readonly unknown[]; readonly count: number }> {
  return withDatabase(async (db) => {
    const rows: unknown[] = [];
    for (const listed of [0, 1, 2, 3])
      rows.push(...(await db.applications.where('[listed+updatedAt]').between([listed, since], [listed, '\uffff']).toArray()));
    return { rows, count: await db.applications.count() };
  });
}

/**
 * Follows everything that is kept until the signal is aborted: its top at once, then the whole, read in parts so that the page answers meanwhile.
 * After a change only what was changed is read; after a restoring, all of it. `from`: the day from which the top's deadlines count; null where the top stands already.
 */
export function followWholeList(
  from: IsoDate | null,
  onValue: (list: WholeList) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const known = new Map<string, Application>();
  /** Every row, also those that cannot be read. */
  const ids = new Set<string>();
  let latest = '';
  let working: Promise<void> | undefined;
  let next: (() => Promise<void>) | undefined;

  const take = (row: unknown): void => {
    if (hasId(row)) ids.add(row.id);
    const application = readApplication(row);
    if (application === undefined) return;
    known.set(application.id, application);
    if (application.updatedAt > latest) latest = application.updatedAt;
  };
  const give = (): void => {
    if (!signal.aborted) onValue({ applications: [...known.values()].filter(({ mergedInto }) => mergedInto === null), whole: true });
  };
  const readAll = async (): Promise<void> => {
    known.clear();
    ids.clear();
    latest = '';
    for (let after: string | null = ''; after !== null && !signal.aborted; ) {
      const part = await readPart(after);
      for (const row of part.rows) take(row);
      after = part.last;
      await turn();
    }
    give();
  };
  const refresh = async (): Promise<void> => {
    const { rows, count } = await readChanged(latest);
    for (const row of rows) take(row);
    // Some were deleted for good, or came from elsewhere and are older.
    if (count !== ids.size) return readAll();
    give();
  };
  /** One reading at a time; what is changed during it is read after it. */
  const run = (work: () => Promise<void>): void => {
    if (working !== undefined) {
      if (next !== readAll) next = work;
      return;
    }
    working = work()
      .catch((error: unknown) => {
        if (!signal.aborted) onError(error);
      })
      .finally(() => {
        working = undefined;
        const waiting = next;
        next = undefined;
        if (waiting !== undefined && !signal.aborted) run(waiting);
      });
  };

  run(async () => {
    // What fails here fails again below, where it is told.
    const first = from === null ? [] : await listNext(from, FIRST).catch(() => []);
    if (first.length > 0 && !signal.aborted) {
      onValue({ applications: first, whole: false });
      await painted();
    }
    await readAll();
  });
  onRevision((what) => {
    if (what === 'applications') run(refresh);
    // A restoring says this too, and may bring rows that were changed long ago.
    if (what === 'hidden') run(readAll);
  }, signal);
}

/** After whatever waits. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** After what was drawn last had its time to be painted; a page that is out of sight is never painted. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
