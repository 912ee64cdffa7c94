import type { Language, Messages } from '@/locales/messages';
import { ONCE, type Standing, standingOf } from '@/utils/core/profile/bring-in/join-profiles';
import type { Imported } from '@/utils/core/profile/bring-in/reading';
import type { List } from '@/utils/core/profile/bring-in/same-entry';
import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';
import type { EntryShape } from '../form';
import { SHAPES } from '../shapes';

/** One thing that was read: how it is shown, the words it came from, and what writing it would do. */
export interface ReviewRow {
  readonly id: string;
  readonly strong: string;
  readonly soft: string;
  readonly words: string;
  readonly standing: Standing;
  /** A post whose beginning is not told. */
  readonly lacksStart: boolean;
}

/** What was read, by the sections of the page. */
export interface ReviewGroup {
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}

/** The list of a profile that a section of the page shows. */
const LIST_OF: Readonly<Partial<Record<string, List>>> = {
  education: 'education',
  work: 'work',
  volunteering: 'work',
  languages: 'languages',
  licences: 'licences',
  certificates: 'certificates',
  memberships: 'memberships',
  references: 'references',
  documents: 'documents',
};

/** The words that an item came from, in the order of the text. */
function wordsOf({ text, spans }: Imported, id: string): string {
  return (spans[id] ?? [])
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((words) => words !== '')
    .join(' … ');
}

/** What a file says, in the sections of the page; what it says of the person once comes first. `theirs`: the file's profile with what the user added. */
export function reviewGroups(
  mine: Profile,
  theirs: Profile,
  imported: Imported,
  m: Messages['options'],
  language: Language,
): readonly ReviewGroup[] {
  const row = (id: string, strong: string, soft: string, standing: Standing, lacksStart = false): ReviewRow => ({
    id,
    strong,
    soft,
    words: wordsOf(imported, id),
    standing,
    lacksStart,
  });
  const groupOf = <T extends { readonly id: string }>(shape: EntryShape<T>): ReviewGroup => {
    const list = LIST_OF[shape.section];
    const rows = list === undefined ? [] : shape.entriesOf(theirs);
    return {
      title: m.sections[shape.section].title,
      rows: rows.flatMap((shown) => {
        const entry = list === undefined ? undefined : theirs[list].find(({ id }) => id === shown.id);
        if (list === undefined || entry === undefined) return [];
        const { strong, soft } = shape.words(shown, m, language);
        const undated = 'employer' in entry && entry.start === '';
        return [row(entry.id, strong, undated ? entry.employer : soft, standingOf(list, mine, entry), undated)];
      }),
    };
  };
  const once = ONCE.flatMap((name) => {
    const [have, told] = [mine[name], theirs[name]];
    if (told === null) return [];
    const said = typeof told === 'boolean' ? m.choices.yesNo[told ? 'yes' : 'no'] : told;
    return [row(name, m.fields[name].label, said, have === null ? { kind: 'new' } : { kind: 'known' })];
  });
  const fields = (['availability', 'mobility'] as const).flatMap((name) => {
    if (JSON.stringify(theirs[name]) === JSON.stringify(EMPTY_PROFILE[name])) return [];
    const silent = Object.entries(theirs[name]).some(([key, told]) => told !== null && Reflect.get(mine[name], key) === null);
    return [
      row(name, name === 'mobility' ? m.fields.relocate.label : m.sections.availability.title, '', { kind: silent ? 'new' : 'known' }),
    ];
  });
  const skills = theirs.skills.map((skill) => row(skill.id, skill.name, skill.evidence, standingOf('skills', mine, skill)));
  return [
    { title: m.sections.about.title, rows: [...once, ...fields] },
    ...SHAPES.map((shape) => shape(groupOf)),
    { title: m.sections.skills.title, rows: skills },
  ].filter(({ rows }) => rows.length > 0);
}
