import { type Span, TEXT_LIMIT } from '@/utils/core/text/flat-text';
import { isSpace } from '@/utils/core/text/space';
import type { RawText, Run } from '@/utils/core/text/tell-blocks';

/** A stretch of the text that stands in one text node as it is. `joined`: nothing that was left out stands between it and the piece before. */
export interface Piece extends Span {
  readonly node: Text;
  readonly offset: number;
  readonly joined: boolean;
}

/** What was gathered, and where it stands in the document. */
export interface Collected extends RawText {
  readonly pieces: readonly Piece[];
}

/** Gathers the characters of text nodes as a reader sees them: white space collapsed, a break as `\n`, each block on a line of its own. */
export interface Collector {
  /** Adds what a text node shows. `breaks`: its line feeds are line breaks, as in `<pre>`. */
  readonly add: (node: Text, bold: boolean, breaks: boolean) => void;
  /** A `<br>`: a line break within the block, two of them a gap. */
  readonly lineBreak: () => void;
  /** The end of a cell within a row: cells stand apart by a tab, as in copied text. */
  readonly cell: () => void;
  /** Something was left out here: a range must not cover it. */
  readonly sever: () => void;
  /** Ends the block; false, and nothing recorded, where it held no text. */
  readonly end: (heading: number, item: number) => boolean;
  readonly isFull: () => boolean;
  readonly result: () => Collected;
}

/** A fresh collector; it stops at `TEXT_LIMIT`. */
export function collector(): Collector {
  const pieces: { node: Text; offset: number; start: number; end: number; joined: boolean }[] = [];
  const runs: Run[] = [];
  const bold: Span[] = [];
  let text = '';
  let cut = false;
  let start = 0;
  let breaks = 0;
  let space: { node: Text; offset: number } | null = null;
  let severed = true;
  /** Whether the text ends in a tab. Not asked of the text itself: to look at its end would copy all of it, once a block. */
  let tabbed = false;

  const put = (separator: string) => {
    text += separator;
    tabbed = separator === '\t';
    severed = true;
  };

  const push = (node: Text, offset: number, shown: string) => {
    const last = pieces.at(-1);
    const goesOn = last?.node === node && last.end === text.length && last.offset + (last.end - last.start) === offset;
    const from = text.length;
    text += shown;
    tabbed = false;
    if (goesOn && last !== undefined) last.end = text.length;
    else pieces.push({ node, offset, start: from, end: text.length, joined: !severed });
    severed = false;
  };

  const write = (node: Text, from: number, to: number) => {
    if (breaks > 0) put(breaks > 1 ? '\n\n' : '\n');
    breaks = 0;
    if (space !== null) push(space.node, space.offset, ' ');
    space = null;
    const room = TEXT_LIMIT - text.length;
    cut = to - from > room;
    if (room > 0) push(node, from, node.data.slice(from, Math.min(to, from + room)));
  };

  const lineBreak = () => {
    space = null;
    if (text.length > start) breaks++;
  };

  return {
    add(node, isBold, keepsBreaks) {
      const { data } = node;
      const before = text.length;
      for (let i = 0; i < data.length && !cut; ) {
        const code = data.charCodeAt(i);
        if (isShown(code)) {
          let end = i + 1;
          while (end < data.length && isShown(data.charCodeAt(end))) end++;
          write(node, i, end);
          i = end;
          continue;
        }
        if (code === 10 && keepsBreaks) lineBreak();
        else if (!isInvisible(code) && text.length > start && breaks === 0) space ??= { node, offset: i };
        i++;
      }
      if (isBold && text.length > before) bold.push({ start: before, end: text.length });
    },
    lineBreak,
    cell() {
      space = null;
      if (text.length > start && breaks === 0 && !tabbed) put('\t');
    },
    sever() {
      severed = true;
    },
    end(heading, item) {
      space = null;
      breaks = 0;
      severed = true;
      const end = tabbed ? text.length - 1 : text.length;
      if (end <= start) return false;
      runs.push({ start, end, heading, item });
      put('\n');
      start = text.length;
      return true;
    },
    isFull: () => cut,
    result: () => ({ text: text.trimEnd(), pieces, runs, bold, cut }),
  };
}

function isShown(code: number): boolean {
  return code > 32 && (code < 0x7f || !(isSpace(code) || isInvisible(code)));
}

/** Characters that show nothing and are no space: soft hyphens, joiners, direction marks. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0x2060 || code === 0xfeff;
}
