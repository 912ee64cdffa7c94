import { useEffect, useState } from 'preact/hooks';

const QUERY = '(max-width: 759px)';

const asked = (): MediaQueryList | null => (typeof matchMedia === 'function' ? matchMedia(QUERY) : null);

/** Whether the window is too narrow for columns beside each other. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => asked()?.matches ?? false);
  useEffect(() => {
    const query = asked();
    if (query === null) return;
    const look = (): void => setNarrow(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}
