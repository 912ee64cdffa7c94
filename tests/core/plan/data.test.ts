import { describe, expect, test } from 'vitest';

import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { allCredentials, credentialsFor } from '@/utils/core/plan/credentials';
import { CREDENTIALS_ES } from '@/utils/core/plan/data/credentials-es';
import { NOTES_ES } from '@/utils/core/plan/data/places/notes-es';
import { fieldsOf, inSpanish, type Sourced } from '@/utils/core/plan/data-lines';
import {
  addressOfSearch,
  allAssociations,
  allPlaces,
  allSearches,
  findPlaces,
  isRead,
  PLACE_TYPES,
  searchesFor,
} from '@/utils/core/plan/directory';
import { allRungs, TRACKS } from '@/utils/core/plan/ladder';

const rooms: readonly (readonly [string, readonly (Sourced & { readonly id: string })[]])[] = [
  ['ladder', allRungs()],
  ['credentials', allCredentials()],
  ['associations', allAssociations()],
  ['places', allPlaces()],
  ['searches', allSearches()],
];

describe.each(rooms)('%s', (_, entries) => {
  test('ids are unique and in kebab case', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });
  test('each says what it rests on, and none claims a check that nobody made', () => {
    expect(entries.filter(({ source }) => source === '').map(({ id }) => id)).toEqual([]);
    const days = entries.flatMap(({ checked }) => checked ?? []);
    expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/u.test(day))).toEqual([]);
  });
});

test('every note is in both languages, and no Spanish stands for what is not there', () => {
  const places = allPlaces();
  const half = [
    ...places.filter(({ note }) => note !== null && (note.en === '' || note.es === '' || note.es === note.en)),
    ...allCredentials().filter(({ howToGet: { en, es } }) => en === '' || es === '' || es === en),
  ];
  expect(half.map(({ id }) => id)).toEqual([]);
  const translated = [inSpanish(NOTES_ES), inSpanish(CREDENTIALS_ES)];
  const [notes = new Map(), ways = new Map()] = translated;
  expect([...notes.keys()].filter((id) => !places.some((one) => one.id === id && one.note !== null))).toEqual([]);
  expect([...ways.keys()].filter((id) => !allCredentials().some((one) => one.id === id))).toEqual([]);
  for (const [data, map] of [
    [NOTES_ES, notes],
    [CREDENTIALS_ES, ways],
  ] as const)
    expect(fieldsOf(data, 2)).toHaveLength(map.size);
});

test('languages and sources that are words are said in both languages', () => {
  const sources = [...allPlaces(), ...allAssociations()].flatMap(({ source }) => (/https?:/u.test(source) ? [] : [source]));
  for (const { plan } of [en, es]) {
    expect(allPlaces().flatMap(({ languages }) => languages.filter((one) => plan.where.spoken[one] === undefined))).toEqual([]);
    expect(sources.filter((one) => plan.sources[one] === undefined)).toEqual([]);
  }
});

test('a line with a field too many is refused', () => {
  expect(() => fieldsOf('a | b | c', 2)).toThrow('a has 3 fields and not 2');
});

test('every address is one of a web page', () => {
  const addresses = [
    ...allPlaces().flatMap(({ site, jobs, volunteer }) => [site, jobs, volunteer]),
    ...allAssociations().map(({ site }) => site),
    ...allSearches().map((search) => addressOfSearch(search, null)),
  ].flatMap((address) => address ?? []);
  const wrong = addresses.filter(
    (address) => !URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol) || /\s/u.test(address),
  );
  expect(wrong).toEqual([]);
  expect(addresses.length).toBeGreaterThan(300);
});

describe('the ladder', () => {
  const rungs = allRungs();
  const byId = new Map(rungs.map((rung) => [rung.id, rung]));
  test('every ladder has six rungs or more, and every rung is reached by rungs that are there', () => {
    for (const track of TRACKS) expect(rungs.filter((rung) => rung.track === track).length, track).toBeGreaterThanOrEqual(6);
    expect(rungs.flatMap(({ id, next }) => next.filter((one) => !byId.has(one)).map((one) => `${id} → ${one}`))).toEqual([]);
  });
  test('within a ladder the next rung is no lower', () => {
    const falls = rungs.flatMap((rung) =>
      rung.next
        .filter((id) => byId.get(id)?.track === rung.track && (byId.get(id)?.order ?? 0) < rung.order)
        .map((id) => `${rung.id} → ${id}`),
    );
    expect(falls).toEqual([]);
  });
  test('who asks for accreditation asks for a library degree', () => {
    expect(rungs.filter(({ education }) => education.ala && !education.library)).toEqual([]);
  });
});

describe('where to look', () => {
  test('eighty or more in Los Angeles County, every type is there', () => {
    const here = allPlaces().filter(
      ({ county, type }) => county.includes('Los Angeles') && !['board', 'association', 'staffing'].includes(type),
    );
    expect(here.length).toBeGreaterThanOrEqual(80);
    for (const type of PLACE_TYPES)
      expect(
        allPlaces().some((place) => place.type === type),
        type,
      ).toBe(true);
  });
  test('found by name, by initials, by city and by language', () => {
    const first = (words: string) => findPlaces({ words, type: '', only: 'all' }).map(({ id }) => id);
    expect(first('LAPL')).toContain('lapl');
    expect(first('alhambra')).toContain('alhambra');
    expect(first('armenian').length).toBeGreaterThan(1);
    expect(first('public zanzibar')).toEqual([]);
    expect(findPlaces({ words: '', type: 'law', only: 'all' }).every(({ type }) => type === 'law')).toBe(true);
    expect(findPlaces({ words: '', type: '', only: 'volunteer' }).every(({ volunteer }) => volunteer !== null)).toBe(true);
    expect(findPlaces({ words: '', type: '', only: 'read' }).every(isRead)).toBe(true);
  });
  test('searches for the roles that the user looks for come first', () => {
    const first = searchesFor(new Set(['archivist'])).slice(0, 6);
    expect(first.map(({ words, role }) => words || role).filter((one) => !one.includes('archiv'))).toEqual([]);
    expect(searchesFor(new Set())).toEqual(allSearches());
    expect(searchesFor(new Set(['page']))).toHaveLength(allSearches().length);
  });
  test('every federal series of the field is searched for', () => {
    const addresses = allSearches()
      .filter(({ board }) => board === 'usajobs')
      .map((search) => addressOfSearch(search, null))
      .join(' ');
    for (const series of ['1410', '1411', '1412', '1420', '1421']) expect(addresses).toContain(series);
  });
  test('the boards and associations that people name', () => {
    const names = [...allPlaces(), ...allAssociations()].flatMap((one) => [one.name, ...('aliases' in one ? one.aliases : [])]).join(' | ');
    for (const name of ['JobLIST', 'CLA', 'SLA', 'SAA', 'INALJ', 'Archives Gig', 'code4lib', 'USAJOBS', 'CalCareers', 'EdJoin'])
      expect(names.toLowerCase(), name).toContain(name.toLowerCase());
  });
  test('job alerts and interest cards are named where an employer has them', () => {
    const notes = allPlaces().flatMap(({ note }) => note ?? []);
    for (const word of ['alert', 'interest cards'])
      expect(
        notes.some((note) => note.en.includes(word)),
        word,
      ).toBe(true);
    for (const word of ['alerta', 'tarjetas de interés'])
      expect(
        notes.some((note) => note.es.includes(word)),
        word,
      ).toBe(true);
  });
  test('searches carry their words and another place', () => {
    const indeed = allSearches().find(({ id }) => id === 'indeed-library-page');
    expect(indeed && addressOfSearch(indeed, 'Pasadena, CA')).toBe('https://www.indeed.com/jobs?q=library%20page&l=Pasadena%2C%20CA');
    for (const board of ['indeed', 'linkedin', 'governmentjobs', 'usajobs'])
      expect(allSearches().some((one) => one.board === board)).toBe(true);
  });
});

test('credentials that close a gap', () => {
  const names = (lacking: Parameters<typeof credentialsFor>[0]) => credentialsFor(lacking).map(({ id }) => id);
  expect(names({ kind: 'licence', type: 'driver', class: null, words: 'driver’s license' })[0]).toBe('dl-ca-c');
  expect(names({ kind: 'certificate', name: 'Digital Archives Specialist certificate' })[0]).toBe('saa-das');
  expect(names({ kind: 'certificate', name: 'Diploma of the Elmhollow lantern guild' })).toEqual([]);
  expect(names({ kind: 'typing', wpm: 45 })).toHaveLength(1);
  expect(names({ kind: 'skill', skills: ['sierra'], name: 'Sierra' })).toEqual([]);
});
