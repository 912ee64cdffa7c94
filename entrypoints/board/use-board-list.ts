import { useMemo } from 'preact/hooks';
import { type Source, type Subscribe, useSource } from '@/components/shared/use-source';
import type { IsoDate } from '@/utils/core/dates';
import { followWholeList, type WholeList } from '@/utils/platform/whole-list';

/** Everything that is kept: its top at once, then all of it, again after every change. */
export function useBoardList(today: IsoDate): Source<WholeList> {
  const subscribe = useMemo(
    (): Subscribe<WholeList> => (onValue, onError, signal) => followWholeList(today, onValue, onError, signal),
    [today],
  );
  return useSource(subscribe);
}
