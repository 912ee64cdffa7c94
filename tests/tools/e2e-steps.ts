import { command, vitest } from './steps';

const chromium = command('build for Chromium', 'npx', 'wxt', 'build');
const firefox = command('build for Firefox', 'npx', 'wxt', 'build', '-b', 'firefox', '--mv3');
const tests = vitest('end to end', 'tests/e2e/vitest.config.ts');

/** What `npm run test:e2e` runs: the extension built for both browsers, then the tests in them. */
export const e2eSteps = [chromium, firefox, tests];

/** What `npm test` runs after the check, which has built for Chromium already. */
export const e2eAfterCheck = [firefox, tests];
