/** White space as HTML and PDF leave it: also no-break, thin and zero-width spaces, and the byte order mark. */
export function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
