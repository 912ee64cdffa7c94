import type { Page } from 'puppeteer-core';
import type { IsoDate } from '@/utils/core/dates';
import { readFacts } from '@/utils/core/posting/facts';
import type { Closing, Posting } from '@/utils/core/posting/posting';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import type { Application, Snapshot } from '@/utils/core/tracker/application';
import { columnsOf } from '@/utils/core/tracker/columns';
import { keptRows } from '@/utils/core/tracker/keeping';
import { type StageId, stageIn } from '@/utils/core/tracker/stages';
import type { Driven } from '../tools/driven';

/** A posting to be stored as kept, without a page of its own. */
export interface Kept {
  readonly title: string;
  readonly employer: string;
  readonly text: string;
  readonly stage?: StageId;
  readonly notes?: string;
  readonly closes?: IsoDate | Closing['kind'];
  readonly limit?: number;
}

interface Rows {
  readonly applications: readonly object[];
  readonly snapshots: readonly Snapshot[];
}

function closingOf(closes: Kept['closes']): Closing | null {
  if (closes === undefined) return null;
  const day = /^\d{4}/u.test(closes);
  return { kind: day ? 'date' : (closes as Closing['kind']), date: day ? closes : null, time: day ? '17:00' : null, zone: null };
}

/** The rows that keeping these postings would have written, from the first to the last a second later each. */
function rowsOf(kept: readonly Kept[]): Rows {
  const start = Temporal.Instant.from('2026-10-01T12:00:00Z');
  const applications: object[] = [];
  const snapshots: Snapshot[] = [];
  for (const [at, { title, employer, text, stage = 'kept', notes = '', closes, limit }] of kept.entries()) {
    const body = readPlainText(text);
    const facts: Posting['facts'] = { ...readFacts(body), closing: closingOf(closes), limit: limit ?? null };
    const url = `https://www.governmentjobs.com/careers/example/jobs/${at}`;
    const posting: Posting = {
      source: 'governmentjobs',
      externalId: String(at),
      url,
      title,
      employer,
      location: null,
      facts,
      body,
      missing: [],
      readBy: {},
    };
    const stamp = {
      at: start.add({ seconds: at }).toString({ smallestUnit: 'millisecond' }),
      device: 'seed',
      newId: () => crypto.randomUUID(),
    };
    const [application, snapshot] = keptRows(posting, analyse(body, title), stamp);
    const row: Application = { ...application, stage: stageIn(application.track, stage), notes };
    applications.push({ ...row, ...columnsOf(row) });
    snapshots.push(snapshot);
  }
  return { applications, snapshots };
}

/** Stores postings as kept. `copies`: that many rows of each, under one snapshot, for long lists. */
export async function storeKept({ openOwn }: Pick<Driven, 'openOwn'>, kept: readonly Kept[], copies = 1): Promise<void> {
  const rows = rowsOf(kept);
  const page = await openOwn('options');
  await page.evaluate(
    async ({ applications, snapshots }, times) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('callslip');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = db.transaction(['applications', 'snapshots'], 'readwrite');
      for (const snapshot of snapshots) writing.objectStore('snapshots').put(snapshot);
      for (let copy = 0; copy < times; copy++)
        for (const row of applications) {
          const again = { ...row, id: crypto.randomUUID(), jobs: [`seed ${crypto.randomUUID()}`], places: [] };
          writing.objectStore('applications').put(copy === 0 ? row : again);
        }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      db.close();
    },
    rows as never as { applications: object[]; snapshots: object[] },
    copies,
  );
  await page.close();
}

/** The rows of one table, read by one of our own pages that is open already. */
export function rowsIn(page: Page, table: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('callslip');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(name).objectStore(name).getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result);
          };
        };
      }),
    table,
  );
}

/** Chooses the language and the scheme of our own pages. */
export async function speakAndDress(page: Page, language: 'en' | 'es', scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(
    (chosen) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('callslip');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('settings', 'readwrite').objectStore('settings');
          const reading = store.get('settings');
          reading.onsuccess = () => {
            const settings = { hiddenHosts: [], collapsed: false, drafts: {}, ...reading.result?.settings, language: chosen };
            const row = { id: 'settings', updatedAt: new Date().toISOString(), deletedAt: null, device: 'seed', settings };
            store.put(row).onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        };
      }),
    language,
  );
  await page.reload({ waitUntil: 'load' });
}
