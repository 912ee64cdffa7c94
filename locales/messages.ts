import type { en } from './en';

/** Every sentence of the interface in one language. Sentences with a number or a name in them are functions. */
export type Messages = typeof en;

/** A language of the interface: its ISO 639-1 code. */
export type Language = 'en' | 'es';

/** How a language writes days; `year` is null where it goes without saying. */
export interface DayWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly inYear: (month: string, year: string) => string;
  readonly written: (day: number, month: string, year: string | null) => string;
  /** Before and after noon. */
  readonly halves: readonly [string, string];
}
