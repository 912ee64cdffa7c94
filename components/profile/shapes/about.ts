import type { IsoDate } from '@/utils/core/dates';
import { sayDay } from '../../shared/say-day';
import { type EntryShape, line } from '../form';

/** Who the profile is of, as one entry. */
interface About {
  readonly id: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly birthDate: IsoDate | null;
}

const NOBODY = { name: null, place: null, birthDate: null };

/** Name, place and, if the user wants, the birth date. */
export const about: EntryShape<About> = {
  section: 'about',
  single: true,
  fields: [
    { name: 'name', kind: 'text' },
    { name: 'place', kind: 'text' },
    { name: 'birthDate', kind: 'day' },
  ],
  entriesOf: ({ name, place, birthDate }) =>
    name === null && place === null && birthDate === null ? [] : [{ id: 'about', name, place, birthDate }],
  withEntries: (profile, [entry]) => {
    const { name, place, birthDate } = entry ?? NOBODY;
    return { ...profile, name, place, birthDate };
  },
  toDraft: ({ name, place, birthDate }) => ({ name: name ?? '', place: place ?? '', birthDate: birthDate ?? '' }),
  read: (form) => ({ id: 'about', name: form.text('name') || null, place: form.text('place') || null, birthDate: form.day('birthDate') }),
  words: ({ name, place, birthDate }, m, language) => ({
    strong: name ?? place ?? (birthDate === null ? '' : m.born(sayDay(birthDate, language))),
    soft: line(
      name === null ? null : place,
      (name !== null || place !== null) && birthDate !== null && m.born(sayDay(birthDate, language)),
    ),
  }),
};
