import { listMarks, type Mark } from '@/components/lists/list-marks';
import { listNote } from '@/components/lists/list-note';
import listsCss from '@/components/lists/lists.css?inline';
import baseCss from '@/components/shared/base.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import { lists as en } from '@/locales/en/lists';
import { lists as es } from '@/locales/es/lists';

/** The marks of a list in each of their states, with a note, in an open root on a page of their own, for axe and for the eye. `?language=…&note=kept|hidden|trouble` choose. */
const query = new URLSearchParams(location.search);
const nothing = () => undefined;
const plain = { stage: null, closesIn: null, hidden: false } as const;
const states = [
  plain,
  { ...plain, stage: 'kept' },
  { ...plain, closesIn: 5 },
  { ...plain, stage: 'filed', closesIn: 0 },
  { ...plain, hidden: true },
] as const;
const marks: readonly Mark[] = states.flatMap((state, at) =>
  [240, 70, 0].map((room, turn) => ({ key: `${at} ${turn}`, title: `Librarian ${at}`, state, room, side: 'after' as const })),
);
const kind = query.get('note') ?? 'kept';
const note = {
  title: 'Librarian II, Children’s Services (Bilingual Spanish, Harbor Branch and Bookmobile)',
  employer: 'City of Ocotillo Beach',
  location: 'Ocotillo Beach, CA',
  state: kind === 'hidden' ? { ...plain, hidden: true } : { ...plain, stage: 'kept' as const, closesIn: 1 },
  canHide: true,
  trouble: kind === 'trouble',
};

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
// Laid out in the page's own flow: in a list each is moved to its card.
const flow =
  '.list-marks, .mark, .note { position: relative; visibility: visible } .list-marks { width: auto; height: auto } .mark { margin: 6px }';
style.textContent = [tokensCss, baseCss, listsCss, flow].join('\n');
const layer = document.createElement('div');
layer.className = 'layer';
root.append(style, layer);
document.querySelector('main')?.append(host);
const language = query.get('language') === 'es' ? 'es' : 'en';
const lists = { en, es }[language];
layer.lang = language;
listMarks(layer, { onPress: nothing, onStep: nothing, onFocus: nothing }).show({ marks, current: '1 0', opened: '1 0', lists });
const card = listNote(document, { onHide: nothing, onClose: nothing });
card.show({ ...note, lists });
layer.append(card.element);
card.focus();
