import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Messages } from '@/locales/messages';
import type { MarkState } from './mark-state';

/** The note of one card: what is known of it, and hiding it. */
export interface ListNoteProps {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly state: MarkState;
  /** False where the list does not say which posting it is, so that it cannot be found again. */
  readonly canHide: boolean;
  readonly trouble: boolean;
  readonly lists: Messages['lists'];
  readonly onElement: (element: HTMLElement | null) => void;
  readonly onHide: (hidden: boolean) => void;
  /** `back`: to the mark it was opened from. */
  readonly onClose: (back: boolean) => void;
}

/** A small card beside a mark. Its size is always the same, whatever is in it, so that it tells the page nothing. */
export function ListNote({ title, employer, location, state, canHide, trouble, lists, onElement, onHide, onClose }: ListNoteProps) {
  const root = useRef<HTMLDivElement>(null);
  // Before anything is painted: the next key may be the one that closes it.
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true }), []);
  const { stage, closesIn, hidden } = state;
  return (
    <div
      class="note"
      role="dialog"
      aria-label={`${lists.stamp}: ${title}`}
      ref={(element) => {
        root.current = element;
        onElement(element);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose(true);
      }}
    >
      <header class="row">
        <span class="stamp">{lists.stamp}</span>
        <span class="grow" />
        <button
          type="button"
          class="btn quiet icon"
          aria-label={lists.close}
          data-first={canHide ? undefined : ''}
          onClick={() => onClose(true)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <h2 class="note-title">{title}</h2>
      <p class="cut soft small">{[employer, location].filter((part) => part !== null).join(' · ')}</p>
      <p class="small note-state" aria-live="polite">
        {trouble ? (
          <strong class="soon-words">{lists.notSaved}</strong>
        ) : hidden ? (
          lists.hidden
        ) : (
          <>
            {closesIn !== null && <strong class="soon-words">{lists.soon(closesIn)}. </strong>}
            {stage === null ? lists.notKept : lists.keptAs(lists.stages[stage])}
          </>
        )}
      </p>
      <footer class="row">
        {canHide && (
          <button type="button" class="btn small" data-first="" onClick={() => onHide(!hidden)}>
            {hidden ? lists.undo : lists.hide}
          </button>
        )}
      </footer>
    </div>
  );
}
