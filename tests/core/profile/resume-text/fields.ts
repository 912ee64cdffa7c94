import type { Profile } from '@/utils/core/profile/profile';
import { skillIdOf } from '@/utils/core/vocabulary/vocabulary';

/** An entry's fields by name; of a résumé's fixture or of what was read. */
export type Fields = Readonly<Record<string, string>>;
/** All entries by the list that they stand in. */
export type Lists = Readonly<Record<string, readonly Fields[]>>;

/** The fields that stand in a line of a fixture before those with a name, by the list. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  work: ['title', 'employer', 'start', 'end'],
  education: ['level', 'program', 'institution', 'end'],
  language: ['code', 'level'],
  licence: ['type', 'name', 'held'],
  certificate: ['name'],
  membership: ['name'],
  reference: ['name'],
};

const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const skillKey = (name: string): string => skillIdOf(name) ?? fold(name);

/**
 * Reads a fixture of expected fields: a line an entry, its list before the colon, its fields parted by bars; `-` is a field that the text does not
 * say, `now` an end that is still to come, a word alone a field that is true.
 */
export function readFields(source: string): Lists {
  const lists: Record<string, Fields[]> = {};
  for (const line of source.split('\n').filter((one) => one.trim() !== '')) {
    const colon = line.indexOf(':');
    const list = line.slice(0, colon);
    const rest = line.slice(colon + 1).trim();
    lists[list] ??= [];
    if (list === 'skills') {
      lists.skill = [...(lists.skill ?? []), ...rest.split(';').map((name) => ({ name: skillKey(name.trim()) }))];
      delete lists.skills;
      continue;
    }
    if (list === 'name' || list === 'place') {
      lists[list]?.push({ [list]: fold(rest) });
      continue;
    }
    const fields: Record<string, string> = {};
    rest.split(' | ').forEach((part, at) => {
      const [, key, value] = /^(\w+)=(.+)$/u.exec(part) ?? [];
      const place = PLACES[list]?.[at];
      if (key !== undefined && value !== undefined) fields[key] = key === 'does' ? value : plainOf(key, value);
      else if (part === '-') return;
      else if (place !== undefined) fields[place] = plainOf(place, part);
      else fields[part] = 'yes';
    });
    lists[list]?.push(fields);
  }
  return lists;
}

function plainOf(key: string, value: string): string {
  if (key === 'modes' || key === 'kinds') return value.split(' ').sort().join(' ');
  if (key === 'systems') return value.split(' ').map(skillKey).sort().join(' ');
  return fold(value);
}

/** What an entry says, without what it is silent about. */
function said(fields: Readonly<Record<string, string | number | boolean | null | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(([key, value]) => [key, key === 'does' ? String(value) : value === true ? 'yes' : fold(String(value))]),
  );
}

/** What was read, in the same form. */
export function fieldsOf(profile: Profile): Lists {
  return {
    name: profile.name === null ? [] : [said({ name: profile.name })],
    place: profile.place === null ? [] : [said({ place: profile.place })],
    work: profile.work.map((entry) =>
      said({
        title: entry.title,
        employer: entry.employer,
        start: entry.start,
        end: entry.end ?? 'now',
        hours: entry.hoursPerWeek === null ? null : String(entry.hoursPerWeek),
        total: entry.totalHours,
        unpaid: !entry.paid,
        internship: entry.internship,
        supervised: entry.supervised,
        kinds: [...entry.supervisedKinds].sort().join(' '),
        systems: entry.systems.map(skillKey).sort().join(' '),
        setting: entry.setting,
        level: entry.level,
        does: entry.summary,
      }),
    ),
    education: profile.education.map((entry) =>
      said({
        level: entry.level,
        program: entry.program,
        institution: entry.institution,
        start: entry.start,
        end: entry.end,
        going: !entry.finished,
        units: entry.units,
        country: entry.country,
      }),
    ),
    language: profile.languages.map(({ code, level, modes }) =>
      said({ code, level, modes: modes === null ? null : [...modes].sort().join(' ') }),
    ),
    licence: profile.licences.map(({ type, name, held, issued, expires }) =>
      said({ type, name, held: held ? 'held' : 'none', issued, expires }),
    ),
    certificate: profile.certificates.map(({ name, issuer, date, expires, wpm }) => said({ name, issuer, date, expires, wpm })),
    skill: profile.skills.map(({ name }) => ({ name: skillKey(name) })),
    membership: profile.memberships.map(({ name, role, since, until }) => said({ name, role, since, until })),
    reference: profile.references.map(({ name, relation, contact }) => said({ name, relation, contact })),
  };
}

/** How many fields were expected, how many read, how many of them are the same; and each that is not, in words. */
export interface Score {
  readonly expected: number;
  readonly read: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

/** Duties are right where they hold the words; where none are expected they are not counted. */
function compare(expected: Fields, read: Fields): { right: number; read: number; wrong: readonly string[] } {
  let [right, count] = [0, 0];
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(expected)) {
    const found = read[key];
    if (key === 'does' ? found?.includes(value) : found === value) right++;
    else wrong.push(`${key}: ${value} ≠ ${found ?? 'nothing'}`);
  }
  for (const [key, value] of Object.entries(read)) {
    if (key === 'does' && expected.does === undefined) continue;
    count++;
    if (expected[key] === undefined) wrong.push(`${key}: nothing ≠ ${value}`);
  }
  return { right, read: count, wrong };
}

/** Holds what was read against what was expected, entry by entry, each with the one that it has most in common with. */
export function score(expected: Lists, read: Lists): Score {
  const total = { expected: 0, read: 0, right: 0, wrong: [] as string[] };
  for (const list of new Set([...Object.keys(expected), ...Object.keys(read)])) {
    const open = [...(read[list] ?? [])];
    for (const wanted of expected[list] ?? []) {
      total.expected += Object.keys(wanted).length;
      const results = open.map((one) => compare(wanted, one));
      const best = results.reduce((found, one, at) => (one.right > (results[found]?.right ?? 0) ? at : found), 0);
      const result = results[best];
      if (!result || result.right === 0) {
        total.wrong.push(`${list} ${JSON.stringify(wanted)} not read`);
        continue;
      }
      open.splice(best, 1);
      total.read += result.read;
      total.right += result.right;
      total.wrong.push(...result.wrong.map((words) => `${list} ${Object.values(wanted)[0]}: ${words}`));
    }
    for (const { does: _, ...extra } of open) {
      total.read += Object.keys(extra).length;
      total.wrong.push(`${list} ${JSON.stringify(extra)} not expected`);
    }
  }
  return total;
}

/** Twice what is right of all that was expected and read. */
export const f1 = ({ expected, read, right }: Pick<Score, 'expected' | 'read' | 'right'>): number => (2 * right) / (expected + read);
