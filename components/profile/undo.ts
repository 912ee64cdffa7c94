import type { Profile } from '@/utils/core/profile/profile';

/** A change of the profile that can be taken back, as it is told. `at`: the place in its list from 1. */
export type Undoable =
  | { readonly kind: 'removed' | 'saved'; readonly what: string }
  | { readonly kind: 'moved'; readonly what: string; readonly at: number; readonly of: number }
  | { readonly kind: 'by-date' }
  | { readonly kind: 'imported'; readonly count: number };

type Item = { readonly id: string };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes the change of one list back in what the list is now: what was taken out comes back, what was put in goes, what was changed is as before
 * unless it was changed again; later additions stay.
 */
function undoList<T extends Item>(now: readonly T[], before: readonly T[], after: readonly T[]): readonly T[] {
  if (same(now, after)) return before;
  const has = (list: readonly T[], id: string): boolean => list.some((item) => item.id === id);
  /** What the change made of an entry is taken back too, unless it was changed again since. */
  const undone = (item: T): T => {
    const [was, became] = [before.find(({ id }) => id === item.id), after.find(({ id }) => id === item.id)];
    return was !== undefined && became !== undefined && same(item, became) ? was : item;
  };
  return [
    ...now.filter(({ id }) => has(before, id) || !has(after, id)).map(undone),
    ...before.filter(({ id }) => !has(after, id) && !has(now, id)),
  ];
}

/** The same field by field, for what holds one value under each name: what was changed since stays. */
function undoFields<T extends object>(now: T, before: T, after: T): T {
  const undone = { ...now };
  for (const name of Object.keys(now) as (keyof T)[]) if (same(now[name], after[name])) undone[name] = before[name];
  return undone;
}

/** Takes back a change that led from `before` to `after`, in the profile as it is now: what was written since, by an answer on a posting, stays. */
export function undoChange(now: Profile, before: Profile, after: Profile): Profile {
  return {
    ...undoFields(now, before, after),
    mobility: undoFields(now.mobility, before.mobility, after.mobility),
    availability: undoFields(now.availability, before.availability, after.availability),
    education: undoList(now.education, before.education, after.education),
    work: undoList(now.work, before.work, after.work),
    languages: undoList(now.languages, before.languages, after.languages),
    licences: undoList(now.licences, before.licences, after.licences),
    certificates: undoList(now.certificates, before.certificates, after.certificates),
    skills: undoList(now.skills, before.skills, after.skills),
    memberships: undoList(now.memberships, before.memberships, after.memberships),
    references: undoList(now.references, before.references, after.references),
    documents: undoList(now.documents, before.documents, after.documents),
    answers: undoList(now.answers, before.answers, after.answers),
  };
}
