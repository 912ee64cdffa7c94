import { popup } from './popup';
import { verdicts } from './verdicts';

/** All that the popup page says: its own sentences and the shared words. */
export const messages = { popup, verdicts };
