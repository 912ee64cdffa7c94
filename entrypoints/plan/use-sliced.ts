import { useEffect, useState } from 'preact/hooks';
import { runInSlices } from '@/utils/platform/slices';

/**
 * What the generator comes to that `begin` answers with, run in slices beside everything else; undefined until it is there, and what was there before stays
 * until then. It begins anew when one of `about` changes. Null: nothing is to be made now.
 */
export function useSliced<T>(
  begin: (() => Generator<undefined, T> | Promise<Generator<undefined, T>>) | null,
  about: readonly unknown[],
): T | undefined {
  const [made, setMade] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (begin === null) return;
    const life = new AbortController();
    const make = async (): Promise<void> => {
      const value = await runInSlices(await begin(), life.signal);
      if (value !== undefined) setMade({ value });
    };
    void make();
    return () => life.abort();
  }, about);
  return made?.value;
}
