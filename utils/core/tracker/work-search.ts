import type { IsoDate } from '../dates';
import type { Application, TrackerEvent } from './application';
import type { StageId } from './stages';
import { filedDay } from './table-fields';

/** One contact with an employer, as benefit offices ask for it. */
export interface WorkSearchRow {
  readonly date: IsoDate;
  readonly employer: string;
  readonly title: string;
  readonly location: string;
  readonly url: string;
  /** In the user's words; '' where nothing was noted. */
  readonly how: string;
  /** Whom the user was in touch with. */
  readonly contact: string;
  readonly outcome: StageId;
}

/** What was filed from one day to another, both included, the first one first; what is in the trash is left out. `events`: by application, oldest first. */
export function workSearch(
  applications: readonly Application[],
  events: ReadonlyMap<string, readonly TrackerEvent[]>,
  from: IsoDate,
  to: IsoDate,
  usersZone: string,
): readonly WorkSearchRow[] {
  const rows = applications.flatMap((application) => {
    if (application.deletedAt !== null || application.mergedInto !== null) return [];
    const date = filedDay(application, events.get(application.id) ?? [], usersZone);
    if (date === null || date < from || date > to) return [];
    const { employer, title, location, url, filed, stage, contacts } = application;
    const contact = contacts.map(({ name, email, phone }) => [name, email, phone].filter((part) => part !== '').join(', ')).join('; ');
    return [{ date, employer: employer ?? '', title, location: location ?? '', url: url ?? '', how: filed.how, contact, outcome: stage }];
  });
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.employer < b.employer ? -1 : 1));
}
