import * as v from 'valibot';
import { jobKey } from '@/utils/core/tracker/same-job';
import { withDatabase } from './database';
import { announceRevision } from './revisions';
import { stampOf } from './rows';

/** A posting that the user does not want to see marked in lists any more; its title is for finding it again. */
export interface HiddenPosting {
  readonly source: string;
  readonly externalId: string;
  readonly title: string;
}

const KEY = 'hidden ';
const keyOf = (posting: Pick<HiddenPosting, 'source' | 'externalId'>) => `${KEY}${jobKey(posting)}`;

const hiddenRow = v.object({
  deletedAt: v.null(),
  hidden: v.object({ source: v.string(), externalId: v.string(), title: v.string() }),
});

/** Hides a posting in lists, or shows it again; whether either was so already makes no difference. */
export async function setPostingHidden(hidden: HiddenPosting, isHidden: boolean): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.settings, async () => {
      const { at, device } = await stampOf(db);
      await db.settings.put({ id: keyOf(hidden), updatedAt: at, deletedAt: isHidden ? null : at, device, hidden });
    }),
  );
  await announceRevision('hidden');
}

/** Which of a site's postings are hidden, by their numbers. */
export async function findHidden(source: string, externalIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await withDatabase((db) => db.settings.bulkGet(externalIds.map((externalId) => keyOf({ source, externalId }))));
  return new Set(externalIds.filter((_, at) => v.is(hiddenRow, rows[at])));
}

/** Every hidden posting, the last one hidden first. */
export async function listHidden(): Promise<readonly HiddenPosting[]> {
  const rows = await withDatabase((db) => db.settings.where('id').startsWith(KEY).toArray());
  return rows
    .flatMap((row) => {
      const read = v.safeParse(v.object({ ...hiddenRow.entries, updatedAt: v.string() }), row);
      return read.success ? [read.output] : [];
    })
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .map(({ hidden }) => hidden);
}
