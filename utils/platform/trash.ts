import { write } from './application-rows';
import { readApplication } from './stored-rows';
import { listAside } from './tracker-reads';

/** How long the trash keeps what was thrown into it. */
export const TRASH_DAYS = 30;

/** Deletes for good what has been in the trash for more than 30 days, with its history, snapshots and notices and all that was joined into it; gives back how many. */
export async function emptyTrash(now: Temporal.Instant = Temporal.Now.instant()): Promise<number> {
  const before = now.subtract({ hours: 24 * TRASH_DAYS }).toString({ smallestUnit: 'millisecond' });
  const old = (await listAside('trash')).filter(({ deletedAt }) => deletedAt !== null && deletedAt < before);
  if (old.length > 0) await purge(old.map(({ id }) => id));
  return old.length;
}

/** Deletes applications in the trash for good, with everything that belongs to them. What is not in the trash is left alone. */
export async function purge(ids: readonly string[]): Promise<void> {
  await write(
    async (db) => {
      const read = (await db.applications.bulkGet([...ids])).flatMap((row) => readApplication(row) ?? []);
      const gone = read.filter(({ deletedAt }) => deletedAt !== null);
      const family = gone.flatMap(({ id, absorbed }) => [id, ...absorbed]);
      await db.applications.bulkDelete(family);
      await db.snapshots.where('application').anyOf(family).delete();
      await db.delivered.where('application').anyOf(family).delete();
      for (const id of family) await db.events.where('[application+at]').between([id, ''], [id, '\uffff']).delete();
    },
    ['delivered'],
  );
}
