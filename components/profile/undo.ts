import type { Availability, Profile } from '@/utils/core/profile/profile';

type Item = { readonly id: string };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes the change of one list back in what the list is now: what was taken out comes back, what was put in goes; later additions stay. */
function undoList<T extends Item>(now: readonly T[], before: readonly T[], after: readonly T[]): readonly T[] {
  if (same(now, after)) return before;
  const has = (list: readonly T[], id: string): boolean => list.some((item) => item.id === id);
  return [...now.filter(({ id }) => has(before, id) || !has(after, id)), ...before.filter(({ id }) => !has(after, id) && !has(now, id))];
}

/** Takes back a change that led from `before` to `after`, in the profile as it is now: what was written since, by an answer on a posting, stays. */
export function undoChange(now: Profile, before: Profile, after: Profile): Profile {
  const field = <K extends 'name' | 'place' | 'birthDate' | 'workAuthorized' | 'veteran'>(key: K): Profile[K] =>
    now[key] === after[key] ? before[key] : now[key];
  const time = <K extends keyof Availability>(key: K): Availability[K] =>
    now.availability[key] === after.availability[key] ? before.availability[key] : now.availability[key];
  return {
    version: 1,
    name: field('name'),
    place: field('place'),
    birthDate: field('birthDate'),
    workAuthorized: field('workAuthorized'),
    veteran: field('veteran'),
    mobility: {
      relocate: now.mobility.relocate === after.mobility.relocate ? before.mobility.relocate : now.mobility.relocate,
      reach: now.mobility.reach === after.mobility.reach ? before.mobility.reach : now.mobility.reach,
    },
    availability: {
      evenings: time('evenings'),
      weekends: time('weekends'),
      travel: time('travel'),
      onCall: time('onCall'),
      earliestStart: time('earliestStart'),
    },
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
