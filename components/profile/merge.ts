import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';

/** The lists of a profile whose entries can be imported. */
const LISTS = ['education', 'work', 'languages', 'licences', 'certificates', 'skills', 'memberships', 'references', 'documents'] as const;

type Imported = Pick<Profile, (typeof LISTS)[number]>;

const plain = (...parts: readonly (string | boolean | null)[]): string =>
  parts
    .map((part) =>
      String(part ?? '')
        .trim()
        .toLowerCase(),
    )
    .join('|');

/** What makes two entries of a list the same thing said twice. */
const KEYS: { readonly [L in keyof Imported]: (entry: Imported[L][number]) => string } = {
  education: ({ program, institution, level }) => plain(program, institution, level),
  work: ({ title, employer, start, paid }) => plain(title, employer, start.slice(0, 7), paid),
  languages: ({ name, code }) => plain(code ?? name),
  licences: ({ type, name, held }) => plain(type, type === 'driver' ? '' : name, held),
  certificates: ({ name, date }) => plain(name, date),
  skills: ({ name, skill }) => plain(skill ?? name),
  memberships: ({ name }) => plain(name),
  references: ({ name }) => plain(name),
  documents: ({ kind, name }) => plain(kind, name),
};

function newIn<L extends keyof Imported>(list: L, mine: Profile, theirs: Profile): readonly Imported[L][number][] {
  const key = KEYS[list];
  const known = new Set((mine[list] as readonly Imported[L][number][]).map(key));
  return (theirs[list] as readonly Imported[L][number][]).filter((entry) => {
    const fresh = !known.has(key(entry));
    known.add(key(entry));
    return fresh;
  });
}

/** How many entries a profile holds. */
export function countEntries(profile: Profile): number {
  return LISTS.reduce((sum, list) => sum + profile[list].length, 0);
}

/** How many of `theirs` stand in `mine` already, or twice in `theirs`. */
export function countKnown(mine: Profile, theirs: Profile): number {
  return countEntries(theirs) - LISTS.reduce((sum, list) => sum + newIn(list, mine, theirs).length, 0);
}

/** What is said in `mine`, field by field, and where it says nothing what `theirs` says. */
function filled<T extends object>(mine: T, theirs: T): T {
  const both = { ...mine };
  for (const name of Object.keys(theirs) as (keyof T)[]) both[name] ??= theirs[name];
  return both;
}

/** `mine` with the entries of `theirs` that are new, under ids of its own; what a person says of themselves once is taken only where `mine` has none. */
export function addProfile(mine: Profile, theirs: Profile, newId: () => string): Profile {
  const added = <L extends keyof Imported>(list: L) => newIn(list, mine, theirs).map((entry) => ({ ...entry, id: newId() }));
  const work = added('work');
  /** The post of ours that one of theirs is now. */
  const postOf = (id: string | null): string | null => {
    const theirPost = theirs.work.find((post) => post.id === id);
    if (theirPost === undefined) return null;
    return [...mine.work, ...work].find((post) => KEYS.work(post) === KEYS.work(theirPost))?.id ?? null;
  };
  return {
    ...mine,
    name: mine.name ?? theirs.name,
    place: mine.place ?? theirs.place,
    birthDate: mine.birthDate ?? theirs.birthDate,
    availability: filled(mine.availability, theirs.availability),
    mobility: filled(mine.mobility, theirs.mobility),
    workAuthorized: mine.workAuthorized ?? theirs.workAuthorized,
    veteran: mine.veteran ?? theirs.veteran,
    education: [...mine.education, ...added('education')],
    work: [...mine.work, ...work],
    languages: [...mine.languages, ...added('languages')],
    licences: [...mine.licences, ...added('licences')],
    certificates: [...mine.certificates, ...added('certificates')],
    skills: [...mine.skills, ...added('skills').map((skill) => ({ ...skill, work: postOf(skill.work) }))],
    memberships: [...mine.memberships, ...added('memberships')],
    references: [...mine.references, ...added('references')],
    documents: [...mine.documents, ...added('documents')],
  };
}

/** `theirs` in place of `mine`, under new ids; the answers given on postings stay, for no file holds them. */
export function replaceProfile(mine: Profile, theirs: Profile, newId: () => string): Profile {
  return addProfile({ ...EMPTY_PROFILE, answers: mine.answers }, theirs, newId);
}
