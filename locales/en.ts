import { board } from './en/board';
import { calendar } from './en/calendar';
import { files } from './en/files';
import { filling } from './en/filling';
import { forget } from './en/forget';
import { importing } from './en/importing';
import { lists } from './en/lists';
import { menu } from './en/menu';
import { notices } from './en/notices';
import { options } from './en/options';
import { overlay } from './en/overlay';
import { panel } from './en/panel';
import { pictures } from './en/pictures';
import { plan } from './en/plan';
import { popup } from './en/popup';
import { posting } from './en/posting';
import { prepare } from './en/prepare';
import { recovery } from './en/recovery';
import { verdicts } from './en/verdicts';

/** US English. A room of the interface has its own file; `verdicts` is what more than one of them says. */
export const en = {
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
