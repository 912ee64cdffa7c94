/** Ends a switch over a union: a kind that was added and not handled fails to compile, and throws if it comes from stored data. */
export function unreachable(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
