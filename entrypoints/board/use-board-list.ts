import { useMemo } from 'preact/hooks';
import { type Source, type Subscribe, useSource } from '@/components/shared/use-source';
import type { IsoDate } from '@/utils/core/dates';
import { followWholeList, type WholeList } from '@/utils/platform/whole-list';

/** Everything that is kept: its top at once (`first`, where that was read before), then all of it, again after every change. */
export function useBoardList(today: IsoDate, first: WholeList | null): Source<WholeList> {
  const subscribe = useMemo(
    (): Subscribe<WholeList> => (onValue, onError, signal) => followWholeList(first === null ? today : null, onValue, onError, signal),
    [today, first],
  );
  const source = useSource(subscribe);
  return source.state === 'loading' && first !== null ? { state: 'ready', value: first } : source;
}
