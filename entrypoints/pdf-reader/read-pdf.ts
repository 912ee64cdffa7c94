import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// The parsing half, in this same thread: a worker of a worker would need a policy of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { TextReading } from '@/utils/core/profile/bring-in/reading';
import { type Piece, pageText } from '@/utils/core/profile/resume-text/page-text';
import { TEXT_LIMIT } from '@/utils/core/text/flat-text';
import { expandsTooFar } from './expands-too-far';

/** No résumé has more pages; what follows is not read. */
const MOST_PAGES = 80;

/** The text of a PDF in reading order, page by page; `onPage` hears of each. Never throws: a refusal says what is wrong with the file. */
export async function readPdf(data: Uint8Array<ArrayBuffer>, onPage: (done: number, of: number) => void): Promise<TextReading> {
  if (!/%PDF-\d/u.test(latin(data.subarray(0, 1024)))) return { ok: false, refusal: 'broken' };
  if (expandsTooFar(data)) return { ok: false, refusal: 'expands' };
  const loading = getDocument({
    data,
    verbosity: 0,
    // No code is made from text, nothing is fetched, no font is loaded into a page.
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: true,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const pdf = await loading.promise;
    const pages = Math.min(pdf.numPages, MOST_PAGES);
    let text = '';
    for (let number = 1; number <= pages && text.length <= TEXT_LIMIT; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): readonly Piece[] => {
        if (!('str' in item)) return [];
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
      });
      text += `${pageText(pieces)}\n\n`;
      page.cleanup();
      onPage(number, pages);
    }
    return text.trim() === '' ? { ok: false, refusal: 'no-text' } : { ok: true, text: text.trim() };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { ok: false, refusal: name === 'PasswordException' ? 'password' : 'broken' };
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
