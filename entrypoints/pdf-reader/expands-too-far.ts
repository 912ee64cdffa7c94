import { Unzlib } from 'fflate';

/** So much may one compressed stream hold; a photograph of a page has less. In bytes. */
const LARGEST_STREAM = 80_000_000;
/** How much of a compressed stream is given to the decoder at once: each yields a thousand times as much at most. */
const STEP = 16_384;

const STREAM = [...'stream'].map((sign) => sign.charCodeAt(0));

/** Whether a stream of a PDF, or all of them together, would fill the memory when it is unpacked. Unpacks each without keeping it. */
export function expandsTooFar(data: Uint8Array): boolean {
  let left = LARGEST_STREAM * 2;
  for (let at = nextStream(data, 0); at >= 0; at = nextStream(data, at)) {
    // Bytes that begin otherwise are no zlib stream, and are not unpacked by the reader either.
    if (data[at] !== 0x78) continue;
    const size = unpackedSize(data, at, Math.min(left, LARGEST_STREAM));
    left -= size;
    if (size >= LARGEST_STREAM || left <= 0) return true;
  }
  return false;
}

/** Where the next stream's bytes begin. */
function nextStream(data: Uint8Array, from: number): number {
  for (let at = data.indexOf(STREAM[0] ?? 0, from); at >= 0; at = data.indexOf(STREAM[0] ?? 0, at + 1)) {
    // “endstream” is no beginning.
    if (data[at - 1] === 0x64 || !STREAM.every((code, place) => data[at + place] === code)) continue;
    const end = at + STREAM.length;
    if (data[end] === 0x0d && data[end + 1] === 0x0a) return end + 2;
    if (data[end] === 0x0a || data[end] === 0x0d) return end + 1;
  }
  return -1;
}

function unpackedSize(data: Uint8Array, from: number, most: number): number {
  let size = 0;
  let ended = false;
  const unzlib = new Unzlib((chunk, final) => {
    size += chunk.length;
    ended = final;
  });
  try {
    for (let at = from; at < data.length && size < most && !ended; at += STEP) unzlib.push(data.subarray(at, at + STEP));
  } catch {
    // Past its end, or broken: what it held so far is what counts.
  }
  return size;
}
