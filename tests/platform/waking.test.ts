import { beforeEach, expect, test, vi } from 'vitest';
import { wakeReader } from '@/utils/core/requirements/wake';

vi.mock('@/utils/core/requirements/wake', () => ({
  wakeReader: vi.fn(function* () {
    for (let at = 0; at < 3; at++) {
      slices++;
      // A slice as long as a turn.
      for (const until = performance.now() + 10; performance.now() < until; );
      yield;
    }
  }),
}));
let slices = 0;

/** A worker's own copy of the module. */
async function freshWorker() {
  vi.resetModules();
  return import('@/utils/platform/waking');
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(() => {
  slices = 0;
  vi.mocked(wakeReader).mockClear();
});

test('the reader is woken once in a worker’s life', async () => {
  const { wake } = await freshWorker();
  wake();
  wake();
  await turns();
  wake();
  expect(wakeReader).toHaveBeenCalledOnce();
  expect(slices).toBe(3);
});

test('a posting that comes first is not kept waiting, and leaves nothing to wake', async () => {
  const { wake, endWaking } = await freshWorker();
  wake();
  endWaking();
  await turns();
  expect(slices).toBe(1);
  const { wake: wakeLater, endWaking: endFirst } = await freshWorker();
  endFirst();
  wakeLater();
  expect(wakeReader).toHaveBeenCalledOnce();
});
