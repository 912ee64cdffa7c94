import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute } from '@/components/board/route';

/** The route of this page's address, which the user changes by links and by the browser's own buttons. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const look = (): void => setRoute(readRoute(location.hash));
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return route;
}
