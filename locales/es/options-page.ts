import { filling } from './filling';
import { forget } from './forget';
import { importing } from './importing';
import { options } from './options';
import { verdicts } from './verdicts';

/** All that the options page says, in Spanish: its own sentences and the shared words. */
export const messages = { options, filling, forget, importing, verdicts };
