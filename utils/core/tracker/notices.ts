import type { IsoInstant } from '../dates';
import type { Application } from './application';
import { type Moment, type MomentKind, momentsOf } from './clock';
import type { ReminderId } from './details';

/** When one is told of a moment: so many days before, at this hour where the user is; `moment`: when it is, at eight where it has no hour. */
interface Reminder {
  readonly id: ReminderId;
  readonly of: MomentKind;
  readonly daysBefore: number;
  readonly hour: string;
}

/** All reminders. Every one is on until the user turns it off for an application. */
const REMINDER_TIMES: readonly Reminder[] = [
  { id: 'opens-day-before', of: 'opens', daysBefore: 1, hour: '18:00' },
  { id: 'opens', of: 'opens', daysBefore: 0, hour: 'moment' },
  { id: 'closes-week', of: 'closes', daysBefore: 7, hour: '09:00' },
  { id: 'closes-two-days', of: 'closes', daysBefore: 2, hour: '09:00' },
  { id: 'closes-morning', of: 'closes', daysBefore: 0, hour: '08:00' },
  { id: 'review-two-days', of: 'review', daysBefore: 2, hour: '09:00' },
  { id: 'exam-two-days', of: 'exam', daysBefore: 2, hour: '09:00' },
  { id: 'exam-morning', of: 'exam', daysBefore: 0, hour: '07:00' },
  { id: 'interview-day-before', of: 'interview', daysBefore: 1, hour: '18:00' },
  { id: 'interview-morning', of: 'interview', daysBefore: 0, hour: '07:00' },
  { id: 'list-month', of: 'list-expires', daysBefore: 30, hour: '09:00' },
  { id: 'list-week', of: 'list-expires', daysBefore: 7, hour: '09:00' },
  { id: 'task-morning', of: 'task', daysBefore: 0, hour: '08:00' },
];

/** One thing to tell the user, at `at`; of no use any more from `until` on. */
export interface Notice {
  /** The same in every zone and after every restart, and another when the appointment is moved. */
  readonly key: string;
  readonly application: string;
  readonly reminder: ReminderId;
  readonly moment: Moment;
  readonly at: IsoInstant;
  readonly until: IsoInstant;
}

const AT_LEAST_BEFORE = { hours: 1 };

/** The notices of an application where the user is now, the first one first; those that would have been before it was kept are left out. */
export function noticesOf(application: Application, usersZone: string): readonly Notice[] {
  const notices = momentsOf(application, usersZone).flatMap((moment) =>
    REMINDER_TIMES.filter(({ id, of }) => of === moment.kind && application.reminders[id] !== false).map((reminder) =>
      noticeOf(application.id, moment, reminder, usersZone),
    ),
  );
  return notices.filter(({ at }) => at > application.keptAt).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function noticeOf(application: string, moment: Moment, { id, daysBefore, hour }: Reminder, usersZone: string): Notice {
  const { kind, day, time } = moment;
  const at = Temporal.Instant.from(moment.at);
  // Without an hour a day is that day wherever one reads it.
  const localDay = time === null ? Temporal.PlainDate.from(day) : at.toZonedDateTimeISO(usersZone).toPlainDate();
  const told = hour === 'moment' && time !== null ? at : before(moment, localDay.subtract({ days: daysBefore }), hour, usersZone);
  const until = latest(kind, at, time);
  return {
    key: `${application} ${id} ${moment.id} ${day}${time === null ? '' : `T${time}`}`,
    application,
    reminder: id,
    moment,
    at: iso(told),
    until: iso(until),
  };
}

const iso = (instant: Temporal.Instant): IsoInstant => instant.toString({ smallestUnit: 'millisecond' });

/** On that day at that hour, and on the day before where that would be too late: what closes at eight in the morning is told of the morning before. */
function before({ kind, time, ...moment }: Moment, day: Temporal.PlainDate, hour: string, zone: string): Temporal.Instant {
  const at = Temporal.Instant.from(moment.at);
  const plainTime = Temporal.PlainTime.from(hour === 'moment' ? '08:00' : hour);
  const told = day.toZonedDateTime({ timeZone: zone, plainTime });
  // A day without an hour begins at midnight: its morning is soon enough.
  const checked = kind !== 'opens' && (time !== null || kind === 'closes');
  const tooLate = checked && Temporal.Instant.compare(told.toInstant(), at.subtract(AT_LEAST_BEFORE)) > 0;
  return (tooLate ? told.subtract({ days: 1 }) : told).toInstant();
}

/** Until when it is worth telling: the moment itself; the end of a day without an hour; a day from the opening. */
function latest(kind: MomentKind, at: Temporal.Instant, time: string | null): Temporal.Instant {
  const begins = kind === 'exam' || kind === 'interview' || kind === 'review';
  return kind === 'opens' || (time === null && begins) ? at.add({ hours: 24 }) : at;
}

/** What is to be told now. */
export interface DueNotices {
  /** Of each moment the notice that came due last. */
  readonly show: readonly Notice[];
  /** Came due while nobody could be told, and a later one of the same moment says it better. */
  readonly passed: readonly Notice[];
}

/** The notices that are due and were not told: `told` are the keys of those that were. */
export function dueNotices(notices: readonly Notice[], now: IsoInstant, told: ReadonlySet<string>): DueNotices {
  const due = notices.filter(({ at, until }) => at <= now && now < until);
  const last = new Map(due.map((notice) => [notice.moment.id, notice]));
  const show = [...last.values()].filter(({ key }) => !told.has(key));
  const passed = due.filter((notice) => last.get(notice.moment.id) !== notice && !told.has(notice.key));
  return { show, passed };
}

/** When the next notice is to be given that was not told yet, which may have been; null where none is left. */
export function nextRing(notices: readonly Notice[], now: IsoInstant, told: ReadonlySet<string> = new Set()): IsoInstant | null {
  return notices.find(({ until, key }) => until > now && !told.has(key))?.at ?? null;
}
