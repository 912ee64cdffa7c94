import type { IsoDate, PartialDate } from '@/utils/core/dates';
import { endDay, monthPoint, startDay } from '@/utils/core/matching/time';
import type { Profile } from '@/utils/core/profile/profile';

export type Lane = 'work' | 'volunteering' | 'study';

/** An entry of the profile on a line of years: `from` and `to` are years with their fraction. */
export interface Bar {
  readonly id: string;
  readonly lane: Lane;
  readonly label: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly from: number;
  readonly to: number;
}

const yearPoint = (day: IsoDate): number => monthPoint(day) / 12;

/** The entries that have a place in time. What still goes on ends today; studies of which only the end is known are a point. */
export function barsOf({ work, education }: Profile, today: IsoDate): Bar[] {
  const bar = (id: string, lane: Lane, label: string, start: PartialDate | null, end: PartialDate | null): Bar[] => {
    const known = start ?? end;
    if (known === null) return [];
    const to = yearPoint(end === null ? today : endDay(end));
    const from = start === null ? to : yearPoint(startDay(start));
    return [{ id, lane, label, start, end, from: Math.min(from, to), to }];
  };
  return [
    ...work.flatMap(({ id, paid, title, employer, start, end }) => bar(id, paid ? 'work' : 'volunteering', title || employer, start, end)),
    ...education.flatMap(({ id, program, institution, start, end }) => bar(id, 'study', program || institution, start, end)),
  ];
}

/** The whole years that the bars lie in, today among them; at least one. */
export function yearsOf(bars: readonly Bar[], today: IsoDate): { readonly from: number; readonly to: number } {
  const now = yearPoint(today);
  const from = Math.floor(Math.min(now, ...bars.map((bar) => bar.from)));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(now, ...bars.map(({ to }) => to)))) };
}
