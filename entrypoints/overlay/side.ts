/** What the card takes of the window, its distance to both sides included. */
const WIDTH = 336 + 2 * 16;

/** The side of the window where the card stands: the right, unless it would lie over the posting's text there and not on the left. */
export function sideFor(text: { readonly left: number; readonly right: number } | null, windowWidth: number): 'left' | 'right' {
  return text !== null && text.right > windowWidth - WIDTH && text.left >= WIDTH ? 'left' : 'right';
}
