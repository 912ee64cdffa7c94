import type { Language, Messages } from '@/locales/messages';
import type { FieldName, FieldProblem, OptionsNames, SectionName } from '@/locales/options-names';
import type { IsoDate, PartialDate } from '@/utils/core/dates';
import type { Profile } from '@/utils/core/profile/profile';
import type { Order } from './order';
import { readDate } from './read-date';

/** What stands in the fields of a form, as typed. `several` fields hold their values separated by spaces, `flag` fields “yes” or nothing. */
export type Draft = Readonly<Partial<Record<FieldName, string>>>;

/** The lists of names that a text field offers while one is typed. */
export type SuggestionKind = 'languages' | 'associations' | 'schools';

export type Choices = keyof OptionsNames['choices'];

/** One field of a form. `unset`: what a choice says while nothing is chosen. */
export type FieldShape = { readonly name: FieldName; readonly needed?: true; readonly wide?: true } & (
  | { readonly kind: 'text'; readonly suggestions?: SuggestionKind }
  /** One of the profile's posts, by its id. */
  | { readonly kind: 'post' }
  | { readonly kind: 'long' | 'date' | 'day' | 'number' | 'flag' }
  | { readonly kind: 'choice'; readonly choices: Choices; readonly unset: 'unfilled' | 'notSure' | 'fromTitle' | 'unsaid' }
  | { readonly kind: 'several'; readonly choices: Choices }
);

/** An entry in one line of a list: what it is, and what else is known of it. */
export interface EntryWords {
  readonly strong: string;
  readonly soft: string;
}

/** One section of the profile as data: its fields, where its entries stand, how they are written into a form and read out of it. */
export interface EntryShape<T extends { readonly id: string }> {
  readonly section: SectionName;
  readonly fields: readonly FieldShape[];
  /** The fields that verdicts or application forms use: what is empty among them is named as not said. `or`: the field that says the same. */
  readonly worth: readonly { readonly name: FieldName; readonly or?: FieldName }[];
  /** Where a new entry stands among the others; at the end where there is no order. The user may move them. */
  readonly order?: Order<T>;
  /** At most one entry. */
  readonly single?: true;
  readonly entriesOf: (profile: Profile) => readonly T[];
  readonly withEntries: (profile: Profile, entries: readonly T[]) => Profile;
  readonly toDraft: (entry: T) => Draft;
  /** Reads every field; what it cannot read stands in the form's problems, and the entry is then not used. `before`: the entry that is changed. */
  readonly read: (form: FormReading, id: string, before: T | undefined) => T;
  readonly words: (entry: T, m: Messages['options'], language: Language) => EntryWords;
}

/** Reads the fields of a draft and notes what is wrong with them; a field with a problem reads as if it were empty. */
export interface FormReading {
  readonly problems: ReadonlyMap<FieldName, FieldProblem>;
  readonly text: (name: FieldName) => string;
  readonly neededText: (name: FieldName) => string;
  readonly date: (name: FieldName) => PartialDate | null;
  readonly neededDate: (name: FieldName) => PartialDate;
  readonly day: (name: FieldName) => IsoDate | null;
  readonly number: (name: FieldName, most: number) => number | null;
  readonly choice: <T extends string>(name: FieldName, values: readonly T[]) => T | null;
  readonly several: <T extends string>(name: FieldName, values: readonly T[]) => readonly T[];
  readonly flag: (name: FieldName) => boolean;
  /** What was chosen of “yes” and “no”; null where nothing was. */
  readonly said: (name: FieldName) => boolean | null;
  /** Notes that an end stands before its start; partly known dates are compared as far as both are known. */
  readonly inOrder: (start: FieldName, end: FieldName) => void;
}

/** A reading of one draft. */
export function readForm(draft: Draft): FormReading {
  const problems = new Map<FieldName, FieldProblem>();
  const text = (name: FieldName): string => (draft[name] ?? '').trim();
  const note = (name: FieldName, problem: FieldProblem): null => {
    problems.set(name, problem);
    return null;
  };
  const date = (name: FieldName): PartialDate | null => (text(name) === '' ? null : (readDate(text(name)) ?? note(name, 'not-a-date')));
  const needed = <T>(name: FieldName, value: T | null, otherwise: T): T => {
    if (text(name) === '') note(name, 'needed');
    return value ?? otherwise;
  };
  return {
    problems,
    text,
    neededText: (name) => needed(name, text(name), ''),
    date,
    neededDate: (name) => needed(name, date(name), ''),
    day: (name) => {
      const found = date(name);
      return found === null || found.length === 10 ? found : note(name, 'not-a-day');
    },
    number: (name, most) => {
      const written = text(name).replace(',', '.');
      if (written === '') return null;
      if (!/^\d{1,9}(?:\.\d{1,3})?$/u.test(written)) return note(name, 'not-a-number');
      return Number(written) <= most ? Number(written) : note(name, 'too-large');
    },
    choice: (name, values) => values.find((value) => value === text(name)) ?? null,
    several: (name, values) => values.filter((value) => text(name).split(' ').includes(value)),
    flag: (name) => text(name) === 'yes',
    said: (name) => (text(name) === 'yes' ? true : text(name) === 'no' ? false : null),
    inOrder: (start, end) => {
      const [from, to] = [readDate(text(start)), readDate(text(end))];
      if (from === null || to === null) return;
      const known = Math.min(from.length, to.length);
      if (to.slice(0, known) < from.slice(0, known)) note(end, 'ends-first');
    },
  };
}

/** Yes, no, or not said, as a choice holds it. */
export const fromFlag = (flag: boolean | null): string => (flag === null ? '' : flag ? 'yes' : 'no');

/** The most recent first; what still goes on before all. */
export function byRecent(
  a: { readonly start: PartialDate | null; readonly end: PartialDate | null },
  b: { readonly start: PartialDate | null; readonly end: PartialDate | null },
): number {
  const [endA, endB] = [a.end ?? '9999', b.end ?? '9999'];
  if (endA !== endB) return endA > endB ? -1 : 1;
  return (a.start ?? '') > (b.start ?? '') ? -1 : 1;
}

/** What is known, joined for a soft line. */
export const line = (...parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
