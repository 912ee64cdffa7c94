import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What keys do in a list that is drawn in part only. */
export interface TableKeys {
  readonly onMove: (by: 1 | -1) => void;
  readonly onSearch: () => void;
  readonly onStage: () => void;
  readonly onSelect: () => void;
}

/** Whether keys typed there are text, or the control's own. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** `j` and `k` (or the arrows) walk the rows, `s` goes to the row's stage, `x` selects it, `/` goes to the search; a row's title is a link, which Enter opens. */
export function useTableKeys(root: RefObject<HTMLElement | null>, keys: TableKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (page === undefined) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = actionOf(event.key, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

function actionOf(key: string, { onMove, onSearch, onStage, onSelect }: TableKeys): (() => void) | undefined {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return () => onMove(1);
    case 'k':
    case 'ArrowUp':
      return () => onMove(-1);
    case '/':
      return onSearch;
    case 's':
      return onStage;
    case 'x':
      return onSelect;
    default:
      return undefined;
  }
}
