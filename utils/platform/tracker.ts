import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';
import { mainAreas } from '@/utils/core/tracker/areas';
import type { Judged } from '@/utils/core/tracker/judged';
import { type AddedByHand, addedRows, eventRow, keptRows, movedTo, snapshotRow, statedBy, touched } from '@/utils/core/tracker/keeping';
import { isEnded } from '@/utils/core/tracker/stages';
import { putApplication, write } from './application-rows';
import type { KeptState } from './messages';
import { findAny, stateOf } from './tracker-reads';

export { eventsOf, readSnapshot, snapshotsOf } from './history-reads';
export {
  countDueWithin,
  findApplication,
  findKept,
  listApplications,
  listAside,
  listNext,
} from './tracker-reads';

/**
 * Keeps a posting, with how it was judged where that is known: application, snapshot and event together or none of them. Kept already: nothing changes.
 * Kept once and deleted: it comes back with its history and the posting as it is now.
 */
export async function keep(posting: Posting, analysis: Analysis, judged?: Judged): Promise<KeptState> {
  const kept = await write(async (db, stamp) => {
    const found = await findAny(db, posting);
    if (found === undefined) {
      const [application, snapshot, event] = keptRows(posting, analysis, stamp, judged);
      await putApplication(db, application);
      await db.snapshots.add(snapshot);
      await db.events.add(event);
      return application;
    }
    if (found.deletedAt === null) return found;
    const snapshot = snapshotRow(found.id, posting, analysis, stamp, judged);
    const back = touched({ ...found, ...statedBy(posting), areas: mainAreas(analysis), deletedAt: null, snapshot: snapshot.id }, stamp);
    const moved = isEnded(back.stage) ? movedTo(back, 'kept', stamp) : undefined;
    await putApplication(db, moved?.[0] ?? back);
    await db.snapshots.add(snapshot);
    await db.events.add(eventRow(found.id, { kind: 'restored' }, stamp));
    if (moved !== undefined) await db.events.add(moved[1]);
    return moved?.[0] ?? back;
  });
  return stateOf(kept);
}

/** Keeps a posting that no page showed, from what the user says of it; gives back its id. */
export function addByHand(parts: AddedByHand): Promise<string> {
  return write(async (db, stamp) => {
    const [application, event] = addedRows(parts, stamp);
    await putApplication(db, application);
    await db.events.add(event);
    return application.id;
  });
}
