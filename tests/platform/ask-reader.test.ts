import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOnce } from '@/utils/platform/answer-once';
import { askReader, type WorkerLike } from '@/utils/platform/ask-reader';

/** A worker that answers as it is told, and says whether it was ended. */
function workerWith(answer: (worker: WorkerLike, asked: unknown) => void) {
  const state = { ended: 0, asked: [] as unknown[] };
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      state.asked.push(message);
      answer(worker, message);
    },
    terminate() {
      state.ended++;
    },
  };
  return { worker, state };
}

const says = (worker: WorkerLike, data: unknown): void => worker.onmessage?.({ data } as MessageEvent);
const read = (reading: unknown) => ({ callslip: 'says', message: { kind: 'read', reading } });
const progress = (done: number, of: number) => ({ callslip: 'says', message: { kind: 'progress', done, of } });

function ask(worker: WorkerLike, life = new AbortController()) {
  const heard: (readonly [number, number])[] = [];
  const answer = askReader<string>('resume', { text: 'x' }, [], {
    signal: life.signal,
    patience: 1_000,
    onProgress: (done, of) => heard.push([done, of]),
    start: () => worker,
  });
  return { answer, heard, life };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a reader is asked', () => {
  test('answers, says how far it is, and ends', async () => {
    const { worker, state } = workerWith((one) => {
      says(one, { sourceName: 'worker', targetName: 'main', action: 'ready' });
      says(one, progress(1, 2));
      says(one, read('done'));
    });
    const { answer, heard } = ask(worker);
    expect(await answer).toBe('done');
    expect(heard).toEqual([[1, 2]]);
    expect(state).toEqual({ ended: 1, asked: [{ callslip: 'read', question: { text: 'x' } }] });
  });

  test('and hangs: it is ended with a sentence to be said', async () => {
    const { worker, state } = workerWith(() => undefined);
    const { answer } = ask(worker);
    await vi.advanceTimersByTimeAsync(999);
    expect(state.ended).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ ok: false, refusal: 'took-too-long' });
    expect(state.ended).toBe(1);
  });

  test('and is slow, but says so: it is waited for', async () => {
    const { worker, state } = workerWith(() => undefined);
    const { answer } = ask(worker);
    for (let page = 1; page <= 5; page++) {
      await vi.advanceTimersByTimeAsync(900);
      says(worker, progress(page, 5));
    }
    says(worker, read('late'));
    expect(await answer).toBe('late');
    expect(state.ended).toBe(1);
  });

  test('and breaks', async () => {
    const { worker, state } = workerWith((one) => one.onerror?.({} as ErrorEvent));
    expect(await ask(worker).answer).toEqual({ ok: false, refusal: 'failed' });
    expect(state.ended).toBe(1);
  });

  test('and is stopped', async () => {
    const { worker, state } = workerWith(() => undefined);
    const { answer, life } = ask(worker);
    life.abort(new Error('stopped'));
    await expect(answer).rejects.toThrow('stopped');
    expect(state.ended).toBe(1);
  });
});

test('a worker answers what it is asked, and leaves other messages alone', async () => {
  const sent: unknown[] = [];
  let hear: (event: { readonly data: unknown }) => void = () => undefined;
  const scope = {
    addEventListener: (_: 'message', listener: typeof hear) => {
      hear = listener;
    },
    postMessage: (message: unknown) => void sent.push(message),
  };
  answerOnce(scope, async (question: string, tell) => {
    tell(1, 1);
    return question.toUpperCase();
  });
  hear({ data: { targetName: 'worker', action: 'configure' } });
  hear({ data: null });
  hear({ data: { callslip: 'read', question: 'page' } });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([progress(1, 1), read('PAGE')]);
});

test('the page’s policy admits the two readers and no other script', async () => {
  const created: string[] = [];
  let rules: { createScriptURL: (address: string) => string } | undefined;
  const trustedTypes = {
    createPolicy: (name: string, given: NonNullable<typeof rules>) => {
      created.push(name);
      rules = given;
      return given;
    },
  };
  const started: unknown[] = [];
  vi.stubGlobal('trustedTypes', trustedTypes);
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: unknown) {
        started.push(address);
        setTimeout(() => says(this as unknown as WorkerLike, read('ok')), 1);
      }
      postMessage() {}
      terminate() {}
    },
  );
  const options = { signal: new AbortController().signal, patience: 1_000, onProgress: () => undefined };
  const answers = [askReader('pdf', {}, [], options), askReader('resume', {}, [], options)];
  await vi.advanceTimersByTimeAsync(5);
  expect(await Promise.all(answers)).toEqual(['ok', 'ok']);
  expect(created).toEqual(['callslip-readers']);
  expect(started).toEqual(['/pdf-reader.js', '/resume-reader.js']);
  for (const address of ['https://example.org/x.js', '//example.org/x.js', '/background.js', 'data:text/javascript,1', ''])
    expect(() => rules?.createScriptURL(address)).toThrow(TypeError);
  vi.unstubAllGlobals();
});
