import { useEffect, useState } from 'preact/hooks';
import { PLAN_PARTS, type PlanPart } from '@/components/plan/plan-page';

/** What the page's address names: a part (of places also which are to be shown), or a sheet of one posting. */
export type Route =
  | { readonly kind: 'part'; readonly part: PlanPart; readonly detail: string }
  | { readonly kind: 'sheet'; readonly sheet: 'tailoring' | 'interview'; readonly application: string };

/** Reads `#where/volunteer`, `#tailoring/ID`; anything else is the gaps. */
export function readRoute(hash: string): Route {
  const [name = '', detail = ''] = hash.replace(/^#/u, '').split('/');
  if ((name === 'tailoring' || name === 'interview') && detail !== '') return { kind: 'sheet', sheet: name, application: detail };
  return { kind: 'part', part: PLAN_PARTS.find((one) => one === name) ?? 'gaps', detail };
}

/** Follows the page's address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const onChange = (): void => {
      setRoute(readRoute(location.hash));
      window.scrollTo(0, 0);
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
