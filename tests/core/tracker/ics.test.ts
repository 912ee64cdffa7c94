import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Application } from '@/utils/core/tracker/application';
import { writeIcs } from '@/utils/core/tracker/ics';
import { application } from './samples';

const LA = 'America/Los_Angeles';
const NOW = '2031-02-01T00:00:00.000Z';
const say = ({ kind }: { kind: string }, { title }: Application) => `${kind}: ${title}`;

/** The entries as another program reads them. */
function entries(list: readonly Application[]) {
  const calendar = new ICAL.Component(ICAL.parse(writeIcs(list, LA, say, NOW)));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return { uid: event.uid, summary: event.summary, location: event.location, start: event.startDate, end: event.endDate };
  });
}

const facts = {
  salary: null,
  closing: { kind: 'date', date: '2031-03-14', time: '17:00', zone: LA },
  opens: '2031-03-09',
  limit: null,
  examNumber: null,
} as const;
const title = 'Librarian II; teen, “café”\nand more: '.padEnd(200, 'ü📚');
const one = application({
  facts,
  title,
  interviews: [
    { id: 'i', when: { date: '2031-03-10', time: '09:30', zone: null }, kind: 'panel', place: 'Room 4, 2nd floor; ring', note: '' },
  ],
});

describe('a calendar file, read by another program', () => {
  test('has every moment, at the right instant or on the right day, with its own text', () => {
    const read = entries([one]);
    expect(read.map(({ summary }) => summary)).toEqual([`opens: ${title}`, `interview: ${title}`, `closes: ${title}`]);
    const [opens, interview, closes] = read;
    expect([opens?.start.isDate, opens?.start.toString(), opens?.end.toString()]).toEqual([true, '2031-03-09', '2031-03-10']);
    // The clocks are put forward on March 9.
    expect(interview?.start.toJSDate().toISOString()).toBe('2031-03-10T16:30:00.000Z');
    expect(interview?.end.toJSDate().toISOString()).toBe('2031-03-10T17:30:00.000Z');
    expect(interview?.location).toBe('Room 4, 2nd floor; ring');
    expect(closes?.start.toJSDate().toISOString()).toBe('2031-03-15T00:00:00.000Z');
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(3);
  });

  test('exported again the entries are the same ones', () => {
    expect(entries([{ ...one, title: 'Other' }]).map(({ uid }) => uid)).toEqual(entries([one]).map(({ uid }) => uid));
  });

  test('lines are at most 75 bytes, and no sign is cut', () => {
    const file = writeIcs([one], LA, say, NOW);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file).not.toMatch(/[^\r]\n/u);
    expect(file).not.toContain('\ufffd');
  });

  test('a text cannot begin an entry of its own', () => {
    const hostile = application({
      facts,
      title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:owned',
      url: 'https://x.example/\r\nATTACH:y',
    });
    expect(entries([hostile])).toHaveLength(2);
    expect(writeIcs([hostile], LA, say, NOW)).not.toMatch(/^(?:SUMMARY:owned|ATTACH)/mu);
  });

  test('nothing to say is a calendar too', () => expect(entries([])).toEqual([]));
});
