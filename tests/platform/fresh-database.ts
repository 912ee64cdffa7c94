import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, createDatabase, openDatabase } from '@/utils/platform/database';

/** Gives every test of a file an empty database and an empty browser. */
export function freshDatabase(): void {
  beforeEach(() => {
    fakeBrowser.reset();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await closeDatabase();
    await createDatabase('callslip').delete();
  });
}

/** As after the browser was closed and opened: a new connection to what is stored. */
export async function restart(): Promise<void> {
  await closeDatabase();
}

/** All rows of the tables, by name. */
export async function everyRow(): Promise<Record<string, readonly unknown[]>> {
  const db = await openDatabase();
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

/** Makes every write into one object store fail as the browser does when the disk is full. */
export function fillUp(store: string): void {
  for (const method of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === store) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return real.apply(this, args);
    });
  }
}
