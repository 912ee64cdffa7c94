import { MARK } from '@/utils/page/list-place';

const GAP = 6;
const EDGE = 8;

/** Where the note of a mark stands: under it, over it where there is more room, and always within the window. */
export function placeNote(
  note: HTMLElement,
  mark: { readonly x: number; readonly y: number },
  windowWidth: number,
  windowHeight: number,
): { readonly x: number; readonly y: number } {
  const { offsetWidth: width, offsetHeight: height } = note;
  const under = mark.y + MARK + GAP;
  const fits = under + height + EDGE <= windowHeight || mark.y - GAP - height < EDGE;
  return {
    x: Math.max(EDGE, Math.min(mark.x, windowWidth - width - EDGE)),
    y: Math.max(EDGE, Math.min(fits ? under : mark.y - GAP - height, windowHeight - height - EDGE)),
  };
}
