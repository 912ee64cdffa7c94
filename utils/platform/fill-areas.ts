import { mainAreas } from '@/utils/core/tracker/areas';
import { areasFilled, setAreasFilled } from './areas-filled';
import { type Database, openDatabase, whyReadOnly, withDatabase } from './database';
import { announceRevision } from './revisions';
import { now } from './rows';
import { readApplication } from './stored-rows';
import { readSnapshot } from './stored-snapshot';

/** Rows looked at in one transaction. */
const PART = 100;

/** A clock may be put back by as much, and no row is missed. */
const MARGIN = { hours: 48 };

/**
 * Finds the areas of what was kept before they were kept with it, or came back from such a backup: out of its text as it was read then; none where no text was kept.
 * Once all were looked at, only what was changed since is, found by its index. Nothing else of a row is changed, nor when it was changed last. Gives back how many were filled in.
 */
export async function fillAreas(): Promise<number> {
  await openDatabase();
  if (whyReadOnly() !== null) return 0;
  const begun = now();
  const before = await areasFilled();
  const filled = before === null ? await fillAll() : await fillSince(before);
  await setAreasFilled(begun);
  // Pages that follow the list by what was changed last read it anew.
  if (filled > 0) await announceRevision('hidden');
  return filled;
}

async function fillAll(): Promise<number> {
  let filled = 0;
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    const part = await withDatabase((db) =>
      db.transaction('rw', db.applications, db.snapshots, async () => {
        const rows = await db.applications.where('id').above(from).limit(PART).toArray();
        const last = rows.at(-1);
        const id = typeof last === 'object' && last !== null && 'id' in last ? String(last.id) : null;
        return { filled: await fillRows(db, rows), last: rows.length < PART ? null : id };
      }),
    );
    filled += part.filled;
    after = part.last;
  }
  return filled;
}

function fillSince(at: string): Promise<number> {
  const since = Temporal.Instant.from(at).subtract(MARGIN).toString({ smallestUnit: 'millisecond' });
  return withDatabase((db) =>
    db.transaction('rw', db.applications, db.snapshots, async () => {
      let filled = 0;
      for (const listed of [0, 1, 2, 3])
        filled += await fillRows(
          db,
          await db.applications.where('[listed+updatedAt]').between([listed, since], [listed, '\uffff']).toArray(),
        );
      return filled;
    }),
  );
}

/** To be called inside a transaction over both tables. */
async function fillRows(db: Database, rows: readonly unknown[]): Promise<number> {
  const without = rows.flatMap((row) => readApplication(row) ?? []).filter(({ areas }) => areas === undefined);
  const snapshots = await db.snapshots.bulkGet(without.map(({ snapshot }) => snapshot));
  for (const [at, { id }] of without.entries()) {
    const snapshot = readSnapshot(snapshots[at]);
    await db.applications.update(id, { areas: snapshot === undefined ? [] : mainAreas(snapshot.analysis) } as never);
  }
  return without.length;
}
