import { expect, test } from 'vitest';
import { sideFor } from '@/entrypoints/overlay/side';
import { runInSlices } from '@/entrypoints/overlay/slices';

/** Work that keeps the thread for some milliseconds at each step. */
function* work(steps: number, milliseconds: number): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) {
    const ends = performance.now() + milliseconds;
    while (performance.now() < ends);
    yield;
  }
  return 'done';
}

test('long work lets the page have its turns', async () => {
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

test.each([
  ['the text leaves the right free', { left: 100, right: 800 }, 1280, 'right'],
  ['the text leaves the left free', { left: 420, right: 1200 }, 1280, 'left'],
  ['the text takes all', { left: 20, right: 1260 }, 1280, 'right'],
  ['there is no text', null, 1280, 'right'],
] as const)('the card’s side where %s', (_, text, width, side) => expect(sideFor(text, width)).toBe(side));
