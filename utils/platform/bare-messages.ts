import type { GetDataType, GetReturnType } from '@webext-core/messaging';
import type { Messages } from './messages';

type Answering = (message: unknown, sender: unknown, respond: (answer: Answer) => void) => boolean;

/** Both browsers' own global, and not the polyfill or the messenger: what imports this is bundled into scripts on pages. */
type OwnGlobal = {
  readonly chrome: {
    readonly runtime: {
      readonly sendMessage: (message: unknown) => Promise<Answer | undefined>;
      readonly onMessage: { readonly addListener: (listener: Answering) => void; readonly removeListener: (listener: Answering) => void };
    };
  };
};
interface Answer {
  readonly res?: unknown;
  readonly err?: unknown;
}

const runtime = () => (globalThis as unknown as OwnGlobal).chrome.runtime;

/** Sends a message to the background in the form in which `sendMessage` would. Throws where it was refused or nobody answers. */
export async function sendBare<K extends keyof Messages>(type: K, ...[data]: Parameters<Messages[K]>): Promise<GetReturnType<Messages[K]>> {
  const answer = await runtime().sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (answer === undefined || answer.err !== undefined) throw new Error(type, { cause: answer?.err });
  return answer.res as GetReturnType<Messages[K]>;
}

/** Answers one kind of message from our own pages and the background, as `onMessage` would; the answer to this call ends it. */
export function onBareMessage<K extends keyof Messages>(
  type: K,
  reply: (data: GetDataType<Messages[K]>) => Awaited<GetReturnType<Messages[K]>>,
): () => void {
  const listener: Answering = (message, _sender, respond) => {
    const sent = message as { readonly type?: unknown; readonly data?: unknown } | null;
    if (sent?.type !== type) return false;
    respond({ res: reply(sent.data as GetDataType<Messages[K]>) });
    return true;
  };
  runtime().onMessage.addListener(listener);
  return () => {
    // After an update the API itself may be gone, and the listener with it.
    try {
      runtime().onMessage.removeListener(listener);
    } catch {}
  };
}
