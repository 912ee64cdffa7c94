import type { Segment } from './marks-segments';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where one mark stands: a box for each line of text it runs over, and the place of its badge (the middle of its right edge); null where there is no room for one. */
export interface Placed {
  readonly id: string;
  readonly lines: readonly Box[];
  readonly badge: { readonly x: number; readonly y: number } | null;
}

/** What the layout asks the browser. `isNear`: within a screen of what is shown, so that it has to be drawn at all. `boxesOf` gives a box for each piece of a line; `isShown` says whether a point of the page is what the user sees there. */
export interface Measures {
  readonly isNear: (element: Element) => boolean;
  readonly boxesOf: (segment: Segment) => readonly Box[];
  /** What scrolling panes and folds leave visible of this element's content; null: everything. */
  readonly clipOf: (element: Element) => Box | null;
  readonly isShown: (x: number, y: number, segment: Segment) => boolean;
  /** The left edge of the text that all marks stand in, and of the block that one stands in. */
  readonly margin: number;
  readonly blockLeft: (segment: Segment) => number;
}

/** Gaps up to this wide belong to the line: spaces, the padding of inline elements. */
const GAP = 12;
export const BADGE = 16;
const ROOM = BADGE + 4;
/** From a block's left edge to where a badge is clear of a list item's bullet. */
const BULLET = 26;

/** Joins the boxes of one mark's text into one box a line. */
export function joinLines(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.right - box.left < 1 || box.bottom - box.top < 1) continue;
    const last = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (last !== undefined && middle > last.top && middle < last.bottom && box.left - last.right < GAP && box.right > last.left - GAP)
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    else lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
  return lines;
}

function clipped(line: Box, clip: Box | null): Box | null {
  if (clip === null) return line;
  const left = Math.max(line.left, clip.left);
  const right = Math.min(line.right, clip.right);
  if (left >= right || line.bottom > clip.bottom + 2 || line.bottom < clip.top + 6) return null;
  return { ...line, left, right };
}

/** Where every mark near the screen stands now. Only reads layout, so one call costs the page one layout at most. */
export function layOut(marks: ReadonlyMap<string, readonly Segment[]>, measures: Measures): readonly Placed[] {
  const placed: Placed[] = [];
  const badges: { readonly x: number; readonly y: number }[] = [];
  for (const [id, segments] of marks) {
    const [first] = segments;
    const parent = first?.node.parentElement;
    if (first === undefined || !parent || !measures.isNear(parent)) continue;
    const clip = measures.clipOf(parent);
    const lines = joinLines(segments.flatMap(measures.boxesOf)).flatMap((line) => {
      const shown = clipped(line, clip);
      return shown !== null && measures.isShown((shown.left + shown.right) / 2, shown.bottom - 3, first) ? [shown] : [];
    });
    const top = lines[0];
    placed.push({
      id,
      lines,
      badge:
        top === undefined
          ? null
          : badgeFor(top, clip, [Math.min(measures.margin, top.left) - 4, measures.blockLeft(first) - BULLET], badges),
    });
  }
  return placed;
}

/** A badge in the first of these places that has room; badges of one line stand side by side, the later further out. */
function badgeFor(
  line: Box,
  clip: Box | null,
  places: readonly number[],
  badges: { readonly x: number; readonly y: number }[],
): Placed['badge'] {
  const y = (line.top + line.bottom) / 2;
  const edge = Math.max(0, clip?.left ?? 0) + ROOM;
  for (const place of places) {
    const beside = badges.filter((other) => Math.abs(other.y - y) < BADGE && other.x <= place).length;
    const x = place - beside * (BADGE + 2);
    if (x < edge) continue;
    const badge = { x, y };
    badges.push(badge);
    return badge;
  }
  return null;
}
