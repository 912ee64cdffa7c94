import type { Messages } from './messages';

/** Both browsers' own global, and not the polyfill or the messenger: this is bundled into the small script on every page. */
type OwnGlobal = {
  readonly chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<{ readonly err?: unknown } | undefined> } };
};

/** Asks the background to put the heavy script into this frame, the detector, or the one that marks result lists, in the form in which `sendMessage` would. Throws where it could not. */
export async function requestScript(type: Extract<keyof Messages, 'inject' | 'injectDetector' | 'injectLists'>): Promise<void> {
  const { runtime } = (globalThis as unknown as OwnGlobal).chrome;
  const answer = await runtime.sendMessage({ id: 0, type, timestamp: Date.now() });
  if (answer?.err !== undefined) throw new Error(type, { cause: answer.err });
}
