import { useEffect, useState } from 'preact/hooks';
import { NO_TROUBLES, type Troubles } from '@/components/board/recovery/warnings';
import { storageOutdated } from '@/utils/platform/database';
import { noticeState, untold } from '@/utils/platform/notice-state';
import { readStorageState, type StorageState } from '@/utils/platform/storage-state';

/** How the storage stands, and what else the user must know; looked at after the list is painted, and again when another page outdates this one. */
export function useStorage(): {
  readonly storage: StorageState | null;
  readonly troubles: Troubles;
  readonly look: () => void;
} {
  const [storage, setStorage] = useState<StorageState | null>(null);
  const [troubles, setTroubles] = useState<Troubles>(NO_TROUBLES);
  const look = (): void => {
    void readStorageState().then((state) => {
      setStorage(state);
      setTroubles((before) => ({
        ...before,
        readOnly: state.kind === 'read-only' ? state.why : null,
        outdated: state.kind === 'outdated',
      }));
    });
  };
  useEffect(() => {
    look();
    const more = async (): Promise<void> => {
      const [state, missed] = await Promise.all([noticeState(), untold().catch(() => [])]);
      const notices = state === 'granted' ? null : { state, missed: missed.length };
      setTroubles((before) => ({ ...before, notices }));
    };
    void more();
    const outdated = (): void => setTroubles((before) => ({ ...before, outdated: true }));
    storageOutdated.addEventListener('abort', outdated);
    return () => storageOutdated.removeEventListener('abort', outdated);
  }, []);
  return { storage, troubles, look };
}
