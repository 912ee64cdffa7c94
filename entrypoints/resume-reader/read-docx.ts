import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { TextReading } from '@/utils/core/profile/bring-in/reading';
import { type DocxNode, docxText, pageHeaderText } from './docx-text';
import { asText, unpack } from './unpack';

/** What of a Word file is read: its text and what the text's form refers to. Pictures, macros and embedded files stay packed. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|document\d?\.xml|styles\.xml|numbering\.xml|footnotes\.xml|endnotes\.xml|header\d{1,2}\.xml))$/u;
/** A Word file declares no entities; one that does wants a reader to unfold them. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/iu;

/** The text of a Word file (.docx). Never throws: a refusal says what is wrong with the file. */
export async function readDocx(archive: Uint8Array): Promise<TextReading> {
  const unpacked = unpack(archive, (name) => PARTS.test(name));
  if (!unpacked.ok) return unpacked;
  const { files } = unpacked;
  const texts = [...files].map(([name, bytes]) => [name, asText(bytes) ?? ''] as const);
  if (texts.some(([, xml]) => DECLARES.test(xml))) return { ok: false, refusal: 'unsafe' };
  // Packed anew with these parts alone, so that the reader meets nothing else.
  const packed = zipSync(Object.fromEntries(files), { level: 0 });
  const { buffer } = packed;
  let document: DocxNode | undefined;
  try {
    const input = { arrayBuffer: buffer, buffer };
    await mammoth.convertToHtml(input, {
      transformDocument: (read: DocxNode) => {
        document = read;
        return { ...read, children: [] };
      },
      externalFileAccess: false,
    });
  } catch (error) {
    return { ok: false, refusal: error instanceof RangeError ? 'unsafe' : 'broken' };
  }
  if (document === undefined) return { ok: false, refusal: 'broken' };
  const headers = texts.filter(([name]) => /header/u.test(name)).map(([, xml]) => pageHeaderText(xml));
  const text = [...new Set(headers), docxText(document)].filter((part) => part.trim() !== '').join('\n\n');
  return text === '' ? { ok: false, refusal: 'no-text' } : { ok: true, text };
}
