import { checkSteps } from './check-steps';
import { e2eAfterCheck } from './e2e-steps';
import { runSteps } from './steps';

runSteps([...checkSteps, ...e2eAfterCheck]);
