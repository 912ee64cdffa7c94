/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One block of a flattened document: what the reader sees as a heading, a list item or a paragraph. `level` is the heading's rank (1–6) or the item's depth (from 1); 0 for paragraphs. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly level: number;
}

/** A posting's description as the analyser sees it: the text, its blocks in order and without overlap, and whether it was cut at `TEXT_LIMIT`. */
export interface FlatText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly cut: boolean;
}

/** The longest text that is analysed, in UTF-16 code units; what is beyond is left out and the user is told. */
export const TEXT_LIMIT = 200_000;
