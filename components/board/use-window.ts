import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which of many rows of one height are to be drawn. */
export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The first row that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void;
}

/** Rows drawn beyond either edge, so that a short scroll finds them there. */
const BEYOND = 6;
/** Drawn before the scroller's height is known. */
const AT_FIRST = 40;

/** The rows of a scroller that are in sight, or near it; `height` is one row's, in pixels. */
export function useWindow(count: number, height: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ top, room }, setSight] = useState({ top: 0, room: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setSight((before) => {
        // By whole rows: a scroll within one draws nothing anew.
        const after = { top: Math.floor(element.scrollTop / height), room: element.clientHeight };
        return before.top === after.top && before.room === after.room ? before : after;
      });
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', later, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(later);
    observer?.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', later);
      observer?.disconnect();
    };
  }, [height]);
  // Fewer rows than before: the browser has scrolled back.
  useEffect(() => {
    const element = scroller.current;
    if (element !== null && top * height > count * height) element.scrollTop = 0;
  }, [count, top, height]);
  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null) return;
      const [from, to] = [row * height, (row + 1) * height];
      if (from < element.scrollTop) element.scrollTop = from;
      else if (to > element.scrollTop + element.clientHeight) element.scrollTop = to - element.clientHeight;
    },
    [height],
  );
  const shown = room === 0 ? AT_FIRST : Math.ceil(room / height) + 1;
  const from = Math.min(Math.max(0, top - BEYOND), Math.max(0, count - shown));
  return { scroller, from, to: Math.min(count, top + shown + BEYOND), reveal };
}
