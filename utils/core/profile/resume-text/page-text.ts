import { anyCase } from '../../text/any-case';
/** A piece of text as it stands on a page, in points from the lower left corner: `x` is its left edge, `y` its baseline, `size` the font's. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces on one baseline, from the left to the right. */
interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** A gap wider than so many times the font's size is no space between words. */
const WIDE_GAP = 1.6;

/** The rows of a page from the top to the bottom. */
function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) <= Math.max(row.size, piece.size) * 0.45) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

const endOf = ({ x, width }: Piece): number => x + width;

/** The words of a row; what stands far apart, as a date at the right margin does, is parted by a tab. */
function wordsOf(pieces: readonly Piece[]): string {
  let words = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before) {
      const gap = piece.x - endOf(before);
      const size = Math.max(before.size, piece.size);
      if (gap > size * WIDE_GAP) words += '\t';
      else if (gap > size * 0.12 && !words.endsWith(' ') && !piece.text.startsWith(' ')) words += ' ';
    }
    words += piece.text;
    before = piece;
  }
  return words.trim();
}

/** Where a column begins: at least so many rows on either side of it, none of whose pieces crosses it. */
const FEWEST_ROWS = 6;

/**
 * The place of the gutter between two columns, or undefined where a page has one. A gutter is a strip that no piece crosses over many rows, with text
 * on both sides of it that begins at one edge; a column of dates at the right margin is none, since its rows are the left one's own.
 */
function gutterOf(rows: readonly Row[]): number | undefined {
  const starts = new Map<number, number>();
  for (const { pieces, size } of rows)
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1];
      if (before && piece.x - endOf(before) < size) return;
      const edge = Math.round(piece.x / 3);
      starts.set(edge, (starts.get(edge) ?? 0) + 1);
    });
  const left = Math.min(...rows.flatMap(({ pieces }) => pieces.map(({ x }) => x)));
  const right = Math.max(...rows.flatMap(({ pieces }) => pieces.map(endOf)));
  const candidates = [...starts]
    .filter(([edge, count]) => count >= FEWEST_ROWS && edge * 3 > left + (right - left) * 0.2 && edge * 3 < left + (right - left) * 0.88)
    .sort(([, a], [, b]) => b - a);
  for (const [edge] of candidates) {
    const x = edge * 3 - 4;
    const crossed = rows.filter(({ pieces }) => pieces.some((piece) => piece.x < x - 2 && endOf(piece) > x + 3));
    const leftOnly = rows.filter(({ pieces }) => pieces.every((piece) => endOf(piece) <= x + 3)).length;
    const rightOnly = rows.filter(({ pieces }) => pieces.every((piece) => piece.x >= x)).length;
    const both = rows.filter(({ pieces }) => pieces.some((piece) => endOf(piece) <= x + 3) && pieces.some((piece) => piece.x >= x)).length;
    const onRight = rightOnly + both;
    if (crossed.length > rows.length * 0.25 || onRight < FEWEST_ROWS || leftOnly + both < FEWEST_ROWS) continue;
    const shortRight = rows.filter(({ pieces }) => isShort(pieces.filter((piece) => piece.x >= x))).length;
    // Three cells and more beside one another are a table's.
    const inTable = rows.filter((row) => row.pieces.some((piece) => piece.x >= x) && cellsIn(row) >= 3).length;
    if (inTable > onRight * 0.4) continue;
    // Dates and places at the right margin: short, and each beside what it belongs to.
    if (shortRight > onRight * 0.7) continue;
    return x;
  }
  return undefined;
}

/** How many stretches of a row stand apart from one another. */
function cellsIn({ pieces, size }: Row): number {
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1];
    return before === undefined || piece.x - endOf(before) > size * WIDE_GAP;
  }).length;
}

const DATED = anyCase(/\d{4}|present|actual/u);

const isShort = (pieces: readonly Piece[]): boolean => pieces.length > 0 && DATED.test(wordsOf(pieces)) && wordsOf(pieces).length < 34;

/** Lines with a blank one where the page leaves a gap that is no line spacing. */
function linesOf(rows: readonly Row[]): readonly string[] {
  const lines: string[] = [];
  let before: Row | undefined;
  for (const row of rows) {
    const words = wordsOf(row.pieces);
    if (words === '') continue;
    if (before && before.y - row.y > Math.max(row.size, before.size) * 1.75) lines.push('');
    lines.push(words);
    before = row;
  }
  return lines;
}

/**
 * The text of a page in its reading order: what spans the page as it comes, and of two columns the left one whole before the right one. Lines are
 * parted by line feeds, paragraphs by an empty line, what stands at the right margin from what it belongs to by a tab.
 */
export function pageText(pieces: readonly Piece[]): string {
  const rows = rowsOf(pieces.filter(({ text }) => text.trim() !== ''));
  if (rows.length === 0) return '';
  const gutter = rows.length >= FEWEST_ROWS ? gutterOf(rows) : undefined;
  if (gutter === undefined) return linesOf(rows).join('\n');
  const out: string[] = [];
  let band: Row[] = [];
  const flush = (): void => {
    const side = (keep: (piece: Piece) => boolean): readonly Row[] =>
      band.map((row) => ({ ...row, pieces: row.pieces.filter(keep) })).filter((row) => row.pieces.length > 0);
    const columns = [side((piece) => piece.x < gutter - 1), side((piece) => piece.x >= gutter - 1)];
    for (const column of columns) if (column.length > 0) out.push(...linesOf(column), '');
    band = [];
  };
  for (const row of rows) {
    if (row.pieces.some((piece) => piece.x < gutter - 2 && endOf(piece) > gutter + 3)) {
      flush();
      out.push(wordsOf(row.pieces));
    } else band.push(row);
  }
  flush();
  return out
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
