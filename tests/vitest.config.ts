import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What these test neither keeps anything in a module nor changes the globals: their files share a process, which is a third of the time. */
const PURE = ['tests/{core,sites,page}/**/*.test.{ts,tsx}'];

/** Unit tests: everything that runs without a browser. `tests/e2e` has its own configuration. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['tests/setup.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'others', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...PURE, 'tests/e2e/**', 'tests/bench/**'] },
      },
    ],
  },
});
