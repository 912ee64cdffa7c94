import { board } from './es/board';
import { calendar } from './es/calendar';
import { files } from './es/files';
import { filling } from './es/filling';
import { forget } from './es/forget';
import { importing } from './es/importing';
import { lists } from './es/lists';
import { menu } from './es/menu';
import { notices } from './es/notices';
import { options } from './es/options';
import { overlay } from './es/overlay';
import { panel } from './es/panel';
import { pictures } from './es/pictures';
import { plan } from './es/plan';
import { popup } from './es/popup';
import { posting } from './es/posting';
import { prepare } from './es/prepare';
import { recovery } from './es/recovery';
import { verdicts } from './es/verdicts';
import type { Messages } from './messages';

/** Spanish as it is spoken in Los Angeles libraries; addresses the user as “usted”. */
export const es: Messages = {
  overlay,
  popup,
  panel,
  options,
  filling,
  forget,
  importing,
  menu,
  lists,
  notices,
  verdicts,
  board,
  posting,
  plan,
  prepare,
  calendar,
  files,
  pictures,
  recovery,
};
