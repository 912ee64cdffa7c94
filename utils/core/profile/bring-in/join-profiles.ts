import { EMPTY_PROFILE, type Profile } from '../profile';
import { type EntryOf, fillIn, findSame, LISTS, type List } from './same-entry';

/** What bringing an entry in would do: add it, fill in fields of one that is there, or nothing. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'known' }
  | { readonly kind: 'fills'; readonly fields: readonly string[] };

/** What bringing one entry of a file in would do to a profile. */
export function standingOf<L extends List>(list: L, mine: Profile, theirs: EntryOf<L>): Standing {
  const same = findSame(list, mine[list] as readonly EntryOf<L>[], theirs);
  if (same === undefined) return { kind: 'new' };
  const { filled } = fillIn(same, theirs);
  return filled.length === 0 ? { kind: 'known' } : { kind: 'fills', fields: filled };
}

/** What a person says of themselves once, each with a name of its own to be chosen by. */
export const ONCE = ['name', 'place', 'birthDate', 'workAuthorized', 'veteran'] as const;

/** What is said in `mine`, field by field, and where it says nothing what `theirs` says. */
function silentFilled<T extends object>(mine: T, theirs: T): T {
  const both = { ...mine };
  for (const name of Object.keys(theirs) as (keyof T)[]) both[name] ??= theirs[name];
  return both;
}

/** A profile with what was chosen brought in, and how many entries that changed. */
export interface Joined {
  readonly profile: Profile;
  readonly count: number;
}

/**
 * `mine` with the chosen entries of `theirs`: new ones under ids of their own, those that are there already filled in where they are silent, none
 * twice. What a person says of themselves once, chosen by its name, is taken only where `mine` has none.
 */
export function joinProfiles(mine: Profile, theirs: Profile, isChosen: (id: string) => boolean, newId: () => string): Joined {
  let count = 0;
  /** The ids that entries of theirs have now. */
  const now = new Map<string, string>();
  const join = <L extends List>(list: L, dressed: (entry: EntryOf<L>) => EntryOf<L> = (entry) => entry): readonly EntryOf<L>[] => {
    const entries = [...(mine[list] as readonly EntryOf<L>[])];
    for (const entry of theirs[list] as readonly EntryOf<L>[]) {
      const same = findSame(list, entries, entry);
      if (same) now.set(entry.id, same.id);
      if (!isChosen(entry.id)) continue;
      if (same === undefined) {
        const id = newId();
        now.set(entry.id, id);
        entries.push({ ...dressed(entry), id });
        count++;
        continue;
      }
      const { entry: fuller, filled } = fillIn(same, entry);
      if (filled.length === 0) continue;
      entries[entries.indexOf(same)] = fuller;
      if ((mine[list] as readonly EntryOf<L>[]).includes(same)) count++;
    }
    return entries;
  };
  const once = Object.fromEntries(ONCE.map((name) => [name, mine[name] ?? (isChosen(name) ? theirs[name] : null)]));
  const work = join('work');
  const profile: Profile = {
    ...mine,
    ...once,
    availability: isChosen('availability') ? silentFilled(mine.availability, theirs.availability) : mine.availability,
    mobility: isChosen('mobility') ? silentFilled(mine.mobility, theirs.mobility) : mine.mobility,
    work,
    education: join('education'),
    languages: join('languages'),
    licences: join('licences'),
    certificates: join('certificates'),
    skills: join('skills', (skill) => ({ ...skill, work: skill.work === null ? null : (now.get(skill.work) ?? null) })),
    memberships: join('memberships'),
    references: join('references'),
    documents: join('documents'),
  };
  return { profile, count };
}

/** How many entries a profile holds. */
export function countEntries(profile: Profile): number {
  return LISTS.reduce((sum, list) => sum + profile[list].length, 0);
}

/** `theirs` in place of `mine`, as far as it was chosen, under new ids; the answers given on postings stay, for no file holds them. */
export function replaceProfile(mine: Profile, theirs: Profile, isChosen: (id: string) => boolean, newId: () => string): Profile {
  return joinProfiles({ ...EMPTY_PROFILE, answers: mine.answers }, theirs, isChosen, newId).profile;
}
