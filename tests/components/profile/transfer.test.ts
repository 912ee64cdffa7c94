import { describe, expect, test } from 'vitest';
import { addProfile, countEntries, countKnown, replaceProfile } from '@/components/profile/merge';
import { sayProblem } from '@/components/profile/problem-words';
import { readResumeFile } from '@/components/profile/read-file';
import { undoChange } from '@/components/profile/undo';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
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
    expect(countKnown(mine, theirs)).toBe(3);
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

describe('a file that cannot be taken', () => {
  const file = (text: string, size = text.length) => ({ size, text: () => Promise.resolve(text) });
  test('is no JSON', async () => expect(await readResumeFile(file('PK\u0003'))).toEqual({ kind: 'not-json' }));
  test('is too large, and is not even read', async () => {
    const text = () => Promise.reject(new Error('read'));
    expect(await readResumeFile({ size: 5_000_001, text })).toEqual({ kind: 'too-large' });
    expect(await readResumeFile({ size: 5, text })).toEqual({ kind: 'unreadable' });
  });
  test('names every field by its place', async () => {
    const read = await readResumeFile(
      file(JSON.stringify({ work: [{ name: 'City', position: 'Page' }, { startDate: 'once' }], skills: 3 })),
    );
    if (read.kind !== 'problems') throw new Error(read.kind);
    expect(read.problems.map((problem) => sayProblem(problem, en.options))).toEqual([
      'work 1, startDate is missing.',
      'work 2, startDate is not a date (2025-06-23, 2025-06 or 2025). It says: once',
      'skills should be a list. It says: 3',
    ]);
    expect(sayProblem({ path: '', problem: 'not-an-object', value: '3' }, es.options)).toBe('El archivo: debería ser un objeto. Dice: 3');
  });
  test('one that can be taken is read whole', async () => {
    const read = await readResumeFile(
      file(JSON.stringify({ basics: { name: 'Rosa' }, work: [{ name: 'City', position: 'Page', startDate: '2024-01' }] })),
    );
    expect(read).toMatchObject({ kind: 'read', profile: { name: 'Rosa', work: [{ title: 'Page' }] } });
  });
});
