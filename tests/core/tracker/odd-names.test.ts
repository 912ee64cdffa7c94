import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '@/utils/core/tracker/csv';
import { writeIcs } from '@/utils/core/tracker/ics';
import { guessMapping, readRows, readTable } from '@/utils/core/tracker/import-table';
import { applicationTable } from '@/utils/core/tracker/table-fields';
import { ODD_NAMES } from './odd-names';
import { application } from './samples';

const LA = 'America/Los_Angeles';
const filing = { kind: 'date', date: '2031-03-14', time: '17:00', zone: LA } as const;
const facts = { salary: null, closing: filing, opens: null, limit: null, examNumber: null };

test.each(ODD_NAMES)('%s: out as a table and in again the same', (_, name) => {
  const file = writeCsv(applicationTable([application({ title: name, employer: name, notes: `${name}\n${name}` })]));
  const table = readTable(file);
  if (!table.ok) throw new Error(table.why);
  const [row] = readRows(table, guessMapping(table.header));
  expect(row?.problems).toEqual([]);
  expect(row?.parts).toMatchObject({ title: name, employer: name, notes: `${name}\n${name}` });
  const csv = readCsv(file);
  for (const cell of csv.ok ? (csv.rows[1]?.cells ?? []) : []) expect(cell).not.toMatch(/\ufffd/u);
});

test.each(ODD_NAMES)('%s: in a calendar as another program reads it', (_, name) => {
  const place = [{ id: 'i', when: { date: '2031-03-10', time: '09:30', zone: null }, kind: 'panel', place: name, note: '' }] as const;
  const file = writeIcs(
    [application({ title: name, facts, interviews: place })],
    LA,
    ({ kind }, { title }) => `${kind}: ${title}`,
    '2031-02-01T00:00:00.000Z',
  );
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ summary }) => summary)).toEqual([`interview: ${name}`, `closes: ${name}`]);
  expect(events[0]?.location).toBe(name);
});
