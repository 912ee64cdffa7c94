import { overlay } from './overlay';
import { popup } from './popup';
import { verdicts } from './verdicts';

/** All that the popup page says: its own sentences and the shared words. */
export const messages = { overlay, popup, verdicts };
