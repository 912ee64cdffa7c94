import type { Messages } from './messages';

/** Both browsers' own global, and not the polyfill or the messenger: this is bundled into the small script on every page. */
type OwnGlobal = {
  readonly chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<{ readonly err?: unknown } | undefined> } };
};

const TYPE: keyof Messages = 'inject';

/** Asks the background to put the heavy script into this frame, in the form in which `sendMessage('inject')` would. */
export async function requestOverlay(): Promise<void> {
  const { runtime } = (globalThis as unknown as OwnGlobal).chrome;
  const answer = await runtime.sendMessage({ id: 0, type: TYPE, timestamp: Date.now() });
  if (answer?.err !== undefined) throw new Error('The overlay was not injected.', { cause: answer.err });
}
