import type { IsoDate } from '../dates';
import type { Application } from './application';
import { isBeforeFiling, isEnded } from './stages';

/** Sorts behind every real day. */
export const NO_DAY = '9999-12-31';

/** The day by which it must be filed: where it is not filed yet and the user or else the posting names a day; null otherwise. */
export function dueDay({ stage, facts, dates }: Pick<Application, 'stage' | 'facts' | 'dates'>): IsoDate | null {
  return isBeforeFiling(stage) ? (dates.closes?.date ?? facts.closing?.date ?? null) : null;
}

/** Whether it stands in the lists: neither deleted nor archived. */
export function isListed({ deletedAt, archivedAt }: Pick<Application, 'deletedAt' | 'archivedAt'>): boolean {
  return deletedAt === null && archivedAt === null;
}

/** Compares for a list: the next deadline first, then what has none, newest first; what has ended stands last. */
export function byDue(a: Application, b: Application): number {
  const ended = Number(isEnded(a.stage)) - Number(isEnded(b.stage));
  if (ended !== 0) return ended;
  const [dayA, dayB] = [dueDay(a) ?? NO_DAY, dueDay(b) ?? NO_DAY];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.keptAt === b.keptAt ? 0 : a.keptAt > b.keptAt ? -1 : 1;
}
