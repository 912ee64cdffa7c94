import type { When } from '@/utils/core/tracker/details';
import type { ItemField } from './fields';

/** Fields by the kind of value they hold; empty is null, or ''. */
type KeysOf<T, V> = { readonly [K in keyof T]-?: T[K] extends V ? K : never }[keyof T] & string;

/** A line of text. */
export function line<T>(name: KeysOf<T, string>, label: string, more: Partial<ItemField<T>> = {}): ItemField<T> {
  return {
    id: name,
    label,
    kind: 'line',
    read: (item) => String(item[name]),
    write: (item, value) => ({ ...item, [name]: value }),
    ...more,
  };
}

/** A line of text that may be unknown. */
export function lineOrNull<T>(name: KeysOf<T, string | null>, label: string, more: Partial<ItemField<T>> = {}): ItemField<T> {
  return {
    id: name,
    label,
    kind: 'line',
    read: (item) => String(item[name] ?? ''),
    write: (item, value) => ({ ...item, [name]: value === '' ? null : value }),
    ...more,
  };
}

/** A text of several lines. */
export function text<T>(name: KeysOf<T, string>, label: string): ItemField<T> {
  return line(name, label, { kind: 'text' });
}

/** A day. */
export function day<T>(name: KeysOf<T, string | null>, label: string, more: Partial<ItemField<T>> = {}): ItemField<T> {
  return lineOrNull(name, label, { kind: 'day', ...more });
}

/** A number; words that are none are not taken. */
export function number<T>(name: KeysOf<T, number | null>, label: string, more: Partial<ItemField<T>> = {}): ItemField<T> {
  return {
    id: name,
    label,
    kind: 'number',
    read: (item) => String(item[name] ?? ''),
    write: (item, value) => ({ ...item, [name]: readNumber(value) }),
    ...more,
  };
}

/** A number as people write it: “1,200”, “87.5”; null for anything else. */
export function readNumber(value: string): number | null {
  const plain = value.trim().replaceAll(',', '');
  return /^-?\d{1,9}(?:\.\d{0,6})?$/u.test(plain) ? Number(plain) : null;
}

/** One of some choices. */
export function choice<T>(name: KeysOf<T, string>, label: string, choices: readonly (readonly [string, string])[]): ItemField<T> {
  return line(name, label, { kind: 'choice', choices });
}

/** A day and its hour; without a day there is no hour. */
export function when<T>(
  name: KeysOf<T, When | null>,
  dayLabel: string,
  timeLabel: string,
  more: Partial<ItemField<T>> = {},
): readonly ItemField<T>[] {
  const get = (item: T): When | null => item[name] as When | null;
  const write = (item: T, value: When | null): T => ({ ...item, [name]: value });
  return [
    {
      id: name,
      label: dayLabel,
      kind: 'day',
      read: (item) => get(item)?.date ?? '',
      write: (item, value) =>
        write(item, value === '' ? null : { time: get(item)?.time ?? null, zone: get(item)?.zone ?? null, date: value }),
      ...more,
    },
    {
      id: `${name}-time`,
      label: timeLabel,
      kind: 'time',
      read: (item) => get(item)?.time ?? '',
      write: (item, value) => {
        const known = get(item);
        return known === null ? item : write(item, { ...known, time: value === '' ? null : value.slice(0, 5) });
      },
    },
  ];
}

/** The same for something that always has its day. */
export function whenAlways<T extends { readonly when: When }>(dayLabel: string, timeLabel: string): readonly ItemField<T>[] {
  return [
    {
      id: 'when',
      label: dayLabel,
      kind: 'day',
      read: (item) => item.when.date,
      write: (item, value) => (value === '' ? item : { ...item, when: { ...item.when, date: value } }),
    },
    {
      id: 'when-time',
      label: timeLabel,
      kind: 'time',
      read: (item) => item.when.time ?? '',
      write: (item, value) => ({ ...item, when: { ...item.when, time: value === '' ? null : value.slice(0, 5) } }),
    },
  ];
}
