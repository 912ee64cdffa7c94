import type { PartialDate } from '@/utils/core/dates';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

/** The month that a word names in English or Spanish, by its first three letters or more: “Jun.”, “sept”, “junio”. */
function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/u, '');
  if (plain.length < 3) return null;
  const at = MONTHS.findIndex((names) => names.some((name) => name.startsWith(plain)));
  return at < 0 ? null : at + 1;
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** The date of these parts, where there is such a day. */
function dateOf(year: number, month: number | null, day: number | null): PartialDate | null {
  if (year < 1900 || year > 2200) return null;
  if (month === null) return String(year);
  try {
    Temporal.PlainDate.from({ year, month, day: day ?? 1 }, { overflow: 'reject' });
  } catch {
    return null;
  }
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/**
 * A day, month or year as people write it: “2025”, “2025-06”, “6/2025”, “6/23/2025” (month first), “June 23, 2025”, “23 de junio de 2025”.
 * Null for anything else. The form says in words how it was read, so that 5/6/2025 surprises nobody.
 */
export function readDate(written: string): PartialDate | null {
  const text = written.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(text);
  if (iso) return dateOf(Number(iso[1]), iso[2] === undefined ? null : Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](?:(\d{1,2})[/.])?(\d{4})$/u.exec(text);
  if (slashed) return dateOf(Number(slashed[3]), Number(slashed[1]), slashed[2] === undefined ? null : Number(slashed[2]));
  return readNamed(text);
}

function readNamed(text: string): PartialDate | null {
  const parts = text.split(/[\s,]{1,4}/u).filter((part) => part !== '' && !/^del?$/iu.test(part));
  const months = parts.map(monthOf).filter((month) => month !== null);
  const numbers = parts.flatMap((part) => (/^\d{1,4}(?:st|nd|rd|th)?$/u.test(part) ? [Number.parseInt(part, 10)] : []));
  const [month] = months;
  const years = numbers.filter((number) => number >= 1900);
  const days = numbers.filter((number) => number <= 31);
  if (month === undefined || months.length !== 1 || years.length !== 1 || days.length > 1) return null;
  if (parts.length !== 2 + days.length) return null;
  return dateOf(years[0] ?? 0, month, days[0] ?? null);
}
