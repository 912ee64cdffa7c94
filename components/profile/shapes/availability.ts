import type { Availability } from '@/utils/core/profile/profile';
import { NO_AVAILABILITY } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { type EntryShape, fromFlag, line } from '../form';

const TIMES = ['evenings', 'weekends', 'travel', 'onCall'] as const;

/** When the user can work, as one entry: each time is yes, no or not said. */
export const availability: EntryShape<Availability & { readonly id: string }> = {
  section: 'availability',
  single: true,
  fields: [
    ...TIMES.map((name) => ({ name, kind: 'choice', choices: 'willing', unset: 'notSure' }) as const),
    { name: 'earliestStart', kind: 'day' },
  ],
  worth: [...TIMES.map((name) => ({ name })), { name: 'earliestStart' as const }],
  entriesOf: ({ availability: stated }) =>
    Object.values(stated).every((value) => value === null) ? [] : [{ id: 'availability', ...stated }],
  withEntries: (profile, [entry]) => {
    const { evenings, weekends, travel, onCall, earliestStart } = entry ?? NO_AVAILABILITY;
    return { ...profile, availability: { evenings, weekends, travel, onCall, earliestStart } };
  },
  toDraft: ({ evenings, weekends, travel, onCall, earliestStart }) => ({
    evenings: fromFlag(evenings),
    weekends: fromFlag(weekends),
    travel: fromFlag(travel),
    onCall: fromFlag(onCall),
    earliestStart: earliestStart ?? '',
  }),
  read: (form) => ({
    id: 'availability',
    evenings: form.said('evenings'),
    weekends: form.said('weekends'),
    travel: form.said('travel'),
    onCall: form.said('onCall'),
    earliestStart: form.day('earliestStart'),
  }),
  words: (entry, m, language) => {
    const named = (wanted: boolean) => TIMES.filter((time) => entry[time] === wanted).map((time) => m.fields[time].label);
    const [can, cannot] = [named(true), named(false)];
    const start = entry.earliestStart === null ? null : m.startsOn(sayDay(entry.earliestStart, language));
    const parts = [can.length > 0 && m.canWork(can), cannot.length > 0 && m.cannotWork(cannot), start].filter((part) => part !== false);
    const [strong = '', ...soft] = parts.filter((part) => part !== null);
    return { strong, soft: line(...soft) };
  },
};
