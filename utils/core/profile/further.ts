import { DOCUMENT_KINDS, SKILL_LEVELS, SUPERVISED_KINDS } from './allowed';
import type { Cursor, Problem } from './cursor';
import type {
  DocumentEntry,
  EducationEntry,
  LicenceEntry,
  MembershipEntry,
  Mobility,
  Profile,
  ReferenceEntry,
  SkillEntry,
  WorkEntry,
} from './profile';

// Fields that a stored profile and a JSON Resume hold under the same names: one reader for both. What is absent is not stated.

/** Where a degree was earned and whether it was evaluated; null where it is not stated. */
export function readFurtherEducation(item: Cursor): Pick<EducationEntry, 'country' | 'evaluated'> {
  return { country: item.text('country'), evaluated: item.flag('evaluated') };
}

/** Hours in all, what kind of post, whom it supervised and with what systems; a kind that is not allowed goes to `problems`. */
export function readFurtherWork(
  item: Cursor,
  problems: Problem[],
): Pick<WorkEntry, 'totalHours' | 'internship' | 'supervisedKinds' | 'systems'> {
  return {
    totalHours: item.number('totalHours'),
    internship: item.flag('internship') ?? false,
    supervisedKinds: readSeveral(item, 'supervisedKinds', SUPERVISED_KINDS, problems),
    systems: item.texts('systems').map(({ text }) => text),
  };
}

/** The day a license was issued; null where it is not stated. */
export function readFurtherLicence(item: Cursor): Pick<LicenceEntry, 'issued'> {
  return { issued: item.date('issued') };
}

/** `working` is the id of the post in which the skill was used; `level` of another program's skill is in its own words, and then not read. */
export function readFurtherSkill(item: Cursor, level: SkillEntry['level']): Pick<SkillEntry, 'level' | 'evidence' | 'work' | 'lastUsed'> {
  return { level, evidence: item.text('evidence') ?? '', work: item.text('work'), lastUsed: item.date('lastUsed') };
}

/** How well a skill is held; null where it is not stated, a problem where it is none of `SKILL_LEVELS`. */
export const readSkillLevel = (item: Cursor): SkillEntry['level'] => item.oneOf('level', SKILL_LEVELS);

/** Whether the user would move, and how far they would go; null where it is not stated. */
function readMobility(item: Cursor): Mobility {
  return { relocate: item.flag('relocate'), reach: item.text('reach') };
}

/** What the user says of their standing, and what stands ready beside the application. `idOf` names an item. */
export function readStanding(
  from: Cursor,
  idOf: (item: Cursor) => string,
): Pick<Profile, 'mobility' | 'workAuthorized' | 'veteran' | 'memberships' | 'documents'> {
  return {
    mobility: readMobility(from.object('mobility')),
    workAuthorized: from.flag('workAuthorized'),
    veteran: from.flag('veteran'),
    memberships: from.list(
      'memberships',
      (item): MembershipEntry => ({
        id: idOf(item),
        name: item.neededText('name'),
        role: item.text('role'),
        since: item.date('since'),
        until: item.date('until'),
      }),
    ),
    documents: from.list(
      'documents',
      (item): DocumentEntry => ({
        id: idOf(item),
        kind: item.oneOf('kind', DOCUMENT_KINDS) ?? 'other',
        name: item.neededText('name'),
        date: item.date('date'),
        note: item.text('note') ?? '',
      }),
    ),
  };
}

/** A reference; other programs write who it is, or what they said, under `reference`. */
export function readReference(item: Cursor, id: string): ReferenceEntry {
  return {
    id,
    name: item.text('name') ?? '',
    relation: item.text('relation') ?? item.text('reference') ?? '',
    contact: item.text('contact') ?? '',
  };
}

/** The allowed values that a list names, in their own order; any other is a problem. */
export function readSeveral<T extends string>(item: Cursor, key: string, allowed: readonly T[], problems: Problem[]): readonly T[] {
  const texts = item.texts(key);
  for (const { text, path } of texts) {
    if (!allowed.some((one) => one === text)) problems.push({ path, problem: 'not-allowed', value: text });
  }
  return allowed.filter((one) => texts.some(({ text }) => text === one));
}
