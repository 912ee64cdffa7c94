import { e2eSteps } from './e2e-steps';
import { runSteps } from './steps';

runSteps(e2eSteps);
