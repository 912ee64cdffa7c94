import type { MarkMap, Segment } from './marks-segments';

/** How far beside its words a mark still takes a click, in CSS pixels. */
const NEAR = 3;

/** The mark whose words stand at a point of the viewport. The browser's own answer is nearest text, so that it is held against the words' boxes. */
export function findMarkAt(
  document: Document,
  places: MarkMap,
  segments: ReadonlyMap<string, readonly Segment[]>,
  x: number,
  y: number,
): string | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const id = caret === null ? undefined : places.at(caret.offsetNode, caret.offset);
  if (id === undefined) return undefined;
  const range = document.createRange();
  for (const { node, start, end } of segments.get(id) ?? []) {
    if (!node.isConnected || end > node.data.length) continue;
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const { left, top, right, bottom } of range.getClientRects())
      if (x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR) return id;
  }
  return undefined;
}
