import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { Moment } from '@/utils/core/tracker/clock';

/** A moment with the application that it belongs to. */
export interface Dated {
  readonly moment: Moment;
  readonly application: Application;
}

/** A month, `YYYY-MM`. */
export type Month = string;

/** The month of a day. */
export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** A month as it was kept; that of today for anything else. */
export function readMonth(stored: string | undefined, today: IsoDate): Month {
  return stored !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(stored) ? stored : monthOf(today);
}

/** So many months later, or earlier. */
export function addMonths(month: Month, by: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: by }).toString();
}

/** The weeks of a month, Sunday first, with the days of its neighbours that fill them. */
export function weeksOf(month: Month): readonly (readonly IsoDate[])[] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const start = first.subtract({ days: first.dayOfWeek % 7 });
  const weeks = Math.ceil(((first.dayOfWeek % 7) + first.daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, day) => start.add({ days: week * 7 + day }).toString()));
}

/** Moments by their day, each day's in order. */
export function byDay(dated: readonly Dated[]): ReadonlyMap<IsoDate, readonly Dated[]> {
  const days = new Map<IsoDate, Dated[]>();
  for (const one of dated) {
    const day = days.get(one.moment.day);
    if (day === undefined) days.set(one.moment.day, [one]);
    else day.push(one);
  }
  return days;
}
