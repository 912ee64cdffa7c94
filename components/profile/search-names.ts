/** How many suggestions are shown at once. */
export const MOST_SUGGESTED = 8;

/** Without case, accents, hyphens and apostrophes. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '')
    .replace(/[-/]/gu, ' ')
    .toLowerCase()
    .trim();
}

/** The items whose folded label holds what was typed, those that begin with it first, then those in which a word does, the shorter before the longer. */
export function searchNames<T extends { readonly label: string }>(typed: string, items: readonly T[]): readonly T[] {
  const query = foldName(typed);
  if (query === '') return [];
  const rank = (label: string): number => (label.startsWith(query) ? 0 : label.includes(` ${query}`) ? 1 : label.includes(query) ? 2 : 3);
  return items
    .map((item) => ({ item, rank: rank(item.label) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.item.label.length - b.item.label.length || (a.item.label < b.item.label ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map(({ item }) => item);
}
