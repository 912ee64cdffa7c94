import { describe, expect, test } from 'vitest';
import { readDraft } from '@/components/profile/drafts';
import { type Draft, type EntryShape, readForm } from '@/components/profile/form';
import { SHAPES } from '@/components/profile/shapes';
import { about } from '@/components/profile/shapes/about';
import { availability } from '@/components/profile/shapes/availability';
import { certificates, licences } from '@/components/profile/shapes/credentials';
import { education } from '@/components/profile/shapes/education';
import { languages } from '@/components/profile/shapes/languages';
import { volunteering, work } from '@/components/profile/shapes/work';
import { en } from '@/locales/en';
import { EMPTY_PROFILE, NO_AVAILABILITY, type Profile, UNSTATED } from '@/utils/core/profile/profile';

const problemsOf = <T extends { readonly id: string }>(shape: EntryShape<T>, draft: Draft) => {
  const form = readForm(draft);
  shape.read(form, 'id', undefined);
  return Object.fromEntries(form.problems);
};

/** One entry of every kind, with every field filled. */
const full: Profile = {
  ...EMPTY_PROFILE,
  name: 'Rosa Delgado-Whitfield',
  place: 'Los Angeles, CA',
  birthDate: '1994-02-28',
  education: [
    {
      id: 'e',
      level: 'master',
      program: 'MLIS',
      institution: 'San José State',
      ala: true,
      start: '2023-08',
      end: '2025',
      finished: false,
      units: 24,
      country: 'Canada',
      evaluated: true,
    },
  ],
  work: [
    {
      id: 'w',
      employer: 'City of Marisol',
      title: 'Librarian I',
      start: '2025-06-23',
      end: null,
      hoursPerWeek: 37.5,
      paid: true,
      setting: 'library',
      level: 'professional',
      supervised: 0,
      totalHours: null,
      internship: false,
      supervisedKinds: ['students', 'volunteers'],
      systems: ['Sierra', 'Microsoft Excel'],
      summary: 'Reference\nStorytime',
    },
    {
      id: 'v',
      employer: 'Friends of the Library',
      title: 'Volunteer',
      start: '2020',
      end: '2021-05',
      hoursPerWeek: null,
      paid: false,
      setting: null,
      level: null,
      supervised: null,
      totalHours: 120,
      internship: true,
      supervisedKinds: [],
      systems: [],
      summary: '',
    },
  ],
  availability: { evenings: true, weekends: false, travel: null, onCall: true, earliestStart: '2027-01-04' },
  languages: [{ id: 'l', name: 'Spanish', code: 'es', level: 'fluent', modes: ['speak', 'read'], ...UNSTATED.language }],
  licences: [{ id: 'd', type: 'driver', name: 'Class C', held: false, ...UNSTATED.licence, expires: '2029-03-01' }],
  certificates: [{ id: 'c', name: 'Typing certificate', issuer: 'City College', date: '2026-05', expires: '2027-05-01', wpm: 52 }],
  memberships: [{ id: 'm', name: 'REFORMA', role: 'Treasurer', since: '2024', until: null }],
  references: [{ id: 'r', name: 'Odell Marsh', relation: 'Branch manager', contact: 'odell@example.org' }],
  documents: [{ id: 'o', kind: 'transcript', name: 'Pine State, unofficial', date: '2026-06', note: 'In the blue folder' }],
};

describe('what stands in a form is what was read out of it', () => {
  test.each(SHAPES.map((shape) => [shape(({ section }) => section), shape] as const))('%s', (_, shape) => {
    shape((of) => {
      const [entry] = of.entriesOf(full);
      if (entry === undefined) throw new Error('the sample has no such entry');
      const form = readForm(of.toDraft(entry));
      expect(of.read(form, entry.id, entry)).toEqual(entry);
      expect([...form.problems]).toEqual([]);
      const { work: posts, ...rest } = of.withEntries(full, of.entriesOf(full));
      expect({ ...rest, work: posts.toSorted((a, b) => (a.id > b.id ? -1 : 1)) }).toEqual(full);
      expect(of.words(entry, en.options, 'en').strong).not.toBe('');
    });
  });

  test('paid and unpaid posts do not get into each other', () => {
    const paid = work.withEntries(full, []);
    expect(paid.work.map(({ id }) => id)).toEqual(['v']);
    expect(volunteering.withEntries(full, []).work.map(({ id }) => id)).toEqual(['w']);
    expect(volunteering.read(readForm({ role: 'Docent', organization: 'Museum', from: '2024' }), 'n', undefined)).toMatchObject({
      paid: false,
    });
  });

  test('availability says what can be done, then what cannot', () => {
    const said = (fields: object) => availability.words({ id: 'availability', ...full.availability, ...fields }, en.options, 'en');
    expect(said({})).toEqual({ strong: 'Yes: Evenings, On call', soft: 'No: Weekends · can start on January 4, 2027' });
    expect(said({ evenings: null, weekends: null, onCall: null })).toEqual({ strong: 'can start on January 4, 2027', soft: '' });
    expect(availability.entriesOf({ ...full, availability: NO_AVAILABILITY })).toEqual([]);
    expect(availability.withEntries(full, []).availability).toEqual(NO_AVAILABILITY);
  });

  test('name, place and birth date emptied are none', () => {
    expect(about.withEntries(full, [])).toMatchObject({ name: null, place: null, birthDate: null });
  });
});

describe('what is wrong is said beside the field', () => {
  test('a job without title, employer and start', () =>
    expect(problemsOf(work, {})).toEqual({ title: 'needed', employer: 'needed', from: 'needed' }));
  test('dates, numbers and their order', () => {
    const draft = { title: 'Page', employer: 'City', from: '6/2024', to: '2023', hours: 'forty', supervised: '99999' };
    expect(problemsOf(work, draft)).toEqual({ to: 'ends-first', hours: 'not-a-number', supervised: 'too-large' });
    expect(problemsOf(work, { ...draft, from: 'once', to: '2024', hours: '37,5', supervised: '0' })).toEqual({ from: 'not-a-date' });
    expect(problemsOf(work, { ...draft, to: '2024', hours: '113', supervised: '' })).toEqual({ hours: 'too-large' });
  });
  test('a year may end in itself', () => expect(problemsOf(education, { level: 'master', start: '2024-08', end: '2024' })).toEqual({}));
  test('a license needs its kind, and whether it is held', () =>
    expect(problemsOf(licences, { expires: '2027' })).toEqual({ licenceType: 'needed', held: 'needed', expires: 'not-a-day' }));
  test('a certificate needs its name', () => expect(problemsOf(certificates, { wpm: '52' })).toEqual({ certificate: 'needed' }));
});

describe('languages', () => {
  test.each([
    ['Spanish', 'es'],
    ['español', 'es'],
    ['coreano', 'ko'],
    ['tagalo', 'tl'],
    ['lengua de señas americana', 'ase'],
    ['Cantonese', 'zh'],
    ['American Sign Language', 'ase'],
    ['Elvish', null],
  ])('%s', (language, code) => expect(languages.read(readForm({ language }), 'id', undefined).code).toBe(code));
});

describe('drafts', () => {
  test('come back as they were kept', () => expect(readDraft(JSON.stringify({ title: 'Page' }))).toEqual({ title: 'Page' }));
  test.each([undefined, 'half {', '[]', 'null', '3'])('%s is none', (stored) => expect(readDraft(stored)).toBeUndefined());
  test('only text is taken', () => expect(readDraft('{"title":"Page","from":3}')).toEqual({ title: 'Page' }));
});
