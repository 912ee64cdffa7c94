import { board } from './board';
import { overlay } from './overlay';
import { popup } from './popup';
import { posting } from './posting';
import { verdicts } from './verdicts';

/** All that the board page says, in Spanish: its own sentences and the shared words. */
export const messages = { board, overlay, popup, posting, verdicts };
