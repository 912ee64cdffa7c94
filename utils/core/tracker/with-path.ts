import type { Editable } from './application';

type Plain = Readonly<Record<string, unknown>>;

/** The fields with one value put in at a conflict's path: `notes`, `exam.list.rank`, `contacts.<id>.phone`; of a list without that item nothing changes. */
export function withPath(fields: Editable, path: string, value: unknown): Editable {
  return put(fields, path.split('.'), value) as Editable;
}

function put(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(whole)) {
    const items: readonly unknown[] = whole;
    if (rest.length === 0 && value === undefined) return items.filter((item) => idOf(item) !== name);
    return items.map((item) => (idOf(item) === name ? put(item, rest, value) : item));
  }
  const plain: Plain = typeof whole === 'object' && whole !== null ? (whole as Plain) : {};
  return { ...plain, [name]: put(plain[name], rest, value) };
}

const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined);
