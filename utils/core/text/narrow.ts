/** The shortest stretch that is written anew, in code units: less is not worth it. */
const SHORTEST = 8;

/** How much is written in one piece, in code units. */
const PIECE = 8_000;

/** A text at one byte a character, with zeros where its characters do not allow it. */
interface Narrow {
  readonly text: string;
  readonly narrow: string;
  /** Where the zeros stand for something else, in order. */
  readonly wide: readonly number[];
}

/** The text that was sliced last: its stretches are asked for one after the other. */
let last: Narrow = { text: '', narrow: '', wide: [] };

/**
 * What `text.slice(start, end)` gives, at one byte a character where its characters allow. A slice of a text with one bullet in it is kept at two bytes
 * a character, for which engines compile patterns longer, run them slower and change the case by another way.
 */
export function narrowSlice(text: string, start: number, end: number): string {
  if (end - start < SHORTEST) return text.slice(start, end);
  if (text !== last.text) last = narrowed(text);
  const { narrow, wide } = last;
  let low = 0;
  let high = wide.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wide[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (wide[low] ?? end) < end ? text.slice(start, end) : narrow.slice(start, end);
}

function narrowed(text: string): Narrow {
  const wide: number[] = [];
  const units = new Uint8Array(Math.min(PIECE, text.length));
  let narrow = '';
  for (let from = 0; from < text.length; from += PIECE) {
    const to = Math.min(text.length, from + PIECE);
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code > 0xff) wide.push(at);
      units[at - from] = code > 0xff ? 0 : code;
    }
    narrow += Reflect.apply(String.fromCharCode, null, units.subarray(0, to - from));
  }
  return { text, narrow, wide };
}
