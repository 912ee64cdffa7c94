/** How often a frame looks again which part of it is seen: scrolling of the page around it sends no event into it. */
const EVERY_MS = 200;

/**
 * In a frame that is taller than what is seen of it, says in CSS variables on `shell` where the seen part begins (`--sight-top`) and how high it is
 * (`--sight-height`), so that what is fixed in the frame stays in sight. In a tab's own page it does nothing.
 */
export function keepInSight(document: Document, shell: HTMLElement, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null || view === view.top || signal.aborted) return;
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1)?.intersectionRect;
    if (seen === undefined || seen.height === 0) return;
    shell.style.setProperty('--sight-top', `${Math.round(seen.top)}px`);
    shell.style.setProperty('--sight-height', `${Math.round(seen.height)}px`);
  });
  const look = () => {
    // Watching anew is answered at once, whether anything has crossed an edge or not.
    observer.unobserve(document.documentElement);
    observer.observe(document.documentElement);
  };
  look();
  const timer = view.setInterval(() => {
    if (document.visibilityState === 'visible' && shell.isConnected) look();
  }, EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(timer);
  });
}
