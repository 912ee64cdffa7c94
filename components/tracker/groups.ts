import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { byDue, dueDay } from '@/utils/core/tracker/due';
import { isEnded } from '@/utils/core/tracker/stages';

/** How the list is divided: to be filed within seven days, under way, over. */
export type GroupId = 'due' | 'progress' | 'ended';

export interface Group {
  readonly id: GroupId;
  readonly applications: readonly Application[];
}

/** Which group an application stands in; one whose deadline passed before it was filed is still under way. `week` is seven days from today. */
function groupOf(application: Application, today: IsoDate, week: IsoDate): GroupId {
  if (isEnded(application.stage)) return 'ended';
  const day = dueDay(application);
  return day !== null && day >= today && day <= week ? 'due' : 'progress';
}

/** How the list can be ordered within its groups: the next deadline first, by words, or what was kept last. */
export const ORDERS = ['due', 'title', 'employer', 'kept'] as const;

export type Order = (typeof ORDERS)[number];

/** An order as it was kept; the usual one for anything else. */
export function readOrder(stored: string | undefined): Order {
  return ORDERS.find((order) => order === stored) ?? 'due';
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The applications in an order; by deadline those that passed stand behind everything open. A long list is ordered once and not for each search. */
export function orderApplications(applications: readonly Application[], today: IsoDate, order: Order = 'due'): readonly Application[] {
  if (order === 'title') return [...applications].sort((a, b) => collator.compare(a.title, b.title) || byDue(a, b));
  if (order === 'employer')
    return [...applications].sort((a, b) => collator.compare(a.employer ?? '\uffff', b.employer ?? '\uffff') || byDue(a, b));
  if (order === 'kept') return [...applications].sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0));
  const passed = (application: Application): boolean => (dueDay(application) ?? today) < today;
  return [...applications].sort((a, b) => Number(passed(a)) - Number(passed(b)) || byDue(a, b));
}

/** The groups that have something in them, each in the order that was given. */
export function groupApplications(ordered: readonly Application[], today: IsoDate): readonly Group[] {
  const week = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  const groups: Readonly<Record<GroupId, Application[]>> = { due: [], progress: [], ended: [] };
  for (const application of ordered) groups[groupOf(application, today, week)].push(application);
  return (['due', 'progress', 'ended'] as const)
    .map((id) => ({ id, applications: groups[id] }))
    .filter((group) => group.applications.length > 0);
}

/** The first `limit` applications of the groups, in order; a group of which nothing is left is left out. */
export function firstOf(groups: readonly Group[], limit: number): readonly Group[] {
  let left = limit;
  return groups.flatMap(({ id, applications }) => {
    const shown = applications.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ id, applications: shown }];
  });
}
