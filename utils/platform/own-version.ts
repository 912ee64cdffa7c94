/** Both browsers' own global, and not the polyfill: this is bundled into the script on pages. */
type OwnGlobal = { readonly chrome: { readonly runtime: { readonly getManifest: () => { readonly version: string } } } };

/** This extension's version, “0.1.0”. */
export function ownVersion(): string {
  return (globalThis as unknown as OwnGlobal).chrome.runtime.getManifest().version;
}
