import { useEffect, useState } from 'preact/hooks';
import { painted } from './painted';

/** What keeps the notices back, and of how many postings the user was not told. */
interface Untold {
  readonly state: 'denied' | 'absent';
  readonly missed: number;
}

/** Whether the browser keeps back what the user should be told of, and of how many postings in the last two days. Looked at after the list is painted; null where it does not, or before. */
export function useUntold(): Untold | null {
  const [told, setTold] = useState<Untold | null>(null);
  useEffect(() => {
    let over = false;
    const look = async (): Promise<void> => {
      await painted();
      const { noticeState, untold } = await import('@/utils/platform/notice-state');
      const state = await noticeState();
      if (state === 'granted') return;
      const missed = await untold().catch(() => []);
      if (!over) setTold({ state, missed: missed.length });
    };
    void look();
    return () => {
      over = true;
    };
  }, []);
  return told;
}
