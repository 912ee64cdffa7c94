import type { Page } from 'puppeteer-core';
import type { MadeUpList } from '../tools/made-up-list';

/** Rows given to the page at once. */
const PART = 500;
const TABLES = ['applications', 'snapshots', 'events'] as const;

/** Stores a whole list as it is, by one of our own pages that is open already. */
export async function storeList(page: Page, list: MadeUpList): Promise<void> {
  for (const table of TABLES)
    for (let from = 0; from < list[table].length; from += PART)
      await page.evaluate(
        (name, rows) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('callslip');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const writing = opening.result.transaction(name, 'readwrite');
              for (const row of rows) writing.objectStore(name).put(row);
              writing.oncomplete = () => resolve(opening.result.close());
              writing.onabort = () => reject(writing.error);
            };
          }),
        table,
        list[table].slice(from, from + PART) as never as object[],
      );
}

/** Deletes every row of it. */
export function wipe(page: Page): Promise<void> {
  return page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('callslip');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(tables, 'readwrite');
          for (const table of tables) writing.objectStore(table).clear();
          writing.oncomplete = () => resolve(opening.result.close());
          writing.onabort = () => reject(writing.error);
        };
      }),
    [...TABLES],
  );
}

/** How many rows each table holds, and a digest of all that stands in them: of applications without the columns that are made anew on every write. */
export function digestOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (tables) => {
    const MADE = new Set(['listed', 'due', 'jobs', 'places', 'traits', 'rings']);
    // Two rows are the same whatever the order of their fields.
    const sorted = (_: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('callslip');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const digests: Record<string, string> = {};
    for (const table of tables) {
      let [count, sum] = [0, ''];
      for (let after: string | null = ''; after !== null; ) {
        const range = IDBKeyRange.lowerBound(after, true);
        const rows: readonly Record<string, unknown>[] = await new Promise((resolve, reject) => {
          const reading = db.transaction(table).objectStore(table).getAll(range, 500);
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        const texts = rows.map((row) =>
          JSON.stringify(
            table === 'applications' ? Object.fromEntries(Object.entries(row).filter(([key]) => !MADE.has(key))) : row,
            sorted,
          ),
        );
        const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${sum}\n${texts.join('\n')}`));
        sum = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        count += rows.length;
        after = rows.length < 500 ? null : String(rows.at(-1)?.id);
      }
      digests[table] = `${count} ${sum}`;
    }
    db.close();
    return digests;
  }, TABLES);
}
