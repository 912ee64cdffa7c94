import { command, runSteps, vitest } from './steps';

runSteps([command('build', 'npx', 'wxt', 'build'), vitest('end to end', 'tests/e2e/vitest.config.ts')]);
