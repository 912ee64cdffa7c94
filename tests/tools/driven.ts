import type { Browser, Frame, Page } from 'puppeteer-core';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import type { ClosedRoot } from './closed-root';
import type { Web } from './web';

/** A running browser with the extension loaded: the same for the tests whichever it is. */
export interface Driven {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  readonly extensionId: string;
  /** Opens an address of `web` as the browser would, in a new tab. `prepare` is run before any script of the page. */
  readonly open: (url: string, web: Web, prepare?: (page: Page) => Promise<void>) => Promise<Page>;
  /** Opens one of the extension's own pages in a new tab. */
  readonly openOwn: (page: 'board' | 'options' | 'plan' | 'popup' | 'sidepanel') => Promise<Page>;
  /** What stands in the closed shadow roots of a page, or of a frame in it of another site; undefined while there is none. */
  readonly closedRoot: (page: Page, frame?: Frame) => Promise<ClosedRoot | undefined>;
  readonly close: () => Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Keep profile data between two launches; a folder of the caller's. Absent: a fresh one, deleted on close. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  /** The built extension; absent: where `wxt build` puts it. */
  readonly extension?: string;
}

/**
 * Stores a profile, given as JSON Resume, as the options page would, and lets the open pages know.
 * Needs `Temporal`: import `temporal-polyfill/global` before.
 */
export async function storeProfile({ openOwn }: Pick<Driven, 'openOwn'>, resume: object): Promise<void> {
  const read = readJsonResume(resume);
  if (!read.ok) throw new Error(`no profile: ${JSON.stringify(read.problems)}`);
  const row = {
    id: 'profile',
    updatedAt: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    deletedAt: null,
    device: crypto.randomUUID(),
    profile: read.profile,
  };
  const page = await openOwn('options');
  try {
    await page.evaluate(async (stored) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('callslip'));
      await done(db.transaction('profile', 'readwrite').objectStore('profile').put(stored));
      db.close();
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } };
      await chrome.storage.local.set({ 'revision:profile': crypto.randomUUID() });
    }, row as never);
  } finally {
    await page.close();
  }
}
