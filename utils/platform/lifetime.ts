const CHECK_EVERY_MS = 3_000;
/** The scripts that run on pages. */
export type Script = 'scout' | 'detector' | 'overlay' | 'lists';

const keyOf = (script: Script) => Symbol.for(`callslip.life.${script}`);

/** Both browsers' own global, and not the polyfill: this is bundled into the small script on every page. */
type OwnGlobal = { readonly chrome?: { readonly runtime?: { readonly id?: string } } };

/** Whether this script's extension is still there: not updated, reloaded or removed. */
export function isExtensionAlive(): boolean {
  try {
    return (globalThis as OwnGlobal).chrome?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Ends the copy of a script that ran in this frame before, and keeps how this one is ended by the next. */
export function takeOver(script: Script, end: () => void): void {
  const world = globalThis as { [key: symbol]: (() => void) | undefined };
  world[keyOf(script)]?.();
  world[keyOf(script)] = end;
}

/** Ends our scripts in this frame, quietly, as if the page had never been ours. */
export function endScripts(): void {
  const world = globalThis as { [key: symbol]: (() => void) | undefined };
  for (const script of ['overlay', 'lists', 'detector', 'scout'] as const) {
    world[keyOf(script)]?.();
    delete world[keyOf(script)];
  }
}

/**
 * How long a script on a page may work: aborted when the extension is updated or removed, or when a second copy of the same script starts.
 * There is no event for the first, so the extension's id is looked at every three seconds while the tab is shown, and whenever it is shown again.
 */
export function lifetime(script: Script): AbortSignal {
  const life = new AbortController();
  takeOver(script, () => life.abort());

  const check = () => {
    if (!isExtensionAlive()) life.abort();
  };
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') check();
  }, CHECK_EVERY_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', check, { signal: life.signal });
  return life.signal;
}
