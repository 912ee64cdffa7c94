import { useEffect, useState } from 'preact/hooks';

/** What `load` answers with, loaded after the page is painted; null until then. `load` must stay the same function between renders. */
export function useLoaded<T extends object>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let over = false;
    void load().then((found) => {
      if (!over) setLoaded(found);
    });
    return () => {
      over = true;
    };
  }, [load]);
  return loaded;
}
