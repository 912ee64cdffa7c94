import { describe, expect, test } from 'vitest';
import { sayProblem } from '@/components/profile/problem-words';
import { undoChange } from '@/components/profile/undo';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { countEntries, joinProfiles, replaceProfile as replace } from '@/utils/core/profile/bring-in/join-profiles';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { EMPTY_PROFILE, type Profile, UNSTATED, type WorkEntry } from '@/utils/core/profile/profile';

const post = (id: string, title: string, start = '2024-01'): WorkEntry => ({
  id,
  employer: 'City of Marisol',
  title,
  start,
  end: null,
  hoursPerWeek: 20,
  paid: true,
  setting: null,
  level: null,
  supervised: null,
  ...UNSTATED.work,
  summary: '',
});
const language = (id: string, name: string, code: string | null) => ({ id, name, code, level: null, modes: null, ...UNSTATED.language });

const mine: Profile = {
  ...EMPTY_PROFILE,
  name: 'Rosa',
  work: [post('w1', 'Library Page')],
  languages: [language('l1', 'Spanish', 'es')],
  answers: [{ id: 'a1', about: 'lift', words: 'lift 40 pounds', have: true, on: '2026-11-01' }],
};
const theirs: Profile = {
  ...EMPTY_PROFILE,
  name: 'Rosa Delgado',
  place: 'Los Angeles',
  work: [post('work/0', ' library page ', '2024-01-15'), post('work/1', 'Library Aide')],
  languages: [language('languages/0', 'Español', 'es')],
  skills: [
    { id: 'skills/0', name: 'Sierra', skill: null, ...UNSTATED.skill },
    { id: 'skills/1', name: 'sierra', skill: null, ...UNSTATED.skill },
  ],
};

function ids(): () => string {
  let last = 0;
  return () => `new${++last}`;
}

const all = (): boolean => true;
const addProfile = (have: Profile, file: Profile, newId: () => string): Profile => joinProfiles(have, file, all, newId).profile;
const replaceProfile = (have: Profile, file: Profile, newId: () => string): Profile => replace(have, file, all, newId);

describe('bringing a profile in', () => {
  test('adding keeps what is there, leaves out what is there already, and gives ids of its own', () => {
    const added = addProfile(mine, theirs, ids());
    expect(added).toMatchObject({ name: 'Rosa', place: 'Los Angeles', answers: mine.answers });
    expect(added.work.map(({ id, title }) => [id, title])).toEqual([
      ['w1', 'Library Page'],
      ['new1', 'Library Aide'],
    ]);
    expect(added.languages.map(({ id }) => id)).toEqual(['l1']);
    expect(added.skills.map(({ name }) => name)).toEqual(['Sierra']);
    // Two are new, and the page's day is told more exactly.
    expect(joinProfiles(mine, theirs, all, ids()).count).toBe(3);
    expect(added.work[0]?.start).toBe('2024-01-15');
    expect(countEntries(theirs)).toBe(5);
  });

  test('what is said of availability is added where nothing was said', () => {
    const said = (fields: Partial<Profile['availability']>): Profile => ({ ...mine, availability: { ...mine.availability, ...fields } });
    const [had, file] = [said({ evenings: false }), said({ evenings: true, travel: true, earliestStart: '2027-01-04' })];
    expect(addProfile(had, file, ids()).availability).toMatchObject({ evenings: false, travel: true, earliestStart: '2027-01-04' });
    expect(replaceProfile(had, file, ids()).availability).toEqual(file.availability);
  });

  test('whether they would move, may work and have served is added where nothing was said', () => {
    const had: Profile = { ...mine, mobility: { relocate: false, reach: null }, veteran: false };
    const file: Profile = { ...theirs, mobility: { relocate: true, reach: 'Long Beach' }, veteran: true, workAuthorized: true };
    expect(addProfile(had, file, ids())).toMatchObject({
      mobility: { relocate: false, reach: 'Long Beach' },
      veteran: false,
      workAuthorized: true,
    });
    expect(replaceProfile(had, file, ids())).toMatchObject({ mobility: file.mobility, veteran: true, workAuthorized: true });
  });

  test('a skill stays with the post in which it was used, under the post’s new id', () => {
    const used = { id: 's', name: 'Koha', skill: 'koha', ...UNSTATED.skill };
    const file: Profile = {
      ...theirs,
      skills: [
        { ...used, work: 'work/1' },
        { ...used, skill: 'sierra', work: 'work/0' },
      ],
    };
    // The second file's post is one that stands here already.
    expect(addProfile(mine, file, ids()).skills.map(({ work }) => work)).toEqual(['new1', 'w1']);
  });

  test('replacing keeps only the answers given on postings', () => {
    const replaced = replaceProfile(mine, theirs, ids());
    expect(replaced).toMatchObject({ name: 'Rosa Delgado', answers: mine.answers });
    expect(replaced.work).toHaveLength(2);
    expect(replaced.work.every(({ id }) => id.startsWith('new'))).toBe(true);
  });
});

describe('undo', () => {
  const without = { ...mine, work: [] };
  test('brings back what was deleted', () => expect(undoChange(without, mine, without)).toEqual(mine));
  test('takes away what was brought in', () => {
    const added = addProfile(mine, theirs, ids());
    expect(undoChange(added, mine, added)).toEqual(mine);
  });
  test('of availability goes field by field', () => {
    const said = (fields: Partial<Profile['availability']>): Profile => ({ ...mine, availability: { ...mine.availability, ...fields } });
    const undone = undoChange(said({ evenings: true, travel: false }), said({ evenings: false }), said({ evenings: true }));
    expect(undone.availability).toMatchObject({ evenings: false, travel: false, weekends: null });
  });
  test('of mobility and of what is said once goes field by field too', () => {
    const before: Profile = { ...mine, mobility: { relocate: false, reach: null }, veteran: null };
    const after: Profile = { ...before, mobility: { relocate: true, reach: null }, veteran: true, name: 'R. Delgado' };
    const now: Profile = { ...after, mobility: { relocate: true, reach: 'Pasadena' }, name: 'Rosa D.' };
    expect(undoChange(now, before, after)).toEqual({ ...now, mobility: { relocate: false, reach: 'Pasadena' }, veteran: null });
  });
  test('keeps what was written since', () => {
    const answer = { id: 'a2', about: 'x', words: 'x', have: false, on: '2026-11-02' };
    const now = { ...without, work: [post('w9', 'Clerk')], answers: [...mine.answers, answer] };
    const undone = undoChange(now, mine, without);
    expect(undone.work.map(({ id }) => id)).toEqual(['w9', 'w1']);
    expect(undone.answers).toHaveLength(2);
  });
});

describe('what is chosen', () => {
  test('is written, and nothing else', () => {
    const chosen = joinProfiles(mine, theirs, (id) => id === 'work/1' || id === 'place', ids());
    expect(chosen.profile).toMatchObject({ name: 'Rosa', place: 'Los Angeles', skills: [] });
    expect(chosen.profile.work.map(({ id, title, start }) => [id, title, start])).toEqual([
      ['w1', 'Library Page', '2024-01'],
      ['new1', 'Library Aide', '2024-01'],
    ]);
    expect(chosen.count).toBe(1);
  });

  test('fills in what an entry is silent about, and never writes over what it says', () => {
    const had: Profile = { ...mine, work: [{ ...post('w1', 'Library Page'), hoursPerWeek: null, summary: 'Shelving' }] };
    const told: Profile = {
      ...theirs,
      work: [{ ...post('work/0', 'Library Page'), employer: 'City of Marisol Public Library', hoursPerWeek: 15, summary: 'All else' }],
    };
    const { profile } = joinProfiles(had, told, all, ids());
    expect(profile.work).toEqual([{ ...post('w1', 'Library Page'), hoursPerWeek: 15, summary: 'Shelving' }]);
    expect(undoChange(profile, had, profile).work).toEqual(had.work);
  });
});

describe('a file with fields that cannot be read', () => {
  test('names every one by its place', () => {
    const read = readJsonResume({ work: [{ name: 'City', position: 'Page' }, { startDate: 'once' }], skills: 3 });
    if (read.ok) throw new Error('it was read');
    expect(read.problems.map((problem) => sayProblem(problem, en.options))).toEqual([
      'work 1, startDate is missing.',
      'work 2, startDate is not a date (2025-06-23, 2025-06 or 2025). It says: once',
      'skills should be a list. It says: 3',
    ]);
    expect(sayProblem({ path: '', problem: 'not-an-object', value: '3' }, es.options)).toBe('El archivo: debería ser un objeto. Dice: 3');
  });
});
