import { board } from './board';
import { calendar } from './calendar';
import { files } from './files';
import { overlay } from './overlay';
import { pictures } from './pictures';
import { popup } from './popup';
import { posting } from './posting';
import { recovery } from './recovery';
import { verdicts } from './verdicts';

/** All that the board page says, in Spanish: its own sentences and the shared words. */
export const messages = { board, calendar, files, overlay, pictures, popup, posting, recovery, verdicts };
