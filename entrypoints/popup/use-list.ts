import { useMemo } from 'preact/hooks';
import { type Source, type Subscribe, useSource } from '@/components/shared/use-source';
import { DRAFTS, STEP } from '@/components/tracker/tracker';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { live } from '@/utils/platform/live';
import { listApplications, listNext } from '@/utils/platform/tracker-reads';
import { painted } from './painted';

/** The list as far as it was read. `whole` false: only its top is there yet, and the rest follows. */
export interface List {
  readonly applications: readonly Application[];
  readonly whole: boolean;
}

/** The postings the user keeps: of a long list its top at once, then all of it, again after every change. A search or a filter from before needs all. */
export function useList(today: IsoDate, drafts: Readonly<Record<string, string>>): Source<List> {
  const narrowed = Boolean(drafts[DRAFTS.search] || drafts[DRAFTS.stage]);
  const subscribe = useMemo(
    (): Subscribe<List> => (onValue, onError, signal) => {
      const begin = async (): Promise<void> => {
        // What fails here fails again below, where it is told.
        const first = narrowed ? [] : await listNext(today, STEP).catch(() => []);
        if (first.length > 0 && !signal.aborted) {
          onValue({ applications: first, whole: false });
          await painted();
        }
        if (!signal.aborted) live(listApplications, (applications) => onValue({ applications, whole: true }), onError, signal);
      };
      void begin();
    },
    [today, narrowed],
  );
  return useSource(subscribe);
}
