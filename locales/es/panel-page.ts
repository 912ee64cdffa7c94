import { panel } from './panel';
import { verdicts } from './verdicts';

/** All that the panel page says, in Spanish: its own sentences and the shared words. */
export const messages = { panel, verdicts };
