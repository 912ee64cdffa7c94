import type { IsoInstant } from '../dates';
import type { Application } from './application';
import { type Moment, momentsOf } from './clock';

/** What an entry of a calendar is called: “Filing closes: Librarian II, City of Ocotillo Beach”. */
export type SayMoment = (moment: Moment, application: Application) => string;

/** Text as RFC 5545 has it. */
const escaped = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');

/** How many bytes a text has in UTF-8. */
const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** A line in pieces of at most 75 bytes, none of which ends within a sign. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const sign of line) {
    const size = bytesOf(sign);
    if (bytes + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      [piece, bytes] = ['', 0];
    }
    piece += sign;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}

const utc = (instant: IsoInstant): string => `${instant.slice(0, 19).replace(/[-:]/gu, '')}Z`;

/** Moments that last so many minutes; the others are a point in time. */
const MINUTES: Partial<Readonly<Record<Moment['kind'], number>>> = { exam: 120, interview: 60 };

function entry(moment: Moment, application: Application, say: SayMoment, now: IsoInstant): readonly string[] {
  const { id, kind, day, time, at } = moment;
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  const end = Temporal.Instant.from(at)
    .add({ minutes: MINUTES[kind] ?? 0 })
    .toString({ smallestUnit: 'millisecond' });
  const when =
    time === null
      ? [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`]
      : [`DTSTART:${utc(at)}`, ...(MINUTES[kind] === undefined ? [] : [`DTEND:${utc(end)}`])];
  const place = kind === 'exam' || kind === 'interview' ? placeOf(moment, application) : '';
  return [
    'BEGIN:VEVENT',
    // The same entry in every export, so that a calendar replaces it.
    `UID:${application.id}-${id.replace(/[^\w:-]/gu, '')}@callslip`,
    `DTSTAMP:${utc(now)}`,
    ...when,
    `SUMMARY:${escaped(say(moment, application))}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(application.url === null ? [] : [`URL:${application.url.replace(/[\r\n]/gu, '')}`]),
    ...(time === null ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

function placeOf({ id }: Moment, { exam, interviews }: Application): string {
  const item = id.slice(id.indexOf(':') + 1);
  return [...exam.parts, ...interviews].find((one) => one.id === item)?.place ?? '';
}

/** Deadlines, openings, exams, interviews, list expiries and tasks as an iCalendar file (RFC 5545), times in UTC, days without an hour as whole days. */
export function writeIcs(applications: readonly Application[], usersZone: string, say: SayMoment, now: IsoInstant): string {
  const entries = applications.flatMap((application) =>
    momentsOf(application, usersZone).flatMap((moment) => entry(moment, application, say, now)),
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Callslip//Tracker//EN', 'CALSCALE:GREGORIAN', ...entries, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
