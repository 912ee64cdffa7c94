import { beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { answerMessages } from '@/utils/platform/handlers';
import type { Outcome } from '@/utils/platform/messages';
import { freshDatabase } from './fresh-database';
import { posting } from './samples';

/** Senders as the browser names them: a page of ours, a page, one of a private window, another extension, a page without an extension, a file. */
export const own = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
export const page = { id: 'test-extension-id', url: posting().url, frameId: 3, tab: { id: 7, incognito: false } };
export const privatePage = { ...page, tab: { id: 7, incognito: true } };
export const otherExtension = { ...page, id: 'another-extension' };
export const pageItself = { ...page, id: undefined };
export const fromFile = { ...page, url: 'file:///home/someone/posting.html' };

/** What the scripting API was asked. */
export const executeScript = vi.fn(async () => []);
export const insertCSS = vi.fn(async () => undefined);

type Listener = (
  message: unknown,
  sender: object,
  respond: (answer: { readonly res?: unknown; readonly err?: unknown }) => void,
) => unknown;
let listener: Listener | undefined;

/** Has messages answered as the background does, in a database that is fresh for each test. To be called once a file. */
export function answering(): void {
  freshDatabase();
  beforeAll(() => {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    answerMessages();
    listener = added.mock.calls[0]?.[0] as unknown as Listener;
  });

  beforeEach(() => {
    for (const called of [executeScript, insertCSS]) called.mockClear();
    Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
}

/** Delivers a message as the browser does, with what the browser says of the sender, and waits for the answer. */
export function send(type: string, data: unknown, sender: object): Promise<{ readonly res?: unknown; readonly err?: unknown }> {
  return new Promise((resolve) => {
    listener?.({ id: 1, type, data, timestamp: 1 }, sender, resolve);
  });
}

/** The same, and gives what the answer holds. */
export async function outcome<T>(type: string, data: unknown, sender: object): Promise<Outcome<T>> {
  return (await send(type, data, sender)).res as Outcome<T>;
}

/** The answer to who may not ask. */
export const refused = { ok: false, failure: 'refused' };

/** Somebody of whom a name is known. */
export const someone = { ...EMPTY_PROFILE, name: 'Rosa Delgado-Whitfield' };
