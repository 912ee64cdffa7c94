import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { readSettings, type Settings } from './settings-form';
import { readApplication } from './stored-rows';

/** What a list needs to be drawn at all: the settings, and of a long list its top, the first rows that are to be filed from a day on; of a short one all. */
export interface FirstSight {
  readonly settings: Settings;
  readonly applications: readonly Application[];
  readonly whole: boolean;
}

/**
 * Reads it without the code that the database is otherwise read by, which takes longer to load than this takes to answer: one connection, one transaction,
 * so many rows of one index (those without a day to file by stand last in it). Null where there is no database yet or it does not answer; whoever opens it in full tells why.
 */
export async function readFirstSight(from: IsoDate, count: number, name = 'callslip'): Promise<FirstSight | null> {
  let db: IDBDatabase | null = null;
  try {
    db = await openAsIs(name);
    if (db === null) return null;
    const reading = db.transaction(['settings', 'applications']);
    const index = reading.objectStore('applications').index('[listed+due]');
    const rowsFrom = (day: string): Promise<readonly unknown[]> =>
      answerOf(index.getAll(IDBKeyRange.bound([1, day], [1, '\uffff']), count));
    const [settings, all, next] = await Promise.all([
      answerOf<unknown>(reading.objectStore('settings').get('settings')),
      rowsFrom(''),
      rowsFrom(from),
    ]);
    const whole = all.length < count;
    return { settings: readSettings(settings), applications: (whole ? all : next).flatMap((row) => readApplication(row) ?? []), whole };
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** The database in whichever form it is stored; null where there is none, and then none is made. */
function openAsIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(null) : reject(opening.error));
    opening.onblocked = () => resolve(null);
  });
}

function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
}
