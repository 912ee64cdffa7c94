import { checkSteps } from './check-steps';
import { runSteps, vitest } from './steps';

runSteps([...checkSteps, vitest('end to end', 'tests/e2e/vitest.config.ts')]);
