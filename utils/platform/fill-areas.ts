import { mainAreas } from '@/utils/core/tracker/areas';
import { openDatabase, whyReadOnly, withDatabase } from './database';
import { announceRevision } from './revisions';
import { readApplication } from './stored-rows';
import { readSnapshot } from './stored-snapshot';

/** Rows looked at in one transaction. */
const PART = 100;

/**
 * Finds the areas of what was kept before they were kept with it, or came back from such a backup: out of its text as it was read then; none where no text was kept.
 * Nothing else of a row is changed, nor when it was changed last. Gives back how many were filled in.
 */
export async function fillAreas(): Promise<number> {
  let filled = 0;
  await openDatabase();
  if (whyReadOnly() !== null) return 0;
  for (let after: string | null = ''; after !== null; ) {
    const part = await fillPart(after);
    filled += part.filled;
    after = part.last;
  }
  // Pages that follow the list by what was changed last read it anew.
  if (filled > 0) await announceRevision('hidden');
  return filled;
}

function fillPart(after: string): Promise<{ readonly filled: number; readonly last: string | null }> {
  return withDatabase((db) =>
    db.transaction('rw', db.applications, db.snapshots, async () => {
      const rows = await db.applications.where('id').above(after).limit(PART).toArray();
      const read = rows.flatMap((row) => readApplication(row) ?? []);
      const without = read.filter(({ areas }) => areas === undefined);
      const snapshots = await db.snapshots.bulkGet(without.map(({ snapshot }) => snapshot));
      for (const [at, { id }] of without.entries()) {
        const snapshot = readSnapshot(snapshots[at]);
        await db.applications.update(id, { areas: snapshot === undefined ? [] : mainAreas(snapshot.analysis) } as never);
      }
      const last = rows.at(-1);
      const id = typeof last === 'object' && last !== null && 'id' in last ? String(last.id) : null;
      return { filled: without.length, last: rows.length < PART ? null : id };
    }),
  );
}
