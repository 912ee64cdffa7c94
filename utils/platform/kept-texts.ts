import type { Application, Snapshot } from '@/utils/core/tracker/application';
import { withDatabase } from './database';
import { readSnapshot } from './stored-snapshot';

/** A kept posting with the text and the reading that were kept of it; null where none was. */
export interface KeptText {
  readonly application: Application;
  readonly snapshot: Snapshot | null;
}

/** How many are read and checked at once: checking one takes a millisecond or two. */
const AT_ONCE = 10;

/** Reads what was kept of these postings, some at a time, so that the page goes on answering. Ends early where the signal is aborted. */
export async function readKept(applications: readonly Application[], signal: AbortSignal): Promise<readonly KeptText[]> {
  const read: KeptText[] = [];
  for (let at = 0; at < applications.length && !signal.aborted; at += AT_ONCE) {
    const some = applications.slice(at, at + AT_ONCE);
    const rows = await withDatabase((db) => db.snapshots.bulkGet(some.map(({ snapshot }) => snapshot)));
    read.push(...some.map((application, index) => ({ application, snapshot: readSnapshot(rows[index]) ?? null })));
  }
  return read;
}
