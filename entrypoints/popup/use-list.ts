import { useMemo } from 'preact/hooks';
import { type Source, type Subscribe, useSource } from '@/components/shared/use-source';
import { DRAFTS } from '@/components/tracker/tracker';
import type { Application } from '@/utils/core/tracker/application';
import { isListed } from '@/utils/core/tracker/due';
import { painted } from './painted';

/** The list as far as it was read. `whole` false: only its top is there yet, and the rest follows. */
export interface List {
  readonly applications: readonly Application[];
  readonly whole: boolean;
}

/** The postings the user keeps: of a long list its top, which was read before, then all of it, again after every change. A search or a filter from before needs all. */
export function useList(first: List | null, drafts: Readonly<Record<string, string>>): Source<List> {
  const narrowed = Boolean(drafts[DRAFTS.search] || drafts[DRAFTS.stage] || drafts[DRAFTS.area] || drafts[DRAFTS.order]);
  const sight = first !== null && (first.whole || (first.applications.length > 0 && !narrowed)) ? first : null;
  const subscribe = useMemo(
    (): Subscribe<List> => (onValue, onError, signal) => {
      const begin = async (): Promise<void> => {
        if (sight !== null) await painted();
        const { followWholeList } = await import('@/utils/platform/whole-list');
        followWholeList(
          null,
          ({ applications, whole }) => whole && onValue({ applications: applications.filter(isListed), whole: true }),
          onError,
          signal,
        );
      };
      begin().catch(onError);
    },
    [sight],
  );
  const source = useSource(subscribe);
  // Drawn with the page's first frame, and not one later.
  return source.state === 'loading' && sight !== null ? { state: 'ready', value: sight } : source;
}
