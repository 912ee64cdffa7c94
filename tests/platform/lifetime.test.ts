// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isExtensionAlive, lifetime } from '@/utils/platform/lifetime';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What an old script sees after its extension was updated. */
const update = () => Object.assign(fakeBrowser.runtime, { id: undefined });

test('it lasts while the extension is there', () => {
  const life = lifetime('detector');
  vi.advanceTimersByTime(60_000);
  expect(life.aborted).toBe(false);
});

test('it ends soon after the extension was updated, and looks no further', () => {
  const life = lifetime('detector');
  const ended = vi.fn();
  life.addEventListener('abort', ended);
  update();
  expect(isExtensionAlive()).toBe(false);
  vi.advanceTimersByTime(3_000);
  expect(life.aborted).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('it ends at once when an updated extension’s tab is shown again', () => {
  const life = lifetime('overlay');
  update();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(life.aborted).toBe(true);
});

test('it ends when a second copy of the same script starts, and only then', () => {
  const detector = lifetime('detector');
  const overlay = lifetime('overlay');
  expect(detector.aborted).toBe(false);
  const second = lifetime('detector');
  expect([detector.aborted, overlay.aborted, second.aborted]).toEqual([true, false, false]);
});
