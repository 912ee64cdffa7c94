import type { TrackerEvent } from '@/utils/core/tracker/application';
import { withDatabase } from './database';
import { readEvent } from './stored-event';

/** Rows read between two turns of whatever waits. */
const PART = 1_000;

/** Everything that happened, by application, oldest first; read in parts, so that the page answers meanwhile. Undefined where the signal was aborted before its end. */
export async function allEvents(signal: AbortSignal): Promise<ReadonlyMap<string, readonly TrackerEvent[]> | undefined> {
  const events = new Map<string, TrackerEvent[]>();
  let after = '';
  for (;;) {
    const rows = await withDatabase((db) => db.events.where('id').above(after).limit(PART).toArray());
    if (signal.aborted) return undefined;
    for (const row of rows) {
      const event = readEvent(row);
      if (event === undefined) continue;
      const known = events.get(event.application);
      if (known === undefined) events.set(event.application, [event]);
      else known.push(event);
    }
    const last: unknown = rows.at(-1);
    if (rows.length < PART || typeof last !== 'object' || last === null || !('id' in last)) break;
    after = String(last.id);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
  }
  for (const of of events.values()) of.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return events;
}
