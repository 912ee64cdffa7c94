import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Whether keys typed there are text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * `/` goes to the search, `j` and `k` (or the arrows) to the title of the next and previous row, `s` to the stage of the row that has the focus.
 * Enter needs no key of its own: the title is a button. Letters typed into a field stay there.
 */
export function useListKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const page = element.ownerDocument;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.findIndex((row) => row.contains(page.activeElement));
      const wanted = target(event.key, element, rows, at);
      if (wanted === null || wanted === undefined) return;
      event.preventDefault();
      wanted.focus();
      wanted.scrollIntoView?.({ block: 'nearest' });
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

function target(key: string, root: HTMLElement, rows: readonly HTMLElement[], at: number): HTMLElement | null | undefined {
  const title = (row: HTMLElement | undefined): HTMLElement | null | undefined => row?.querySelector<HTMLElement>('.item-title');
  switch (key) {
    case '/':
      return root.querySelector<HTMLElement>('input[type=search]');
    case 'j':
    case 'ArrowDown':
      return title(rows[Math.min(at + 1, rows.length - 1)]);
    case 'k':
    case 'ArrowUp':
      return title(rows[Math.max(at - 1, 0)]);
    case 's':
      return rows[at]?.querySelector('select');
    default:
      return undefined;
  }
}
