import { overlay } from './overlay';
import { plan } from './plan';
import { prepare } from './prepare';
import { verdicts } from './verdicts';

/** All that the plan's page says: its own sentences and the shared words. */
export const messages = { overlay, plan, prepare, verdicts };
