/** A page that is not on screen is never painted: it waits no longer than this. */
const AT_MOST_MS = 250;

/** After what was drawn last is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
