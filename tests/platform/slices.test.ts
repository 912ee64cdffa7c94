import { expect, test } from 'vitest';
import { runInSlices } from '@/utils/platform/slices';

/** Work that keeps the thread for some milliseconds at each step. */
function* work(steps: number, milliseconds: number): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) {
    const ends = performance.now() + milliseconds;
    while (performance.now() < ends);
    yield;
  }
  return 'done';
}

test('long work lets what waits have its turns', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  expect(await runInSlices(work(20, 4), new AbortController().signal)).toBe('done');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test('work that is no longer wanted ends', async () => {
  const life = new AbortController();
  let steps = 0;
  const endless = (function* (): Generator<undefined, string> {
    for (;;) {
      steps++;
      yield;
    }
  })();
  const running = runInSlices(endless, life.signal);
  life.abort();
  expect(await running).toBeUndefined();
  const before = steps;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(steps).toBe(before);
});
