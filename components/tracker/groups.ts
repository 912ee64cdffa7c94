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

/** The groups that have something in them, each with the next deadline first; deadlines that passed stand behind everything open. */
export function groupApplications(applications: readonly Application[], today: IsoDate): readonly Group[] {
  const week = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  const passed = (application: Application): boolean => (dueDay(application) ?? today) < today;
  const sorted = [...applications].sort((a, b) => Number(passed(a)) - Number(passed(b)) || byDue(a, b));
  return (['due', 'progress', 'ended'] as const)
    .map((id) => ({ id, applications: sorted.filter((application) => groupOf(application, today, week) === id) }))
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
