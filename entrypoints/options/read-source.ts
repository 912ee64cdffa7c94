import type { ReadSource } from '@/components/profile/bring-in/use-reading';
import type { FileReading, TextReading } from '@/utils/core/profile/bring-in/reading';
import { type AskOptions, askReader } from '@/utils/platform/ask-reader';

/** No résumé is larger; a larger file is not even opened. In bytes. */
export const LARGEST = 20_000_000;
/** A reader that says nothing for so long hangs; in milliseconds. */
const PATIENCE = 20_000;

/** Whether the bytes are a PDF's: some programs write a few of their own before its mark. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Reads a file or a text in the extension's own workers, which end with it. */
export const readSource: ReadSource = async (source, { signal, onProgress }) => {
  const options: AskOptions = { signal, onProgress, patience: PATIENCE };
  const resume = (given: object, transfer: Transferable[] = []): Promise<FileReading> =>
    askReader<FileReading>('resume', given, transfer, options);
  if (source.kind === 'text') return resume({ text: source.text });
  const { file } = source;
  if (file.size > LARGEST) return { ok: false, refusal: 'too-large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return { ok: false, refusal: 'unreadable' };
  if (!isPdf(bytes)) return resume({ bytes }, [bytes.buffer]);
  const text = await askReader<TextReading>('pdf', bytes, [bytes.buffer], options);
  return text.ok ? resume({ text: text.text }) : text;
};
