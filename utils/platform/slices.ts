/** The longest stretch of work before whatever waits gets its turn, in milliseconds. */
const SLICE_MS = 8;

/** Runs a generator to its end in slices, so that the process goes on answering; undefined where the signal was aborted before. */
export async function runInSlices<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const ends = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return signal.aborted ? undefined : step.value;
    } while (performance.now() < ends);
    await nextTurn();
    if (signal.aborted) return undefined;
  }
}

/** After the work that waits; a message is not held back as a timer is. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
