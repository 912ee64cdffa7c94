import { type UnzipFileInfo, unzipSync } from 'fflate';

/** So much may the files that are read hold, one and all together, in bytes; and so many names may an archive have. */
const LARGEST_FILE = 30_000_000;
const LARGEST = 60_000_000;
const MOST_FILES = 5_000;

/** The files of an archive that were asked for, or why it was not opened. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly refusal: 'broken' | 'expands' | 'password' };

/** The names in an archive, by its directory alone: nothing is unpacked. Null where it cannot be read. */
export function namesIn(archive: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(archive, {
      filter: ({ name }) => {
        if (names.length <= MOST_FILES) names.push(name);
        return false;
      },
    });
  } catch {
    return null;
  }
  return names;
}

/**
 * Unpacks the files whose names are wanted. What they would hold is added up from the archive's directory first; a directory that lies gets no more
 * memory than it asked for.
 */
export function unpack(archive: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const chosen: UnzipFileInfo[] = [];
  let many = 0;
  const look = (file: UnzipFileInfo): boolean => {
    many++;
    if (wanted(file.name)) chosen.push(file);
    return false;
  };
  try {
    unzipSync(archive, { filter: look });
    const size = chosen.reduce((sum, { originalSize }) => sum + originalSize, 0);
    if (many > MOST_FILES || size > LARGEST || chosen.some(({ originalSize }) => originalSize > LARGEST_FILE))
      return { ok: false, refusal: 'expands' };
    const files = unzipSync(archive, { filter: ({ name }) => wanted(name) });
    return { ok: true, files: new Map(Object.entries(files)) };
  } catch (error) {
    // The directory tells an encrypted file by a method that is none of the usual ones.
    return { ok: false, refusal: error instanceof Error && /unknown compression type 99/u.test(error.message) ? 'password' : 'broken' };
  }
}

/** The bytes as text: UTF-8, or UTF-16 where they begin so, or what an old Windows program wrote; null where they are no text. */
export function asText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.subarray(0, 4_000).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
