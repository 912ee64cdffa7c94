import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in a real browser. One file at a time, since each starts a browser of its own. */
export default defineConfig({
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    fileParallelism: false,
    // For a slow machine that does other things beside; nothing waits for a fixed time.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A browser under its driver misses a beat now and then, on a slow machine above all: what fails twice is a fault.
    retry: 1,
  },
});
