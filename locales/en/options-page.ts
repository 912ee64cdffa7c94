import { importing } from './importing';
import { options } from './options';
import { overlay } from './overlay';
import { verdicts } from './verdicts';

/** All that the options page says: its own sentences and the shared words. */
export const messages = { importing, overlay, options, verdicts };
