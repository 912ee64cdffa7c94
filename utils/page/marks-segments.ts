/** A stretch of one text node. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** What stood there when it was marked. */
  readonly words: string;
}

/** The words of one requirement as the page shows them. `ranges` are static: live ones slow the page's own edits. */
export interface Mark {
  readonly id: string;
  readonly ranges: readonly StaticRange[];
}

/** The stretches of text nodes that ranges cover, in document order. A range that the page has since invalidated covers nothing. */
export function segmentsOf(ranges: readonly StaticRange[]): readonly Segment[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (startContainer.nodeType !== 3 || endContainer.nodeType !== 3 || !startContainer.isConnected || !endContainer.isConnected) return [];
    const segments: Segment[] = [];
    for (let node: Text | null = startContainer as Text; node !== null; node = nextText(node, endContainer)) {
      const start = node === startContainer ? startOffset : 0;
      const end = Math.min(node === endContainer ? endOffset : node.data.length, node.data.length);
      if (start < end) segments.push({ node, start, end, words: node.data.slice(start, end) });
    }
    return segments;
  });
}

function nextText(node: Text, last: Node): Text | null {
  if (node === last) return null;
  const walker = (node.ownerDocument as Document).createTreeWalker(node.getRootNode(), 4);
  walker.currentNode = node;
  const next = walker.nextNode() as Text | null;
  return next !== null && next.compareDocumentPosition(last) & 2 ? null : next;
}

/** Which mark a place in the text belongs to. Looked up by node, so that a click costs the same on any page. */
export interface MarkMap {
  readonly at: (node: Node, offset: number) => string | undefined;
}

/** A map from places in the text to marks; where marks overlap, the shortest wins. */
export function mapMarks(segments: ReadonlyMap<string, readonly Segment[]>): MarkMap {
  const byNode = new Map<Node, { readonly id: string; readonly start: number; readonly end: number }[]>();
  for (const [id, list] of segments)
    for (const { node, start, end } of list) {
      const there = byNode.get(node);
      if (there === undefined) byNode.set(node, [{ id, start, end }]);
      else there.push({ id, start, end });
    }
  return {
    at: (node, offset) =>
      byNode
        .get(node)
        ?.filter(({ start, end }) => offset >= start && offset <= end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id,
  };
}
