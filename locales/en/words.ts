const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in running text: a word up to ten, digits beyond. */
export const count = (n: number): string => NUMBERS[n] ?? n.toLocaleString('en-US');

/** “one month”, “seven months”. */
export const counted = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** The same words at the head of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** By hand, and not by `Intl.ListFormat`: its first use takes several milliseconds, on every page that a card stands on. */
function joined(items: readonly string[], word: string, last: string): string {
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
}

/** “a”, “a or b”, “a, b, or c”. */
export const either = (items: readonly string[]): string => joined(items, 'or', ', or ');

/** “a”, “a and b”, “a, b, and c”. */
export const both = (items: readonly string[]): string => joined(items, 'and', ', and ');

/** A length of time in whole months: “seven months”, “two years”, “18 months”, “two years and three months”. */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0 || (years === 1 && rest > 0)) return counted(months, 'month', 'months');
  const whole = counted(years, 'year', 'years');
  return rest === 0 ? whole : `${whole} and ${counted(rest, 'month', 'months')}`;
}

/** A length of time in whole months, in figures for a column: “7 months”, “1 year 7 months”, “2 years”. */
export function figures(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [`${years} ${years === 1 ? 'year' : 'years'}`] : []),
    ...(rest > 0 || years === 0 ? [`${rest} ${rest === 1 ? 'month' : 'months'}`] : []),
  ];
  return parts.join(' ');
}
