import type { IsoDate } from '@/utils/core/dates';

/** What stands in the database, unread: the settings' row; of the lists' index the first rows of all, and the first from a day on; and how many of each were asked for. */
export interface FirstRows {
  readonly settings: unknown;
  readonly top: readonly unknown[];
  readonly next: readonly unknown[];
  readonly count: number;
}

/**
 * Reads them without the code that the database is otherwise read by, which takes longer to load than this takes to answer: one connection, one transaction,
 * so many rows of one index (those without a day to file by stand last in it). Null where there is no database yet or it does not answer.
 */
export async function readFirstRows(from: IsoDate, count: number, name = 'callslip'): Promise<FirstRows | null> {
  let db: IDBDatabase | null = null;
  try {
    db = await openAsIs(name);
    if (db === null) return null;
    const reading = db.transaction(['settings', 'applications']);
    const index = reading.objectStore('applications').index('[listed+due]');
    const rowsFrom = (day: string): Promise<readonly unknown[]> =>
      answerOf(index.getAll(IDBKeyRange.bound([1, day], [1, '\uffff']), count));
    const [settings, top, next] = await Promise.all([
      answerOf<unknown>(reading.objectStore('settings').get('settings')),
      rowsFrom(''),
      rowsFrom(from),
    ]);
    return { settings, top, next, count };
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

type Asked = { callslipFirstRows?: Promise<FirstRows | null> };

/** Asks for them before the page's own scripts are there, for `firstRows` to take. */
export function askFirstRows(from: IsoDate, count: number): void {
  (globalThis as Asked).callslipFirstRows = readFirstRows(from, count);
}

/** What was asked for before, once; where nothing was, it is read now. */
export function firstRows(from: IsoDate, count: number): Promise<FirstRows | null> {
  const page = globalThis as Asked;
  const asked = page.callslipFirstRows;
  delete page.callslipFirstRows;
  return asked ?? readFirstRows(from, count);
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
