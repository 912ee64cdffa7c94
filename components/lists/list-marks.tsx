import type { Messages } from '@/locales/messages';
import { MarkIcon } from './mark-icon';
import { lookOf, type MarkState, nameOf, wordsFor } from './mark-state';

/** One card's mark: where its words go and how much room they have is measured, where it stands is set on its element. */
export interface Mark {
  readonly key: string;
  readonly title: string;
  readonly state: MarkState;
  readonly room: number;
  readonly side: 'after' | 'before';
}

export interface ListMarksProps {
  readonly marks: readonly Mark[];
  /** The mark that the Tab key leads to; the arrow keys lead on from there. */
  readonly current: string | null;
  readonly opened: string | null;
  readonly lists: Messages['lists'];
  readonly onElement: (key: string, element: HTMLElement | null) => void;
  /** The mark was pressed: its note is wished for, or, where it is hidden, that it be shown again. */
  readonly onPress: (key: string) => void;
  readonly onStep: (key: string, to: 'next' | 'previous' | 'first' | 'last') => void;
  readonly onFocus: (key: string) => void;
}

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

/** The marks of the cards on screen: one stop of the Tab key for all of them, so that a list of sixty is no trap. */
export function ListMarks({ marks, current, opened, lists, onElement, onPress, onStep, onFocus }: ListMarksProps) {
  const stop = marks.some(({ key }) => key === current) ? current : marks[0]?.key;
  return (
    <div class="list-marks" role="toolbar" aria-orientation="vertical" aria-label={lists.label}>
      {marks.map(({ key, title, state, room, side }) => {
        const look = lookOf(state);
        const words = wordsFor(state, room, lists);
        return (
          <div key={key} class={`mark ${look}`} data-side={side} ref={(element) => onElement(key, element)}>
            <button
              type="button"
              class={state.stage !== null && !state.hidden ? 'dot filled' : 'dot'}
              aria-label={nameOf(title, state, lists)}
              aria-haspopup={state.hidden ? undefined : 'dialog'}
              aria-expanded={state.hidden ? undefined : key === opened}
              tabIndex={key === stop ? 0 : -1}
              onClick={() => onPress(key)}
              onFocus={() => onFocus(key)}
              onKeyDown={(event) => {
                const step = STEPS[event.key];
                if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onStep(key, step);
              }}
            >
              <MarkIcon look={look} />
            </button>
            {words !== '' && (
              <span class="says" aria-hidden="true" style={{ maxWidth: `${Math.floor(room)}px` }}>
                {words}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
