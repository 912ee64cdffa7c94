import type { ReaderSays, Refusal } from '../core/profile/bring-in/reading';
import type { Asked } from './answer-once';

/** The extension's own workers; no other address is admitted. */
const READERS = { pdf: '/pdf-reader.js', resume: '/resume-reader.js' } as const;

/** One of the extension's workers that read files. */
export type Reader = keyof typeof READERS;

interface Factory {
  createScriptURL(address: string): unknown;
}
interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Factory;
}

let factory: Factory | undefined;

/** The page's one policy: a script's address is one of `READERS`, or it is refused. A browser without Trusted Types takes the address as it is. */
function addressOf(reader: Reader): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const rules = {
    createScriptURL: (address: string): string => {
      if (!Object.values<string>(READERS).includes(address)) throw new TypeError('not a script of Callslip');
      return address;
    },
  };
  factory ??= trustedTypes?.createPolicy('callslip-readers', rules) ?? rules;
  return factory.createScriptURL(READERS[reader]) as string;
}

/** What can be heard of a worker, and said to it. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
}

export interface AskOptions {
  readonly signal: AbortSignal;
  /** Without a word for so long, a reader hangs; in milliseconds. */
  readonly patience: number;
  readonly onProgress: (done: number, of: number) => void;
  readonly start?: (reader: Reader) => WorkerLike;
}

/** How a question ended without an answer. */
export type NoAnswer = { readonly ok: false; readonly refusal: Extract<Refusal, 'took-too-long' | 'failed'> };

const startWorker = (reader: Reader): WorkerLike => new Worker(addressOf(reader), { name: reader });

/** Asks a reader one question in a worker of its own, which ends with the answer, with the signal, or when it says nothing for too long. */
export function askReader<T>(reader: Reader, question: unknown, transfer: Transferable[], options: AskOptions): Promise<T | NoAnswer> {
  const { signal, patience, onProgress, start = startWorker } = options;
  return new Promise((resolve, reject) => {
    const worker = start(reader);
    let timer: ReturnType<typeof setTimeout>;
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const answer = (given: T | NoAnswer): void => {
      end();
      resolve(given);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => answer({ ok: false, refusal: 'took-too-long' }), patience);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    worker.onerror = () => answer({ ok: false, refusal: 'failed' });
    worker.onmessage = ({ data }) => {
      const { callslip, message } = (data ?? {}) as { callslip?: string; message?: ReaderSays<T> };
      if (callslip !== 'says' || message === undefined) return;
      if (message.kind === 'read') return answer(message.reading);
      wait();
      onProgress(message.done, message.of);
    };
    wait();
    const asked: Asked<unknown> = { callslip: 'read', question };
    worker.postMessage(asked, transfer);
  });
}
