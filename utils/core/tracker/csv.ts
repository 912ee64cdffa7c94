/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
/** What we put before it, so that it is a text; taken away again on reading. */
const HARMLESS = /^'(?=[=+\-@\t\r])/u;

function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180, with a byte-order mark, which spreadsheets need for accents); what would be a formula is made a text. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Rows of a CSV file, each with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Csv = { readonly ok: true; readonly rows: readonly CsvRow[] } | { readonly ok: false; readonly line: number };

/** The separator of a file: of comma, semicolon and tab the one that its first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const first =
    text
      .slice(0, 10_000)
      .split(/\r?\n/u, 1)[0]
      ?.replace(/"[^"]{0,2000}"/gu, '') ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Reads CSV as any spreadsheet writes it: quotes, line breaks in cells, comma, semicolon or tab. Empty rows are left out.
 * Not `ok` where a quote is never closed, with the line on which it was opened.
 */
export function readCsv(file: string): Csv {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, begun] = [0, 1, 1];
  const end = (): void => {
    if (cells.some((value) => value !== '')) rows.push({ line: begun, cells: cells.map((value) => value.replace(HARMLESS, '')) });
    cells = [];
    begun = line;
  };
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      const opened = line;
      const parts: string[] = [];
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) return { ok: false, line: opened };
        const part = text.slice(at + 1, close);
        line += part.split('\n').length - 1;
        parts.push(part);
        at = close + 1;
        if (text[at] !== '"') break;
        parts.push('"');
      }
      value = parts.join('');
    }
    // What follows a closed quote without a separator belongs to the cell.
    const rest = nextStop(text, at, separator);
    value += text.slice(at, rest);
    at = rest;
    cells.push(value);
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    end();
  }
  if (cells.length > 0) end();
  return { ok: true, rows };
}

function nextStop(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
