import { render } from 'preact';
import { ListMarks, type ListMarksProps } from '@/components/lists/list-marks';
import { ListNote, type ListNoteProps } from '@/components/lists/list-note';
import { lists as en } from '@/locales/en/lists';
import { lists as es } from '@/locales/es/lists';

const CATALOGS = { en, es } as const;

/** What is drawn: the marks, and the note of the one that is open. */
export interface ListsView {
  readonly marks: Omit<ListMarksProps, 'lists'>;
  /** `key`: another card's note is another, though all its words be the same. */
  readonly note: (Omit<ListNoteProps, 'lists'> & { readonly key: string }) | null;
}

/** Draws the marks in the user's language; null takes them away. */
export function drawLists(into: HTMLElement, view: ListsView | null, language: keyof typeof CATALOGS): void {
  const lists = CATALOGS[language];
  if (into.lang !== language) into.lang = language;
  render(
    view === null ? null : (
      <>
        <ListMarks {...view.marks} lists={lists} />
        {view.note !== null && <ListNote {...view.note} key={view.note.key} lists={lists} />}
      </>
    ),
    into,
  );
}
