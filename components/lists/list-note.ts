import type { Messages } from '@/locales/messages';
import { make, makeIcon, put } from './make';
import type { MarkState } from './mark-state';

/** The note of one card: what is known of it, and hiding it. */
export interface NoteShown {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly state: MarkState;
  /** False where the list does not say which posting it is, so that it cannot be found again. */
  readonly canHide: boolean;
  readonly trouble: boolean;
  readonly lists: Messages['lists'];
}

/** What the user wishes of a note. */
export interface NoteWishes {
  readonly onHide: (hidden: boolean) => void;
  /** `back`: to the mark it was opened from. */
  readonly onClose: (back: boolean) => void;
}

/** A note in the page's layer. */
export interface ListNote {
  readonly element: HTMLElement;
  readonly show: (shown: NoteShown) => void;
  /** Gives the focus to its first button: before anything is painted, since the next key may be the one that closes it. */
  readonly focus: () => void;
}

/** A small card beside a mark. Its size is always the same, whatever is in it, so that it tells the page nothing. */
export function listNote(document: Document, { onHide, onClose }: NoteWishes): ListNote {
  const element = make(document, 'div', 'note', { role: 'dialog' });
  const stamp = make(document, 'span', 'stamp');
  const close = make(document, 'button', 'btn quiet icon', { type: 'button' });
  close.append(makeIcon(document, 'M4 4l8 8M12 4l-8 8', '1.6'));
  const header = make(document, 'header', 'row');
  header.append(stamp, make(document, 'span', 'grow'), close);
  const title = make(document, 'h2', 'note-title');
  const where = make(document, 'p', 'cut soft small');
  const says = make(document, 'p', 'small note-state', { 'aria-live': 'polite' });
  const footer = make(document, 'footer', 'row');
  const hide = make(document, 'button', 'btn small', { type: 'button' });
  element.append(header, title, where, says, footer);
  let hidden = false;

  close.addEventListener('click', () => onClose(true));
  hide.addEventListener('click', () => onHide(!hidden));
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onClose(true);
  });
  const strong = (words: string) => make(document, 'strong', 'soon-words', {}, words);

  return {
    element,
    focus: () => (hide.parentNode === null ? close : hide).focus({ preventScroll: true }),
    show: ({ title: name, employer, location, state, canHide, trouble, lists }) => {
      hidden = state.hidden;
      put(element, 'aria-label', `${lists.stamp}: ${name}`);
      stamp.textContent = lists.stamp;
      put(close, 'aria-label', lists.close);
      title.textContent = name;
      where.textContent = [employer, location].filter((part) => part !== null).join(' · ');
      if (trouble) says.replaceChildren(strong(lists.notSaved));
      else if (hidden) says.replaceChildren(lists.hidden);
      else {
        const kept = state.stage === null ? lists.notKept : lists.keptAs(lists.stages[state.stage]);
        says.replaceChildren(...(state.closesIn === null ? [] : [strong(`${lists.soon(state.closesIn)}.`), ' ']), kept);
      }
      hide.textContent = hidden ? lists.undo : lists.hide;
      if (!canHide) hide.remove();
      else if (hide.parentNode === null) footer.append(hide);
    },
  };
}
