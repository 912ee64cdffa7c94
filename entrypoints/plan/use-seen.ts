import { useEffect, useState } from 'preact/hooks';
import type { Glimpse } from '@/utils/core/plan/glimpse-form';
import type { Application } from '@/utils/core/tracker/application';
import { listGlimpses } from '@/utils/platform/glimpses';

/** What is remembered of postings that were seen and are not kept; null where the user wants none of it, none where it cannot be read. */
export function useSeen(kept: readonly Application[] | undefined, remembers: boolean): readonly Glimpse[] | null {
  const [seen, setSeen] = useState<readonly Glimpse[]>([]);
  const key = kept?.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (kept === undefined || !remembers) return;
    let over = false;
    listGlimpses(kept).then(
      (listed) => !over && setSeen(listed),
      () => !over && setSeen([]),
    );
    return () => {
      over = true;
    };
    // What else of an application changes says nothing of others.
  }, [key, remembers]);
  return remembers ? seen : null;
}
