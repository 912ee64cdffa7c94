import type { IsoDate } from '@/utils/core/dates';
import { type Mobility, NO_MOBILITY } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { type EntryShape, fromFlag, line } from '../form';

/** Who the profile is of and what they may claim, as one entry. */
interface About {
  readonly id: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly birthDate: IsoDate | null;
  readonly mobility: Mobility;
  readonly workAuthorized: boolean | null;
  readonly veteran: boolean | null;
}

const NOBODY = { name: null, place: null, birthDate: null, mobility: NO_MOBILITY, workAuthorized: null, veteran: null };

/** Name and place, and only if the user wants: birth date, the right to work, veteran's credit, where they would go. */
export const about: EntryShape<About> = {
  section: 'about',
  single: true,
  fields: [
    { name: 'name', kind: 'text' },
    { name: 'place', kind: 'text' },
    { name: 'birthDate', kind: 'day' },
    { name: 'reach', kind: 'text' },
    { name: 'relocate', kind: 'choice', choices: 'willing', unset: 'notSure' },
    { name: 'workAuthorized', kind: 'choice', choices: 'yesNo', unset: 'unsaid' },
    { name: 'veteran', kind: 'choice', choices: 'yesNo', unset: 'unsaid' },
  ],
  worth: [{ name: 'name' }, { name: 'place' }],
  entriesOf: ({ name, place, birthDate, mobility, workAuthorized, veteran }) => {
    const said = [name, place, birthDate, mobility.relocate, mobility.reach, workAuthorized, veteran].some((value) => value !== null);
    return said ? [{ id: 'about', name, place, birthDate, mobility, workAuthorized, veteran }] : [];
  },
  withEntries: (profile, [entry]) => {
    const { name, place, birthDate, mobility, workAuthorized, veteran } = entry ?? NOBODY;
    return { ...profile, name, place, birthDate, mobility, workAuthorized, veteran };
  },
  toDraft: ({ name, place, birthDate, mobility, workAuthorized, veteran }) => ({
    name: name ?? '',
    place: place ?? '',
    birthDate: birthDate ?? '',
    reach: mobility.reach ?? '',
    relocate: fromFlag(mobility.relocate),
    workAuthorized: fromFlag(workAuthorized),
    veteran: fromFlag(veteran),
  }),
  read: (form) => ({
    id: 'about',
    name: form.text('name') || null,
    place: form.text('place') || null,
    birthDate: form.day('birthDate'),
    mobility: { relocate: form.said('relocate'), reach: form.text('reach') || null },
    workAuthorized: form.said('workAuthorized'),
    veteran: form.said('veteran'),
  }),
  words: ({ name, place, birthDate, mobility, workAuthorized, veteran }, m, language) => {
    const [strong = '', ...soft] = [
      name,
      place,
      birthDate === null ? null : m.born(sayDay(birthDate, language)),
      mobility.reach,
      mobility.relocate === true ? m.wouldRelocate : null,
      workAuthorized === true ? m.mayWork : null,
      veteran === true ? m.isVeteran : null,
    ].filter((part) => part !== null);
    return { strong: strong || m.sections.about.title, soft: line(...soft) };
  },
};
