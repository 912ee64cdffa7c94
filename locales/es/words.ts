const NUMBERS = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

/** A count before a noun: a word up to ten, digits beyond. `feminine` turns “un” into “una”, “ningún” into “ninguna”. */
export function count(n: number, feminine = false): string {
  if (feminine && n <= 1) return n === 1 ? 'una' : 'ninguna';
  return NUMBERS[n] ?? n.toLocaleString('es-US');
}

/** “un mes”, “siete meses”. */
export const counted = (n: number, one: string, many: string, feminine = false): string => `${count(n, feminine)} ${n === 1 ? one : many}`;

/** The same words at the head of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** By hand, and not by `Intl.ListFormat`: its first use takes several milliseconds, on every page that a card stands on. */
function joined(items: readonly string[], wordBefore: (next: string) => string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${wordBefore(last)} ${last}`;
}

/** “a”, “a o b”, “a, b o c”. */
export const either = (items: readonly string[]): string =>
  joined(items, (next) => (/^(?:h?[oó]|8|11(?!\d))/u.test(next.toLowerCase()) ? 'u' : 'o'));

/** “a”, “a y b”, “a, b y c”. */
export const both = (items: readonly string[]): string =>
  joined(items, (next) => (/^(?:[ií]|h[ií](?![aeo]))/u.test(next.toLowerCase()) ? 'e' : 'y'));

/** A length of time in whole months: “siete meses”, “dos años”, “18 meses”, “dos años y tres meses”. */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0 || (years === 1 && rest > 0)) return counted(months, 'mes', 'meses');
  const whole = counted(years, 'año', 'años');
  return rest === 0 ? whole : `${whole} y ${counted(rest, 'mes', 'meses')}`;
}

/** A length of time in whole months, in figures for a column: “7 meses”, “1 año y 7 meses”, “2 años”. */
export function figures(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [`${years} ${years === 1 ? 'año' : 'años'}`] : []),
    ...(rest > 0 || years === 0 ? [`${rest} ${rest === 1 ? 'mes' : 'meses'}`] : []),
  ];
  return parts.join(' y ');
}
