// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from '@/utils/page/marks-follow';

let resized: () => void;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the size that there is asks for no frame of its own, another size does, and what is watched anew begins anew', async () => {
  const frame = vi.fn();
  const frames = async () => {
    await vi.advanceTimersByTimeAsync(100);
    const { length } = frame.mock.calls;
    frame.mockClear();
    return length;
  };
  const { watch, schedule } = follow(document, frame, life.signal);
  watch(document.body);
  schedule();
  expect(await frames()).toBe(1);
  resized();
  expect(await frames()).toBe(0);
  resized();
  resized();
  expect(await frames()).toBe(1);

  watch(document.body);
  resized();
  expect(await frames()).toBe(0);
  resized();
  expect(await frames()).toBe(1);
  watch(null);
  resized();
  expect(await frames()).toBe(0);
});
