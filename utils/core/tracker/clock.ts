import type { IsoDate, IsoInstant } from '../dates';
import type { Closing } from '../posting/posting';
import type { Application } from './application';
import { CLOCK_TIME, type When } from './details';
import { isListed } from './due';
import { isBeforeFiling, isEnded } from './stages';
import { zoneOfPlace } from './zones';

/** What a moment of an application is. */
export type MomentKind = 'opens' | 'closes' | 'review' | 'exam' | 'interview' | 'list-expires' | 'task';

/** A moment that matters for an application. */
export interface Moment {
  /** The kind, with the item's id where there can be several: the same as long as it is the same appointment. */
  readonly id: string;
  readonly kind: MomentKind;
  readonly day: IsoDate;
  readonly time: string | null;
  /** The IANA zone in which day and time are meant. */
  readonly zone: string;
  /** When it is: of a day without a time its beginning, and its end for what closes or expires. */
  readonly at: IsoInstant;
  /** What the exam's part, the interview or the task is called; '' where it has no name. */
  readonly name: string;
}

/** How an application is filed, from what the user says or else the posting states. */
export interface Filing {
  readonly kind: Closing['kind'] | null;
  readonly opens: When | null;
  readonly closes: When | null;
  readonly firstReview: When | null;
  readonly limit: number | null;
  /** It opens and closes on one day. */
  readonly oneDay: boolean;
}

/** How it is filed: each thing that the user says wins over the posting. */
export function filingOf({ facts, dates }: Pick<Application, 'facts' | 'dates'>): Filing {
  const { closing } = facts;
  const stated = closing?.date ? { date: closing.date, time: closing.time, zone: closing.zone } : null;
  const limit = dates.limit ?? facts.limit;
  const opens = dates.opens ?? (facts.opens === null ? null : { date: facts.opens, time: null, zone: closing?.zone ?? null });
  const kind = dates.filing ?? (dates.limit !== null ? 'first-n' : (closing?.kind ?? (dates.closes === null ? null : 'date')));
  const endless = kind === 'continuous' || kind === 'until-filled';
  const closes = dates.closes ?? (endless ? null : stated);
  return { kind, opens, closes, firstReview: dates.firstReview, limit, oneDay: opens !== null && opens.date === closes?.date };
}

/** The zone in which an application's days are meant when they name none: its place's, so Pacific for Los Angeles; else the user's own. */
function zoneOf({ location, employer, facts }: Pick<Application, 'location' | 'employer' | 'facts'>, usersZone: string): string {
  return facts.closing?.zone ?? zoneOfPlace(location) ?? zoneOfPlace(employer) ?? usersZone;
}

/** The moments of an application, the first one first. None where it has ended, or stands in the archive or the trash; filing is left out once it is filed. */
export function momentsOf(application: Application, usersZone: string): readonly Moment[] {
  if (isEnded(application.stage) || !isListed(application) || application.mergedInto !== null) return [];
  const zone = zoneOf(application, usersZone);
  const moments: Moment[] = [];
  const add = (kind: MomentKind, when: When | null, id = '', name = ''): void => {
    const moment = when === null ? null : momentOf(kind, when, zone, usersZone);
    if (moment !== null) moments.push({ ...moment, id: id === '' ? kind : `${kind}:${id}`, name });
  };
  const { opens, closes, firstReview } = filingOf(application);
  if (isBeforeFiling(application.stage)) {
    add('opens', opens);
    add('closes', closes);
    add('review', firstReview);
  }
  for (const { id, when, name } of application.exam.parts) add('exam', when, id, name);
  for (const { id, when, place } of application.interviews) add('interview', when, id, place);
  add('list-expires', dayOnly(application.exam.list?.expires ?? null));
  // A task's day is the user's own, wherever the job is.
  for (const { id, due, doneAt, text } of application.tasks)
    if (due !== null && doneAt === null) add('task', { date: due, time: null, zone: usersZone }, id, text);
  return moments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const dayOnly = (date: IsoDate | null): When | null => (date === null ? null : { date, time: null, zone: null });

function momentOf(kind: MomentKind, when: When, zone: string, usersZone: string): Omit<Moment, 'id' | 'name'> | null {
  const time = when.time !== null && CLOCK_TIME.test(when.time) ? when.time : null;
  const day = readDay(when.date);
  if (day === null) return null;
  const named = knownZone(when.zone) ?? knownZone(zone) ?? usersZone;
  const ends = kind === 'closes' || kind === 'list-expires' || kind === 'task';
  // Clocks that jump: an hour that is not there is read as an hour later, one that is there twice as the first.
  const at =
    time === null
      ? day.add({ days: ends ? 1 : 0 }).toZonedDateTime(named)
      : day.toZonedDateTime({ timeZone: named, plainTime: Temporal.PlainTime.from(time) });
  return { kind, day: when.date, time, zone: named, at: at.toInstant().toString({ smallestUnit: 'millisecond' }) };
}

function readDay(date: IsoDate): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function knownZone(zone: string | null): string | null {
  if (zone === null) return null;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    return null;
  }
}
