import { zlibSync } from 'fflate';

/** Words on a page at a place: points from the left and from the top. */
export interface PlacedWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  /** Streams packed, as most programs write them. */
  readonly packed?: boolean;
  /** Locked: a reader without the password can open nothing. */
  readonly locked?: boolean;
  /** In the place of the first page's drawing. */
  readonly stream?: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** Signs of the font's encoding (WinAnsi) beyond Latin 1. */
const WIN: Readonly<Record<string, number>> = { '–': 0x96, '—': 0x97, '•': 0x95, '’': 0x92, '“': 0x93, '”': 0x94, '…': 0x85, '◆': 0x95 };

const literal = (words: string): string =>
  [...words]
    .map((sign) => {
      const code = WIN[sign] ?? sign.charCodeAt(0);
      if (code > 255) throw new Error(`the test's font has no ${sign}`);
      return '()\\'.includes(sign) ? `\\${sign}` : code > 126 ? `\\${code.toString(8).padStart(3, '0')}` : sign;
    })
    .join('');

/** A PDF of pages of placed words, in Helvetica on letter paper, written by hand. */
export function makePdf(
  pages: readonly (readonly PlacedWords[])[],
  { packed = false, locked = false, stream }: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const objects: Uint8Array[] = [];
  const add = (...parts: readonly (string | Uint8Array)[]): number => {
    const bytes = parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part));
    objects.push(joined(bytes));
    return objects.length;
  };
  const first = 4;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((placed, at) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
    );
    const drawing = bytesOf(
      placed.map(({ words, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${literal(words)}) Tj ET`).join('\n'),
    );
    const own = at === 0 && stream ? stream : packed ? zlibSync(drawing) : drawing;
    add(`<< /Length ${own.length}${packed || (at === 0 && stream) ? ' /Filter /FlateDecode' : ''} >>\nstream\n`, own, '\nendstream');
  });
  const secret = '<0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20>';
  const lock = locked ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >>`) : 0;
  const out: Uint8Array[] = [bytesOf('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = out[0]?.length ?? 0;
  objects.forEach((body, at) => {
    const whole = joined([bytesOf(`${at + 1} 0 obj\n`), body, bytesOf('\nendobj\n')]);
    offsets.push(length);
    length += whole.length;
    out.push(whole);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = locked ? ` /Encrypt ${lock} 0 R /ID [${secret} ${secret}]` : '';
  out.push(
    bytesOf(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return joined(out);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The widths of a résumé's lines as pages: a line each, tabs to the right margin, long lines as long as they are. */
export function pagesOf(text: string, { left = 54, lineHeight = 13, tab = 420 } = {}): readonly (readonly PlacedWords[])[] {
  const lines = text.split('\n');
  const perPage = 54;
  return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, page) =>
    lines.slice(page * perPage, (page + 1) * perPage).flatMap((line, row): readonly PlacedWords[] => {
      const indent = /^ */u.exec(line)?.[0].length ?? 0;
      const cells = line.trim().split('\t');
      const y = 54 + row * lineHeight;
      const step = cells.length > 3 ? 105 : cells.length > 2 ? 210 : tab - left;
      return cells.flatMap((cell, at) =>
        cell.trim() === '' ? [] : [{ words: cell, x: left + indent * 4 + (at > 0 && cells[0] === '•' ? 14 : at * step), y }],
      );
    }),
  );
}
