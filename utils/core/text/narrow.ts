/** The shortest and the longest stretch that is written anew, in code units: less is not worth it. */
const SHORTEST = 8;
const LONGEST = 2_048;
const units = new Uint8Array(LONGEST);

/**
 * What `text.slice(start, end)` gives, at one byte a character where its characters allow. A slice of a text with one bullet in it is kept at two bytes
 * a character, for which engines compile patterns longer, run them slower and change the case by another way.
 */
export function narrowSlice(text: string, start: number, end: number): string {
  if (end - start < SHORTEST || end - start > LONGEST) return text.slice(start, end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text.slice(start, end);
    units[at - start] = code;
  }
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, end - start));
}
