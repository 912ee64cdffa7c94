type Point = readonly [x: number, y: number];

/** Where a thing on a page stands, once it stands there twice in a row: what has just been drawn may not have its place yet. Gives up after two seconds. */
export async function standStill(where: () => Promise<Point>): Promise<Point> {
  let at = await where();
  for (let look = 0; look < 40; look++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const next = await where();
    if (next[0] === at[0] && next[1] === at[1]) return next;
    at = next;
  }
  return at;
}
