import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '@/components/tracker/page-button';
import type { CurrentPosting } from '@/utils/platform/messages';
import { painted } from './painted';

/** What the active tab shows, and a way to say what became of it. */
export interface PageInTab {
  readonly state: PageState;
  readonly current: CurrentPosting | null;
  readonly setState: (state: PageState) => void;
}

/** Asks the active tab once, when the popup opens: it closes as soon as the user turns to the page. */
export function usePage(): PageInTab {
  const [state, setState] = useState<PageState>({ kind: 'asking' });
  const [current, setCurrent] = useState<CurrentPosting | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      // The list stands before: what asks the page is loaded after it.
      await painted();
      const [{ currentPosting }, { findKept }] = await Promise.all([
        import('@/utils/platform/current-posting'),
        import('@/utils/platform/tracker-reads'),
      ]);
      const found = await currentPosting();
      setCurrent(found);
      if (found === null) return setState({ kind: 'none' });
      const kept = await findKept(found.posting).catch(() => null);
      setState({ kind: 'posting', title: found.posting.title, kept: kept !== null });
    };
    void ask();
  }, []);
  return { state, current, setState };
}
