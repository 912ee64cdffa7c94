import { panel } from './panel';
import { verdicts } from './verdicts';

/** All that the panel page says: its own sentences and the shared words. */
export const messages = { panel, verdicts };
