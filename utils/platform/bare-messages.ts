import type { GetReturnType } from '@webext-core/messaging';
import type { Messages } from './messages';

/** Both browsers' own global, and not the polyfill or the messenger: what imports this is bundled into small scripts on pages. */
type OwnGlobal = {
  readonly chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<Answer | undefined> } };
};
interface Answer {
  readonly res?: unknown;
  readonly err?: unknown;
}

/** Sends a message to the background in the form in which `sendMessage` would. Throws where it was refused or nobody answers. */
export async function sendBare<K extends keyof Messages>(type: K, ...[data]: Parameters<Messages[K]>): Promise<GetReturnType<Messages[K]>> {
  const { runtime } = (globalThis as unknown as OwnGlobal).chrome;
  const answer = await runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (answer === undefined || answer.err !== undefined) throw new Error(type, { cause: answer?.err });
  return answer.res as GetReturnType<Messages[K]>;
}
