import type { IsoDate, PartialDate } from '../dates';

/** What is wrong with one field of data from outside. `not-allowed`: none of the values that may stand there. */
export type ProblemKind =
  | 'missing'
  | 'not-text'
  | 'not-a-date'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-allowed';

/** A field that cannot be read: `path` leads to it (`work/0/startDate`, empty for the whole), `value` is what stood there, shortened. */
export interface Problem {
  readonly path: string;
  readonly problem: ProblemKind;
  readonly value?: string;
}

/** Reads the fields of one object and notes each problem; an absent, null or blank field is `null`, as is one that has a problem. */
export interface Cursor {
  readonly path: string;
  /** Text without the white space around it. */
  readonly text: (key: string) => string | null;
  readonly neededText: (key: string) => string;
  readonly day: (key: string) => IsoDate | null;
  readonly date: (key: string) => PartialDate | null;
  readonly neededDate: (key: string) => PartialDate;
  /** A number that is not negative. */
  readonly number: (key: string) => number | null;
  readonly flag: (key: string) => boolean | null;
  readonly neededFlag: (key: string) => boolean;
  readonly oneOf: <T extends string>(key: string, allowed: readonly T[]) => T | null;
  readonly texts: (key: string) => readonly { readonly text: string; readonly path: string }[];
  readonly object: (key: string) => Cursor;
  readonly list: <T>(key: string, read: (item: Cursor) => T) => readonly T[];
}

const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{4})$/u;

function isDate(text: string): boolean {
  if (!DATE.test(text) || text.startsWith('0')) return false;
  const whole = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  try {
    Temporal.PlainDate.from(whole, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).slice(0, 80);
}

/** A cursor at `data`, whose problems are added to `problems`. */
export function cursorAt(data: unknown, path: string, problems: Problem[]): Cursor {
  const note = (where: string, problem: ProblemKind, value?: unknown): null => {
    problems.push(value === undefined ? { path: where, problem } : { path: where, problem, value: shown(value) });
    return null;
  };
  if (!isObject(data)) note(path, isBlank(data) ? 'missing' : 'not-an-object', isBlank(data) ? undefined : data);
  const fields = isObject(data) ? data : null;
  const at = (key: string): string => (path === '' ? key : `${path}/${key}`);
  const value = (key: string): unknown => (fields !== null && Object.hasOwn(fields, key) ? fields[key] : undefined);

  const text = (key: string): string | null => {
    const found = value(key);
    if (isBlank(found)) return null;
    return typeof found === 'string' ? found.trim() : note(at(key), 'not-text', found);
  };
  const date = (key: string): PartialDate | null => {
    const found = value(key);
    if (isBlank(found)) return null;
    return typeof found === 'string' && isDate(found.trim()) ? found.trim() : note(at(key), 'not-a-date', found);
  };
  const flag = (key: string): boolean | null => {
    const found = value(key);
    if (isBlank(found)) return null;
    return typeof found === 'boolean' ? found : note(at(key), 'not-yes-or-no', found);
  };
  /** `found`, or a note that the field is missing where nothing stood in it and its object could be read at all. */
  const needed = <T>(key: string, found: T | null, otherwise: T): T => {
    if (found === null && fields !== null && isBlank(value(key))) note(at(key), 'missing');
    return found ?? otherwise;
  };
  const list = <T>(key: string, read: (item: unknown, where: string) => T): readonly T[] => {
    const found = value(key);
    if (isBlank(found)) return [];
    if (Array.isArray(found)) return found.map((item: unknown, index) => read(item, `${at(key)}/${index}`));
    note(at(key), 'not-a-list', found);
    return [];
  };

  return {
    path,
    text,
    neededText: (key) => needed(key, text(key), ''),
    day: (key) => {
      const found = date(key);
      return found === null || found.length === 10 ? found : note(at(key), 'not-a-date', found);
    },
    date,
    neededDate: (key) => needed(key, date(key), ''),
    number: (key) => {
      const found = value(key);
      if (isBlank(found)) return null;
      return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : note(at(key), 'not-a-number', found);
    },
    flag,
    neededFlag: (key) => needed(key, flag(key), false),
    oneOf: (key, allowed) => {
      const found = value(key);
      if (isBlank(found)) return null;
      return allowed.find((one) => one === found) ?? note(at(key), 'not-allowed', found);
    },
    texts: (key) =>
      list(key, (item, where) => {
        if (typeof item !== 'string') note(where, 'not-text', item);
        return { text: typeof item === 'string' ? item.trim() : '', path: where };
      }).filter((item) => item.text !== ''),
    object: (key) => cursorAt(isBlank(value(key)) ? {} : value(key), at(key), problems),
    list: (key, read) => list(key, (item, where) => read(cursorAt(item, where, problems))),
  };
}
