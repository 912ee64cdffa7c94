import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { Application } from '@/utils/core/tracker/application';
import { mainAreas } from '@/utils/core/tracker/areas';
import { compareVersions } from '@/utils/core/tracker/compare';
import type { Judged } from '@/utils/core/tracker/judged';
import { eventRow, snapshotRow, touched } from '@/utils/core/tracker/keeping';
import { isSamePlace } from '@/utils/core/tracker/same-job';
import { putApplication, write } from './application-rows';
import { type Database, withDatabase } from './database';
import type { Seen } from './messages';
import { today } from './rows';
import { readSnapshot } from './stored-snapshot';
import { findAny } from './tracker-reads';

/**
 * Compares a posting that was opened with the version kept last of the same place; where it differs, it is kept as a new version, with an event that says
 * what changed, and the application takes over what it states now (never over what the user entered). Null where the posting is not kept.
 * A reading without a text, or cut short, is never a new version; nor is the first one of a further place, whose words are that site's own.
 */
export async function noteSeen(posting: Posting, analysis: Analysis, judged?: Judged): Promise<Seen | null> {
  const seen = await findDifference(posting, analysis);
  return seen === null || seen.changes.length === 0 ? seen : noteDifference(posting, analysis, judged);
}

interface Difference extends Seen {
  readonly found: Application;
}

/** What differs from the version kept last; null where the posting is not kept. */
async function difference(db: Database, posting: Posting, analysis: Analysis): Promise<Difference | null> {
  const found = await findAny(db, posting);
  if (found === undefined || found.deletedAt !== null) return null;
  const nothing = { application: found.id, changes: [], found };
  if (posting.body.text.trim() === '' || posting.body.cut) return nothing;
  const rows = (await db.snapshots.where('application').equals(found.id).toArray()).flatMap((row) => readSnapshot(row) ?? []);
  const here = rows.filter((row) => isSamePlace(posting, row.posting)).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const last = here[0];
  if (last === undefined) return nothing;
  return { ...nothing, changes: compareVersions(last, { posting, analysis }, today()) };
}

async function findDifference(posting: Posting, analysis: Analysis): Promise<Seen | null> {
  const seen = await withDatabase((db) => difference(db, posting, analysis));
  return seen === null ? null : { application: seen.application, changes: seen.changes };
}

function noteDifference(posting: Posting, analysis: Analysis, judged: Judged | undefined): Promise<Seen | null> {
  return write(async (db, stamp) => {
    // Another page may have noted it meanwhile.
    const seen = await difference(db, posting, analysis);
    if (seen === null || seen.changes.length === 0) return seen === null ? null : { application: seen.application, changes: [] };
    const { found, changes } = seen;
    const snapshot = snapshotRow(found.id, posting, analysis, stamp, judged);
    await db.snapshots.add(snapshot);
    await db.events.add(eventRow(found.id, { kind: 'posting', snapshot: snapshot.id, changes }, stamp));
    const main = isSamePlace(posting, found);
    await putApplication(
      db,
      touched(main ? { ...found, facts: posting.facts, areas: mainAreas(analysis), snapshot: snapshot.id } : found, stamp),
    );
    return { application: found.id, changes };
  });
}
