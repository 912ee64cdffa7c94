import { command, vitest } from './steps';

/** What `npm run check` runs; the layer test is one of the unit tests. */
export const checkSteps = [
  command('format', 'npx', 'biome', 'format', '.'),
  command('lint', 'npx', 'biome', 'lint', '--error-on-warnings', '.'),
  command('types', 'npx', 'tsc', '--noEmit'),
  command('types of core, without DOM', 'npx', 'tsc', '--noEmit', '-p', 'utils/core'),
  vitest('unit tests', 'tests/vitest.config.ts'),
  command('build', 'npx', 'wxt', 'build'),
];
