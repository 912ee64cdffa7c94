/** What the keyboard can wish for on the page. */
export interface KeyWishes {
  /** One requirement on or back. */
  readonly onStep: (by: 1 | -1) => void;
}

/** Goes through the requirements by Alt+Shift+↓ and Alt+Shift+↑; not in fields, where those keys select text, and not for keys that the page made up. */
export function listenToKeys(document: Document, { onStep }: KeyWishes, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || isField(event.composedPath()[0])) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
}

function isField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select');
}
