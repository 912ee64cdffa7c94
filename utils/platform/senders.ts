import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT leaves it to the list of pages that it generates, which is not there before a build. */
  interface WxtRuntime {
    getURL(path: string): string;
  }
}

/** Our script in a frame of a web page. */
export interface PageSender {
  readonly kind: 'page';
  readonly tab: number;
  readonly frame: number;
  readonly protocol: 'https:' | 'http:';
  readonly host: string;
  readonly isPrivate: boolean;
}

/** Where a message came from, once it is known to be one of ours. */
export type Sender = { readonly kind: 'own-page' } | PageSender;

/**
 * Who sent a message: one of our own pages, or our script in a frame of a web page.
 * Undefined for anything else: another extension, a web page's own scripts, a frame that says not what it is.
 */
export function readSender({ id, url, tab, frameId }: Runtime.MessageSender): Sender | undefined {
  if (id !== browser.runtime.id || url === undefined) return undefined;
  if (url.startsWith(browser.runtime.getURL(''))) return { kind: 'own-page' };
  if (!URL.canParse(url) || tab?.id === undefined || frameId === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { kind: 'page', tab: tab.id, frame: frameId, protocol, host: hostname, isPrivate: tab.incognito };
}
