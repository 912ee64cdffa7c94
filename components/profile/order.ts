import type { Profile } from '@/utils/core/profile/profile';
import { byRecent } from './form';

type Item = { readonly id: string };

/** Which of two entries stands first where nobody has put them otherwise. */
export type Order<T> = (a: T, b: T) => number;

/** Whether a list stands in an order; where there is none, every list does. */
export const isInOrder = <T>(list: readonly T[], order: Order<T> | undefined): boolean =>
  order === undefined || list.every((entry, at) => at === 0 || order(list[at - 1] as T, entry) <= 0);

/** A list with a new entry in the place that its order gives it: before the first that would come after it, else at the end. The others stay where they are. */
export function placed<T>(list: readonly T[], entry: T, order: Order<T> | undefined): readonly T[] {
  const at = order === undefined ? -1 : list.findIndex((other) => order(entry, other) < 0);
  return at < 0 ? [...list, entry] : list.toSpliced(at, 0, entry);
}

/** A list with one entry a place up (-1) or down (1); as it is where there is no such place. */
export function moved<T extends Item>(list: readonly T[], id: string, by: -1 | 1): readonly T[] {
  const from = list.findIndex((entry) => entry.id === id);
  const entry = list[from];
  const to = from + by;
  if (entry === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** A profile that something was brought into: what stood by date before does so with the new entries too. */
export function orderedAsBefore(before: Profile, after: Profile): Profile {
  const { work, education } = after;
  return {
    ...after,
    work: isInOrder(before.work, byRecent) ? work.toSorted(byRecent) : work,
    education: isInOrder(before.education, byRecent) ? education.toSorted(byRecent) : education,
  };
}
