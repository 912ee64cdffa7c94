import { useEffect, useState } from 'preact/hooks';
import { painted } from './painted';

/** Whether a list with nothing in it was emptied by the browser, and stands apart to be brought back. Looked at after the page is painted, and where `empty` alone. */
export function useLost(empty: boolean): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!empty) return setLost(false);
    let over = false;
    const look = async (): Promise<void> => {
      await painted();
      const { readStorageState } = await import('@/utils/platform/storage-state');
      const { kind } = await readStorageState();
      if (!over) setLost(kind === 'emptied');
    };
    void look();
    return () => {
      over = true;
    };
  }, [empty]);
  return lost;
}
