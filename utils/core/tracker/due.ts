import type { IsoDate } from '../dates';
import type { Application } from './application';
import { STAGES, type StageId } from './stages';

/** Sorts behind every real day. */
export const NO_DAY = '9999-12-31';

const BEFORE_FILING: ReadonlySet<StageId> = new Set(['kept', 'preparing']);

/** Whether nothing more is to be done: accepted, rejected, withdrawn, closed. */
export function isEnded(stage: StageId): boolean {
  return STAGES.some(({ id, ends }) => id === stage && ends);
}

/** The day by which it must be filed: where it is not filed yet and the posting names a day; null otherwise. */
export function dueDay({ stage, facts }: Pick<Application, 'stage' | 'facts'>): IsoDate | null {
  return BEFORE_FILING.has(stage) ? (facts.closing?.date ?? null) : null;
}

/** How many are still to be filed between today and so many days from now, both included. */
export function countDue(applications: readonly Application[], today: IsoDate, days: number): number {
  const last = Temporal.PlainDate.from(today).add({ days }).toString();
  return applications.filter((application) => {
    const day = application.deletedAt === null ? dueDay(application) : null;
    return day !== null && day >= today && day <= last;
  }).length;
}

/** Compares for a list: the next deadline first, then what has none, newest first; what has ended stands last. */
export function byDue(a: Application, b: Application): number {
  const ended = Number(isEnded(a.stage)) - Number(isEnded(b.stage));
  if (ended !== 0) return ended;
  const [dayA, dayB] = [dueDay(a) ?? NO_DAY, dueDay(b) ?? NO_DAY];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.keptAt === b.keptAt ? 0 : a.keptAt > b.keptAt ? -1 : 1;
}
