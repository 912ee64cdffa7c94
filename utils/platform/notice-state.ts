import { browser } from 'wxt/browser';
import { withDatabase } from './database';
import { now } from './rows';

/** Whether the user can be told of anything: `denied` by the browser or the system, `absent` where the browser has no notifications. */
export type NoticeState = 'granted' | 'denied' | 'absent';

/** What only one of the browsers has. */
interface Levels {
  readonly notifications?: { readonly getPermissionLevel?: (callback: (level: string) => void) => void };
}

/** Whether notices can be shown now. Firefox does not say when its system keeps them back, and counts as granted. */
export async function noticeState(): Promise<NoticeState> {
  if (browser.notifications === undefined) return 'absent';
  const { notifications } = (globalThis as { readonly chrome?: Levels }).chrome ?? {};
  const ask = notifications?.getPermissionLevel;
  if (ask === undefined) return 'granted';
  return new Promise((resolve) => ask((level) => resolve(level === 'denied' ? 'denied' : 'granted')));
}

/** The applications of which the user should have been told in the last two days, and could not: for the badge and the list to say it instead. */
export async function untold(): Promise<readonly string[]> {
  const since = Temporal.Instant.from(now()).subtract({ hours: 48 }).toString({ smallestUnit: 'millisecond' });
  const rows: readonly unknown[] = await withDatabase((db) => db.delivered.where('at').aboveOrEqual(since).toArray());
  const missed = rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'shown' in row && row.shown === false && 'application' in row
      ? [String(row.application)]
      : [],
  );
  return [...new Set(missed)];
}
