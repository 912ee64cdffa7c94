/** Lower case, letters and digits alone. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]{1,999}/gu, ' ')
    .trim();
}
