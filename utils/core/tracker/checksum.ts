/** A running sum over lines of text, so that a file that was cut or changed is known (64 bits in two halves; no protection against intent). */
export interface Checksum {
  readonly add: (line: string) => void;
  /** Sixteen hexadecimal digits. */
  readonly sum: () => string;
}

/** A new sum, over nothing. */
export function checksum(): Checksum {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  return {
    add: (line) => {
      for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x5bd1e995) + 1;
      }
      a = Math.imul(a ^ 10, 0x01000193);
      b = Math.imul(b ^ 10, 0x5bd1e995);
    },
    sum: () => [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
