/** Reads to the end at once what can be read in slices. */
export function atOnce<Value>(slices: Generator<undefined, Value>): Value {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** The answer for each of a list, in order; yields after every `slice` of them. */
export function* eachInSlices<One, Value>(
  list: readonly One[],
  slice: number,
  tell: (one: One, at: number) => Value,
): Generator<undefined, readonly Value[]> {
  const told: Value[] = [];
  let at = 0;
  for (const one of list) {
    if (at > 0 && at % slice === 0) yield;
    told.push(tell(one, at++));
  }
  return told;
}
