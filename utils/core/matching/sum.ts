import type { IsoDate } from '../dates';
import type { WorkEntry } from '../profile/profile';
import type { ExperienceSum, SumLine } from './judgement';
import { endDay, FULL_TIME_HOURS, HOURS_A_MONTH, monthPoint, nextDay, startDay } from './time';

/** How one post enters a sum: `counts`, or the reason why it does not (yet). `maybe`: it may count, and nobody can tell from the profile. */
export interface Entered {
  readonly entry: WorkEntry;
  readonly label: string;
  readonly why: SumLine['why'];
  readonly maybe: boolean;
  /** Days before this one do not count, where given: professional work begins with the degree. */
  readonly notBefore: IsoDate | null;
}

/** A sum with the most it could be if all that is unclear counted and unstated hours were full time. */
export interface BoundedSum extends ExperienceSum {
  readonly atMost: number;
}

interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The stretch of months that a post covers up to a day (that day not counted); null where it has not begun or its dates are turned round. */
export function stretchOf(
  { start, end }: WorkEntry,
  day: IsoDate,
  notBefore: IsoDate | null,
): { readonly from: number; readonly to: number } | null {
  let first = startDay(start);
  const after = end === null ? day : nextDay(endDay(end));
  // A post known by one year only: half of it.
  if (after <= first && start.length === 4 && end === start) first = `${start}-01-01`;
  if (notBefore !== null && notBefore > first) first = notBefore;
  const last = after < day ? after : day;
  return last > first ? { from: monthPoint(first), to: monthPoint(last) } : null;
}

/**
 * Hours a week of a post: as stated, or what the hours stated in all come to over its time up to a day, so that 520 of them are three months
 * (520 ÷ 173.33) however long they took. Null: neither is stated.
 */
function weeklyHours(entry: WorkEntry, day: IsoDate): number | null {
  if (entry.hoursPerWeek !== null || entry.totalHours === null) return entry.hoursPerWeek;
  const span = stretchOf(entry, day, null);
  return span === null ? null : (FULL_TIME_HOURS * entry.totalHours) / (HOURS_A_MONTH * (span.to - span.from));
}

/** Adds stretches, capped at full time wherever they overlap; what exceeds is taken from each in proportion, so that the order does not matter. */
function addUp(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  const points = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  points.forEach((from, index) => {
    const to = points[index + 1];
    if (to === undefined) return;
    const running = stretches.filter((stretch) => stretch.from <= from && stretch.to >= to);
    const share = running.reduce((sum, stretch) => sum + stretch.share, 0);
    for (const stretch of running) {
      months.set(stretch.at, (months.get(stretch.at) ?? 0) + ((to - from) * stretch.share) / Math.max(1, share));
    }
  });
  return months;
}

function total(months: ReadonlyMap<number, number>): number {
  return [...months.values()].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

/** Sums posts into full-time months up to a day. */
export function sumExperience(entered: readonly Entered[], day: IsoDate, fullTimeHours: number): BoundedSum {
  const sure: Stretch[] = [];
  const possible: Stretch[] = [];
  const weekly = entered.map(({ entry }) => weeklyHours(entry, day));
  entered.forEach(({ entry, why, maybe, notBefore }, at) => {
    const hours = weekly[at] ?? null;
    const known = hours !== null;
    const share = Math.min(1, (hours ?? fullTimeHours) / fullTimeHours);
    const span = stretchOf(entry, day, notBefore);
    if (why === 'counts' && known && span !== null) sure.push({ at, ...span, share });
    if (why !== 'counts' && !maybe) return;
    const whole = stretchOf(entry, day, null);
    if (whole !== null) possible.push({ at, ...whole, share });
  });
  const counted = addUp(sure);
  const lines = entered.map(({ entry, label, why }, at): SumLine => {
    const hours = weekly[at] ?? null;
    return {
      item: entry.id,
      label,
      from: entry.start,
      to: entry.end,
      hoursPerWeek: hours === null ? null : Math.round(hours * 10) / 10,
      months: round(counted.get(at) ?? 0),
      why: why === 'counts' && hours === null ? 'hours-unknown' : why,
    };
  });
  return { months: round(total(counted)), fullTimeHours, lines, atMost: round(total(addUp(possible))) };
}

/** To a millionth of a month, so that thirtieths and fortieths add up to whole months. */
function round(months: number): number {
  return Math.round(months * 1e6) / 1e6;
}
