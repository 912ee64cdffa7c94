/** A function that makes its value at its first call and gives the same one ever after: what a page never needs, it never pays for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
