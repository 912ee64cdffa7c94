/** One node of a Word document as mammoth reads it. */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string | number } | null;
  readonly breakType?: string;
}

const childrenOf = ({ children }: DocxNode): readonly DocxNode[] => children ?? [];

/** The words of a paragraph, with its tabs and line breaks. */
function wordsOf(node: DocxNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : '\n\n';
  return childrenOf(node).map(wordsOf).join('');
}

const isHeading = ({ styleName }: DocxNode): boolean => /^(?:heading|title|subtitle|encabezado|t[ií]tulo)\b/iu.test(styleName ?? '');

function paragraph(node: DocxNode): string {
  const words = wordsOf(node);
  if (words.trim() === '') return '';
  if (isHeading(node)) return `\n${words.trim()}`;
  return node.numbering ? `• ${words.trim()}` : words;
}

/** A table's rows: cells of one line side by side; a table that only lays out the page, cell by cell. */
function tableText(table: DocxNode): string {
  const rows = childrenOf(table).map((row) => childrenOf(row).map((cell) => blocksText(cell).trim()));
  const layout = rows.some((cells) => cells.filter((cell) => cell.includes('\n')).length > 0 && cells.length <= 3 && rows.length <= 3);
  return layout
    ? rows.flat().join('\n\n')
    : rows.map((cells) => cells.map((cell) => cell.replace(/\s{0,20}\n\s{0,20}/gu, ', ')).join('\t')).join('\n');
}

function blocksText(node: DocxNode): string {
  return childrenOf(node)
    .map((child) => {
      if (child.type === 'paragraph') return paragraph(child);
      if (child.type === 'table') return `\n${tableText(child)}\n`;
      return child.children ? blocksText(child) : '';
    })
    .join('\n');
}

/** A Word document's text: headings behind an empty line, list items with a bullet, a table's cells parted by tabs. */
export function docxText(document: DocxNode): string {
  return blocksText(document)
    .replace(/\n{3,200}/gu, '\n\n')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a page's header, where many put their name: mammoth reads the body alone. */
export function pageHeaderText(xml: string): string {
  return xml
    .slice(0, 200_000)
    .split('</w:p>')
    .map((part) =>
      [...part.matchAll(/<w:t(?: [^<>]{0,100})?>(?<words>[^<]{0,4000})<\/w:t>|<w:(?<tab>tab|br)\s?\/>/gu)]
        .map(({ groups }) => groups?.words ?? (groups?.tab === 'tab' ? '\t' : '\n'))
        .join('')
        .replace(/&(?<name>amp|lt|gt|quot|apos);/gu, (sign, name: string) => ENTITIES[name] ?? sign),
    )
    .filter((line) => line.trim() !== '')
    .join('\n');
}
