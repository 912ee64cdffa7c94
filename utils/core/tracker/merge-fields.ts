import type { Editable } from './application';
import { EDITABLE } from './edit';
import { sameValue } from './same-value';

/** One field that both changed, each otherwise. `path` leads to it: `notes`, `exam.list.rank`, `contacts.<id>.phone`. */
export interface Conflict {
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Both sides' changes; where they disagree, theirs, which is what is stored. */
  readonly merged: Editable;
  /** Empty where nothing was lost on the way. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Joins two edits of one application that began from the same state: what only one side changed is taken from it,
 * down to a single field of a single list item. What both changed otherwise is a conflict, which is for the user to decide.
 * Deleting an item that the other side changed is a conflict too, and the item stays.
 */
export function mergeFields(base: Editable, mine: Editable, theirs: Editable): Merged {
  const conflicts: Conflict[] = [];
  const fields = EDITABLE.map((field) => [field, merge(base[field], mine[field], theirs[field], field, conflicts)]);
  return { merged: { ...theirs, ...(Object.fromEntries(fields) as Partial<Editable>) }, conflicts };
}

type Plain = Readonly<Record<string, unknown>>;

function merge(base: unknown, mine: unknown, theirs: unknown, path: string, conflicts: Conflict[]): unknown {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return theirs;
  if (sameValue(theirs, base)) return mine;
  if (isItems(base) && isItems(mine) && isItems(theirs)) return mergeItems(base, mine, theirs, path, conflicts);
  // Of two moments neither takes the other's hour.
  if (isPlain(mine) && isPlain(theirs) && !('date' in mine) && (isPlain(base) || base === null))
    return mergePlain(base ?? {}, mine, theirs, path, conflicts);
  conflicts.push({ path, base, mine, theirs });
  return theirs;
}

function mergePlain(base: Plain, mine: Plain, theirs: Plain, path: string, conflicts: Conflict[]): Plain {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = keys.map((key) => [key, merge(base[key], mine[key], theirs[key], `${path}.${key}`, conflicts)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

interface AnItem extends Plain {
  readonly id: string;
}

function mergeItems(base: readonly AnItem[], mine: readonly AnItem[], theirs: readonly AnItem[], path: string, conflicts: Conflict[]) {
  const [was, my, their] = [base, mine, theirs].map((items) => new Map(items.map((item) => [item.id, item])));
  // In the order of the side that moved something; new ones of the other stand at the end.
  const ids = (items: readonly AnItem[]) => items.map(({ id }) => id);
  const moved = !sameValue(
    ids(mine).filter((id) => was?.has(id)),
    ids(base).filter((id) => my?.has(id)),
  );
  const order = moved ? [...ids(mine), ...ids(theirs)] : [...ids(theirs), ...ids(mine)];
  return [...new Set(order)].flatMap((id) => {
    const item = merge(was?.get(id), my?.get(id), their?.get(id), `${path}.${id}`, conflicts);
    // Deleted here and changed there: it stays as it was changed.
    return item === undefined
      ? my?.get(id) !== undefined && was?.get(id) !== undefined && !sameValue(my.get(id), was.get(id))
        ? [my.get(id)]
        : []
      : [item];
  });
}

function isItems(value: unknown): value is readonly AnItem[] {
  return Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.id === 'string');
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
