/** Calls back with the point of each plain click on the page's words: not on links and controls, not at the end of a selection, not made up by the page. */
export function listenToClicks(document: Document, onPoint: (x: number, y: number) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    if (
      !(target instanceof Element) ||
      target.closest('a[href],button,input,select,textarea,label,summary,[role=button],[contenteditable]')
    )
      return;
    if (document.getSelection()?.isCollapsed === false) return;
    onPoint(event.clientX, event.clientY);
  };
  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
}
