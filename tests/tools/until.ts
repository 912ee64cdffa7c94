/** Waits until `find` gives something other than undefined or false, and returns it; throws with `what` after ten seconds. */
export async function until<T>(what: string, find: () => Promise<T | undefined | false>, milliseconds = 10_000): Promise<T> {
  const ends = performance.now() + milliseconds;
  let last: unknown;
  do {
    try {
      const found = await find();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (performance.now() < ends);
  throw new Error(`waited ${milliseconds / 1000} s in vain for ${what}`, { cause: last });
}
