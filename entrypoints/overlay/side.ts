/** What the card takes of the window, its distance to both sides included. */
const WIDTH = 336 + 2 * 16;
/** In a window this narrow the card lies along the lower edge, over the text. */
const NARROW = 560;

/** Where the card stands, and whether it lies over the posting's text there. */
export interface Place {
  readonly side: 'left' | 'right';
  readonly covers: boolean;
}

/** The side of the window where the card stands: the right, unless it would lie over the posting's text there and not on the left. */
export function placeFor(text: { readonly left: number; readonly right: number } | null, windowWidth: number): Place {
  if (windowWidth <= NARROW) return { side: 'right', covers: true };
  if (text === null || text.right <= windowWidth - WIDTH) return { side: 'right', covers: false };
  return text.left >= WIDTH ? { side: 'left', covers: false } : { side: 'right', covers: true };
}
