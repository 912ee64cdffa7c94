/** What a frame has to look at: `changed` where the page's tree or its classes did, and not only its scrolling. */
export interface Change {
  readonly changed: boolean;
}

/** Calls back at most once a frame, and only while something is watched. */
export interface Following {
  readonly schedule: () => void;
  /** The element whose size is watched too, from the next frame on, which is to be scheduled; null stops all work. */
  readonly watch: (element: Element | null) => void;
}

/** Pages animate by classes and styles: their changes are looked at this often at most. */
const CALM_MS = 150;

/** Follows what moves words on the screen: scrolling of any pane, resizing, changes of the tree, fonts and images that arrive late. */
export function follow(document: Document, onFrame: (change: Change) => void, signal: AbortSignal): Following {
  const view = document.defaultView;
  let frame: number | null = null;
  let changed = false;
  let watched: Element | null = null;
  let calm: ReturnType<typeof setTimeout> | null = null;

  const schedule = () => {
    if (frame !== null || view === null || watched === null || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = null;
      const change = { changed };
      changed = false;
      if (watched !== null && !signal.aborted) onFrame(change);
    });
  };
  const later = () => {
    calm ??= setTimeout(() => {
      calm = null;
      changed = true;
      schedule();
    }, CALM_MS);
  };

  const tree = new MutationObserver((records) => {
    if (records.some(({ type }) => type !== 'attributes')) {
      changed = true;
      schedule();
    } else later();
  });
  // It first tells of the size that there is, which the frame that is asked for along with `watch` measures anyway.
  let sized = false;
  const size =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(() => {
          if (sized) schedule();
          sized = true;
        });

  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('scroll', schedule, options);
  document.addEventListener('load', schedule, options);
  document.addEventListener('transitionend', later, options);
  document.addEventListener('toggle', later, options);
  view?.addEventListener('resize', schedule, options);
  document.fonts?.addEventListener('loadingdone', schedule, { signal });

  const stop = () => {
    tree.disconnect();
    size?.disconnect();
    if (frame !== null) view?.cancelAnimationFrame(frame);
    frame = null;
    if (calm !== null) clearTimeout(calm);
    calm = null;
    watched = null;
  };
  signal.addEventListener('abort', stop);

  return {
    schedule,
    watch: (element) => {
      stop();
      if (element === null || signal.aborted) return;
      watched = element;
      sized = false;
      tree.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open'],
      });
      size?.observe(element);
      size?.observe(document.documentElement);
    },
  };
}
