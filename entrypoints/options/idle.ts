/** A page that is never at rest waits no longer than this. */
const AT_MOST_MS = 1_000;

/** When what was drawn stands and the page has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS });
    else setTimeout(resolve, AT_MOST_MS / 4);
  });
}
