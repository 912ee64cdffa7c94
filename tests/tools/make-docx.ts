import { strToU8, zipSync } from 'fflate';

/** A paragraph of a made Word file: plain, a heading, or an item of a list; an array is a table's row of cells. */
export type DocxLine = string | { readonly heading: string } | { readonly item: string } | readonly string[];

const escaped = (words: string): string => words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const run = (words: string): string =>
  `<w:r>${words
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`;
const paragraph = (words: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(words)}</w:p>`;

function block(line: DocxLine): string {
  if (typeof line === 'string') return paragraph(line);
  if ('heading' in line) return paragraph(line.heading, '<w:pStyle w:val="Heading1"/>');
  if ('item' in line) return paragraph(line.item, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  return `<w:tr>${line.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
}

function body(lines: readonly DocxLine[]): string {
  let xml = '';
  let table = '';
  for (const line of lines) {
    if (Array.isArray(line)) {
      table += block(line);
      continue;
    }
    if (table !== '') xml += `<w:tbl>${table}</w:tbl>`;
    table = '';
    xml += block(line);
  }
  return table === '' ? xml : `${xml}<w:tbl>${table}</w:tbl>`;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface DocxOptions {
  /** What stands in the page's header. */
  readonly header?: string;
  /** In the place of the document part. */
  readonly document?: string;
  /** Further parts by their names. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

/** A Word file with these lines, as small as Word itself would open it. */
export function makeDocx(lines: readonly DocxLine[], { header, document, parts = {} }: DocxOptions = {}): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': document ?? `${HEAD}<w:document ${W}><w:body>${body(lines)}</w:body></w:document>`,
    ...(header === undefined ? {} : { 'word/header1.xml': `${HEAD}<w:hdr ${W}>${paragraph(header)}</w:hdr>` }),
  };
  const zipped = zipSync({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...parts });
  return new Uint8Array(zipped);
}

/** A résumé's text as a Word file: its bullets as items, its tabs as tabs, its table rows as rows. */
export function docxOf(text: string): Uint8Array<ArrayBuffer> {
  return makeDocx(
    text
      .split('\n')
      .map(
        (line): DocxLine =>
          /^\s{0,4}[•–-] /u.test(line)
            ? { item: line.replace(/^\s{0,4}[•–-] /u, '') }
            : line.split('\t').length > 2
              ? line.split('\t')
              : line,
      ),
  );
}
