import { checkSteps } from './check-steps';
import { runSteps } from './steps';

runSteps(checkSteps);
