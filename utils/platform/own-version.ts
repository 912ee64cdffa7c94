import { browser } from 'wxt/browser';

/** This extension's version, “0.1.0”. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
