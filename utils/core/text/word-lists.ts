/** The most lists that are looked for at once: each has its bit in a number. */
export const MOST_LISTS = 31;

/** The characters that words are written in, the rest being one more; a text's are looked up by their code. */
const CODES = 0x2080;

/** Many lists of parts of words as one table: a row a beginning of a word, a column a character. */
interface Table {
  /** Each character's column; 0 for those that no word has. */
  readonly columns: Uint8Array;
  /**
   * The row that a character leads to from each row, as the place where it begins, which is even; odd, one more, where a word ends there. Column 0 of a
   * row holds the lists whose words do, as bits.
   */
  readonly next: Int32Array;
}

/** Tells which of several lists have a word in a text, or between two places of it, given in code units: bit `n` is set where list `n` has. */
export type Told = (text: string, start?: number, end?: number) => number;

/**
 * Tells of many lists at once which have a word that stands in a text: bit `n` is set where one of list `n` does. Parts of words count. One look
 * at a table a character, however many words there are (Aho and Corasick's way). At most 31 lists, of words below U+2080.
 */
export function listsIn(lists: readonly (readonly string[])[]): Told {
  if (lists.length > MOST_LISTS) throw new Error(`more than ${MOST_LISTS} lists`);
  let made: Table | undefined;
  return (text, start = 0, end = text.length) => {
    made ??= tableOf(lists);
    const { columns, next } = made;
    let row = 0;
    let found = 0;
    for (let at = start; at < end; at++) {
      const column = columns[text.charCodeAt(at)] ?? 0;
      row = column === 0 ? 0 : (next[row + column] ?? 0);
      if ((row & 1) === 0) continue;
      row--;
      found |= next[row] ?? 0;
    }
    return found;
  };
}

function tableOf(lists: readonly (readonly string[])[]): Table {
  const columns = new Uint8Array(CODES);
  let width = 1;
  let most = 1;
  for (const words of lists)
    for (const word of words) {
      most += word.length;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        if (code >= CODES) throw new Error(`“${word}” has a character beyond U+2080`);
        if (columns[code] === 0) columns[code] = width++;
      }
    }
  width += width & 1;
  const next = new Int32Array(most * width);
  const rows: Row[] = [];
  for (const [bit, words] of lists.entries())
    for (const word of words) {
      let row = 0;
      for (let at = 0; at < word.length; at++) {
        const place = row + (columns[word.charCodeAt(at)] ?? 0);
        row = next[place] ?? 0;
        if (row !== 0) continue;
        row = (rows.length + 1) * width;
        next[place] = row;
        rows.push({ row, place, fallback: 0 });
      }
      next[row] = (next[row] ?? 0) | (1 << bit);
    }
  fallBack(next, width, rows);
  return { columns, next };
}

/** A row, and the place that leads to it. `fallback` is the row of the longest end of its own characters. */
interface Row {
  readonly row: number;
  readonly place: number;
  fallback: number;
}

/** Makes each row lead on where none of its own words goes on: to where its fallback leads. */
function fallBack(next: Int32Array, width: number, rows: readonly Row[]): void {
  const own = new Map<number, Row[]>();
  for (const one of rows) {
    const parent = one.place - (one.place % width);
    const known = own.get(parent);
    if (known) known.push(one);
    else own.set(parent, [one]);
  }
  // The shortest first: a fallback is shorter than what falls back to it.
  let level = own.get(0) ?? [];
  for (const { row, place } of level) if (next[row] !== 0) next[place] = row + 1;
  while (level.length > 0) {
    const deeper: Row[] = [];
    for (const { row, fallback } of level) {
      const children = own.get(row) ?? [];
      for (const child of children) {
        child.fallback = (next[fallback + (child.place - row)] ?? 0) & ~1;
        next[child.row] = (next[child.row] ?? 0) | (next[child.fallback] ?? 0);
        deeper.push(child);
      }
      const ends = next[row] ?? 0;
      next.copyWithin(row, fallback, fallback + width);
      next[row] = ends;
      for (const child of children) next[child.place] = child.row + (next[child.row] === 0 ? 0 : 1);
    }
    level = deeper;
  }
}
