import type { IsoDate } from '../dates';

/** What each entry of the reference data says of itself. */
export interface Sourced {
  /** What it rests on: addresses, or in words. */
  readonly source: string;
  /** The day on which somebody checked it live; null: nobody has yet. */
  readonly checked: IsoDate | null;
}

/** A sentence of the reference data in both languages of the interface. */
export interface InBoth {
  readonly en: string;
  readonly es: string;
}

/** Sentences in Spanish by the id that each line names. */
export function inSpanish(data: string): ReadonlyMap<string, string> {
  return new Map(fieldsOf(data, 2).map(([id = '', words = '']) => [id, words]));
}

/** The fields of each line of a data file, trimmed; throws where a line has another number of them. */
export function fieldsOf(data: string, fields: number): readonly (readonly string[])[] {
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const parts = line.split('|').map((part) => part.trim());
      if (parts.length !== fields) throw new Error(`${parts[0]} has ${parts.length} fields and not ${fields}`);
      return parts;
    });
}

/** The parts of a field that holds several. */
export function several(field: string, by: string): readonly string[] {
  return field
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An address, or null where none is known. */
export const addressOf = (field: string): string | null => (field === '-' || field === '' ? null : field);

/** The two last fields of a line. */
export function sourced(source: string, checked: string): Sourced {
  return { source, checked: checked === '' ? null : checked };
}
