import type { Role } from '../library/library-work';
import { ASSOCIATIONS } from './data/associations-data';
import { ACADEMIC } from './data/places/academic';
import { BOARDS } from './data/places/boards';
import { NOTES_ES } from './data/places/notes-es';
import { PUBLIC } from './data/places/public';
import { SPECIAL } from './data/places/special';
import { SEARCHES } from './data/searches-data';
import { addressOf, fieldsOf, type InBoth, inSpanish, type Sourced, several, sourced } from './data-lines';

/** What an employer is, by whom it is listed; boards and agencies are none themselves. */
export const PLACE_TYPES = [
  'public',
  'county',
  'community-college',
  'academic-csu',
  'academic-uc',
  'private-university',
  'school-district',
  'law',
  'medical',
  'museum',
  'archive',
  'special',
  'federal',
  'state',
  'board',
  'association',
  'staffing',
] as const;

export type PlaceType = (typeof PLACE_TYPES)[number];

/** An employer or a board where jobs are to be found. `platform`: the software of its job page, null where not known. */
export interface Place extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: PlaceType;
  readonly city: string;
  readonly county: string;
  readonly site: string | null;
  readonly jobs: string | null;
  readonly platform: string | null;
  readonly volunteer: string | null;
  readonly languages: readonly string[];
  /** What to know of it; null: nothing. */
  readonly note: InBoth | null;
}

/** Platforms whose postings Callslip reads by a description of its own; on any other it reads when asked. */
const READ: ReadonlySet<string> = new Set(['neogov', 'usajobs', 'edjoin', 'calcareers', 'pageup', 'workday', 'indeed', 'linkedin']);

let places: readonly Place[] | undefined;

/** Every place, the libraries of Los Angeles first. */
export function allPlaces(): readonly Place[] {
  if (places !== undefined) return places;
  const lines = [PUBLIC, ACADEMIC, SPECIAL, BOARDS].flatMap((data) => fieldsOf(data, 13));
  const spanish = inSpanish(NOTES_ES);
  // Places with the same note share its Spanish.
  const notes = new Map(
    lines.flatMap((fields) => (spanish.has(fields[0] ?? '') ? [[fields[10] ?? '', spanish.get(fields[0] ?? '') ?? '']] : [])),
  );
  places = lines.map((fields) => readPlace(fields, notes));
  return places;
}

function readPlace(fields: readonly string[], notes: ReadonlyMap<string, string>): Place {
  const [id = '', names = '', type = '', city = '', county = '', site = '', jobs = '', board = '', volunteer = ''] = fields;
  const [languages = '', note = '', source = '', checked = ''] = fields.slice(9);
  const [name = '', ...aliases] = several(names, ';');
  const known = PLACE_TYPES.find((one) => one === type);
  if (known === undefined) throw new Error(`${id} is of no type that is known: ${type}`);
  const platform = board.split(' ')[0] ?? '';
  return {
    id,
    name,
    aliases,
    type: known,
    city,
    county,
    site: addressOf(site),
    jobs: addressOf(jobs),
    platform: platform === '' || platform === 'other' || platform === 'own' ? null : platform,
    volunteer: addressOf(volunteer),
    languages: several(languages, ','),
    note: note === '' ? null : { en: note, es: notes.get(note) ?? '' },
    ...sourced(source, checked),
  };
}

/** Whether Callslip reads what this place posts without being asked. */
export function isRead({ platform }: Pick<Place, 'platform'>): boolean {
  return platform !== null && READ.has(platform);
}

/** What places are looked for by; an empty field asks for nothing. */
export interface PlaceSearch {
  readonly words: string;
  readonly type: PlaceType | '';
  readonly only: 'all' | 'jobs' | 'volunteer' | 'read';
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The places that have every word in their names, cities or languages, and what else is asked. */
export function findPlaces({ words, type, only }: PlaceSearch): readonly Place[] {
  const wanted = several(fold(words), ' ');
  return allPlaces().filter((place) => {
    if (type !== '' && place.type !== type) return false;
    if (only === 'jobs' && place.jobs === null) return false;
    if (only === 'volunteer' && place.volunteer === null) return false;
    if (only === 'read' && !isRead(place)) return false;
    const { name, aliases, city, county, languages } = place;
    const text = fold([name, ...aliases, city, county, ...languages].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** An association of the field. */
export interface Association extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly site: string | null;
  readonly chapters: readonly string[];
  readonly offers: readonly AssociationOffer[];
}

export const ASSOCIATION_OFFERS = ['mentoring', 'jobs', 'scholarships', 'conferences'] as const;
export type AssociationOffer = (typeof ASSOCIATION_OFFERS)[number];

let associations: readonly Association[] | undefined;

/** Every association, the large ones first. */
export function allAssociations(): readonly Association[] {
  associations ??= fieldsOf(ASSOCIATIONS, 7).map(
    ([id = '', name = '', site = '', chapters = '', offers = '', source = '', checked = '']) => ({
      id,
      name,
      site: addressOf(site),
      chapters: several(chapters, ';'),
      offers: ASSOCIATION_OFFERS.filter((one) => several(offers, ' ').includes(one)),
      ...sourced(source, checked),
    }),
  );
  return associations;
}

/** A search on a board, ready to open. */
export interface ReadySearch extends Sourced {
  readonly id: string;
  readonly board: string;
  readonly role: string;
  readonly template: string;
  readonly words: string;
  readonly place: string;
  /** Whether the address carries the words; otherwise they are typed on the page. */
  readonly ready: boolean;
}

let searches: readonly ReadySearch[] | undefined;

/** Every search. */
export function allSearches(): readonly ReadySearch[] {
  searches ??= fieldsOf(SEARCHES, 9).map(
    ([id = '', board = '', role = '', template = '', words = '', place = '', ready = '', source = '', checked = '']) => ({
      id,
      board,
      role,
      template,
      words,
      place,
      ready: ready === 'ready',
      ...sourced(source, checked),
    }),
  );
  return searches;
}

/** The address of a search, for another place than the usual where one is given. */
export function addressOfSearch({ template, words, place }: ReadySearch, near: string | null): string {
  return template.replaceAll('{query}', encodeURIComponent(words)).replaceAll('{place}', encodeURIComponent(near ?? place));
}

/** The searches in which posts of a role are found. */
const SEARCHED_AS: Readonly<Record<Role, readonly string[]>> = {
  page: ['library-page'],
  clerk: ['library-clerk', 'library-page', 'textbook-clerk'],
  assistant: ['library-assistant', 'library-assistant-school'],
  technician: ['library-technician', 'library-media-technician', 'federal-library-technician'],
  librarian: ['librarian', 'childrens-librarian', 'uc-librarian', 'librarian-college', 'federal-librarian'],
  archivist: ['archivist', 'federal-archivist', 'federal-archives-technician'],
  school: ['teacher-librarian', 'library-media-technician', 'any-school-library', 'library-assistant-school'],
  specialist: ['digital-metadata', 'federal-technical-information-services'],
  manager: ['librarian'],
  director: ['librarian'],
  other: [],
};

/** Every search, those for these roles before the others. */
export function searchesFor(roles: ReadonlySet<string>): readonly ReadySearch[] {
  const wanted = new Set(Object.entries(SEARCHED_AS).flatMap(([role, searches]) => (roles.has(role) ? searches : [])));
  return [...allSearches()].sort((a, b) => Number(wanted.has(b.role)) - Number(wanted.has(a.role)));
}
