/** A frame smaller than this holds an advertisement, a counter or a button, and no posting. */
const WIDTH = 280;
const HEIGHT = 160;

/**
 * Calls back at once in a tab's own page, in a frame as soon as it is large enough to hold a posting: many are sized when they are filled.
 * The answer ends the waiting; null where there is none.
 */
export function whenLarge(view: Window, callback: () => void): (() => void) | null {
  const isLarge = () => view === view.top || (view.innerWidth >= WIDTH && view.innerHeight >= HEIGHT);
  const end = () => view.removeEventListener('resize', look);
  const look = () => {
    if (!isLarge()) return;
    end();
    callback();
  };
  if (isLarge()) {
    callback();
    return null;
  }
  view.addEventListener('resize', look);
  return end;
}
