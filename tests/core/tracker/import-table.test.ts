import { describe, expect, test } from 'vitest';
import type { PayPeriod } from '@/utils/core/posting/posting';
import type { Application, TrackerEvent } from '@/utils/core/tracker/application';
import { readCsv, writeCsv } from '@/utils/core/tracker/csv';
import { NO_EXAM } from '@/utils/core/tracker/details';
import { readHuntr } from '@/utils/core/tracker/import-huntr';
import { planImport } from '@/utils/core/tracker/import-plan';
import { guessMapping, readRows, readTable } from '@/utils/core/tracker/import-table';
import { newApplication } from '@/utils/core/tracker/keeping';
import { stagesOf, TRACKS } from '@/utils/core/tracker/stages';
import { applicationTable, eventTable, FIELDS, fieldsOf, readStage, readTableDay } from '@/utils/core/tracker/table-fields';
import { workSearch } from '@/utils/core/tracker/work-search';
import fc from '../../tools/properties';
import { application } from './samples';

const rowsOf = (file: string) => {
  const table = readTable(file);
  if (!table.ok) throw new Error(table.why);
  return readRows(table, guessMapping(table.header));
};
const stamp = { at: '2031-02-01T00:00:00.000Z', device: 'd', newId: () => 'x' };

describe('out and in again', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString());
  const word = fc
    .stringMatching(/^[A-Za-zÀ-ÿ=+@"',;\n ]{1,30}$/u)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith("'"));
  const amount = fc.option(fc.integer({ min: 1, max: 300_000 }));
  const any: fc.Arbitrary<Application> = fc
    .record({
      track: fc.constantFrom(...TRACKS),
      title: word,
      employer: fc.option(word),
      location: fc.option(word),
      notes: fc.oneof(fc.constant(''), word),
      stageAt: fc.nat(20),
      opens: fc.option(day),
      closes: fc.option(day),
      limit: fc.option(fc.integer({ min: 1, max: 999 })),
      filed: fc.option(day),
      how: fc.oneof(fc.constant(''), word),
      pay: fc.tuple(amount, amount, fc.constantFrom<PayPeriod>('hour', 'week', 'biweek', 'month', 'year')),
      score: fc.option(fc.integer({ min: 1, max: 100 })),
      exam: fc.option(fc.stringMatching(/^[A-Z]\d{4}$/u)),
    })
    .map((one) => {
      const stages = stagesOf(one.track);
      const [min, max, period] = one.pay;
      const kind = one.limit !== null ? 'first-n' : 'date';
      return application({
        track: one.track,
        title: one.title,
        employer: one.employer,
        location: one.location,
        notes: one.notes,
        stage: stages[one.stageAt % stages.length]?.id ?? 'kept',
        url: 'https://jobs.example.org/1',
        filed: { on: one.filed, how: one.how },
        keptAt: '2031-01-05T12:00:00.000Z',
        facts: {
          salary: min === null && max === null ? null : { min, max, period, currency: 'USD' },
          closing:
            one.closes === null && one.limit === null
              ? null
              : { kind, date: one.closes, time: one.closes === null ? null : '17:00', zone: null },
          opens: one.opens,
          limit: one.limit,
          examNumber: one.exam,
        },
        exam:
          one.score === null
            ? NO_EXAM
            : { parts: [], list: { score: one.score, band: 'A', rank: 3, of: null, since: null, expires: '2032-01-01' } },
      });
    });

  test('any list: CSV → mapping → equal fields', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (list) => {
        const read = rowsOf(writeCsv(applicationTable(list)));
        expect(read.map(({ parts, problems }) => [fieldsOf(newApplication(parts, stamp)), problems])).toEqual(
          list.map((one) => [fieldsOf(one), []]),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('every column is found again by its own name', () => {
    expect(guessMapping(FIELDS)).toEqual(Object.fromEntries(FIELDS.map((field, at) => [field, at])));
  });

  test('events: one line each', () => {
    const event: TrackerEvent = {
      ...{ id: 'e', updatedAt: stamp.at, deletedAt: null, device: 'd', application: 'a1', at: stamp.at, note: '=HYPERLINK("x")' },
      what: { kind: 'stage', from: 'kept', to: 'filed' },
    };
    const csv = writeCsv(eventTable([application()], [event]));
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    const read = readCsv(csv);
    expect(read.ok && read.rows[1]?.cells).toEqual([
      ...[stamp.at, 'a1', 'Librarian II', 'City of Ocotillo Beach', 'stage', 'kept', 'filed', '=HYPERLINK("x")'],
    ]);
  });
});

describe('a spreadsheet of one’s own', () => {
  const rows = rowsOf(
    [
      'Position;Library;Deadline;Status;Date Applied;Salary;Link;Comments',
      'Library Aide;Alder Bay;12/4/2026;Phone Interview;Nov 20, 2026;$24.50;https://jobs.example.org/7?utm_source=x;"brought by Ines; call back"',
      'Page;Fernwood;someday;dreaming;;plenty;javascript:alert(1);',
      ';;;;;;;lost line',
    ].join('\n'),
  );

  test('is read as far as it says something', () => {
    expect(rows[0]?.parts).toMatchObject({
      title: 'Library Aide',
      employer: 'Alder Bay',
      stage: 'interview',
      url: 'https://jobs.example.org/7',
      notes: 'brought by Ines; call back',
      filed: { on: '2026-11-20' },
      facts: { closing: { kind: 'date', date: '2026-12-04' }, salary: { min: 24.5, period: 'hour' } },
    });
    expect(rows[0]?.problems).toEqual([]);
  });

  test('what cannot be read is told by line, column and value, and left out', () => {
    expect(rows[1]?.problems).toEqual([
      { field: 'stage', value: 'dreaming', why: 'no-stage' },
      { field: 'url', value: 'javascript:alert(1)', why: 'no-address' },
      { field: 'closes', value: 'someday', why: 'no-day' },
      { field: 'pay-min', value: 'plenty', why: 'no-number' },
    ]);
    expect(rows[1]).toMatchObject({ line: 3, enough: true, parts: { title: 'Page', url: null, stage: 'kept' } });
    expect(rows[2]).toMatchObject({ line: 4, enough: false });
  });
});

test('Teal’s export: its columns and its stages', () => {
  const [row, other] = rowsOf(
    'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\n' +
      'Archivist,Canyon Vista Archives,72000,"Canyon Vista, CA",Interviewing,2026-10-01,2026-11-01,2026-10-20,2026-11-10,4\n' +
      'Clerk,Lakemoor,,,I Withdrew,,,,,\n',
  );
  expect(row?.parts).toMatchObject({
    title: 'Archivist',
    employer: 'Canyon Vista Archives',
    location: 'Canyon Vista, CA',
    stage: 'interview',
    keptAt: '2026-10-01T12:00:00.000Z',
    filed: { on: '2026-10-20' },
    facts: { closing: { date: '2026-11-01' } },
  });
  expect(other?.parts.stage).toBe('withdrawn');
});

describe('Huntr', () => {
  const job = {
    id: '1',
    title: 'Librarian I',
    url: 'https://jobs.example.org/9',
    salary: '$70k – $80k',
    location: { address: 'Mesa Linda, CA', name: 'Library' },
    createdAt: 1_793_000_000,
    employer: { name: 'Mesa Linda' },
    list: { name: 'Applied' },
    activities: [
      { title: 'Apply', completed: true, completedAt: 1_793_500_000 },
      { title: 'Follow Up', note: 'with Ruth', completed: false },
    ],
  };

  test('its public form', () => {
    expect(readHuntr({ data: [job] })?.[0]?.parts).toMatchObject({
      title: 'Librarian I',
      employer: 'Mesa Linda',
      location: 'Mesa Linda, CA',
      stage: 'applied',
      keptAt: '2026-10-26T12:00:00.000Z',
      filed: { on: '2026-11-01' },
      notes: 'Follow Up: with Ruth',
      facts: { salary: { min: 70_000, period: 'year' } },
    });
  });

  test('a board saved whole', () => {
    const board = {
      jobs: { a: { title: 'Page', _company: 'c', _list: 'l', createdAt: '2026-10-02T10:00:00.000Z' } },
      companies: { c: { name: 'Fernwood' } },
      lists: { l: { name: 'Wishlist' } },
    };
    expect(readHuntr(board)?.[0]?.parts).toMatchObject({
      title: 'Page',
      employer: 'Fernwood',
      stage: 'kept',
      keptAt: '2026-10-02T12:00:00.000Z',
    });
  });

  test.each([[null], [7], ['x'], [{}], [[]], [{ data: [{ name: 'x' }] }], [{ jobs: null }]])('%j is none', (file) => {
    expect(readHuntr(file)).toBeNull();
  });
});

test('duplicates are known by address, by exam, by employer with title and deadline, in the list and in the file', () => {
  const kept = [application({ id: 'k', url: 'https://jobs.example.org/1', facts: { ...application().facts, examNumber: 'B-0412' } })];
  const rows = rowsOf(
    'title,employer,url,exam number,closes\n' +
      'A,,http://www.jobs.example.org/1/?utm_source=x,,\n' +
      'B,Ocotillo Beach Public Library,,B 0412,\n' +
      'librarian ii,City of Ocotillo Beach,,,\n' +
      'Librarian III,City of Ocotillo Beach,,,\n' +
      'LIBRARIAN III,Ocotillo Beach,,,\n' +
      'Librarian III,City of Ocotillo Beach,,,2031-05-01\n' +
      ',,https://jobs.example.org/2,,\n',
  );
  expect(planImport(rows, kept).map(({ fate }) => fate)).toEqual([
    { kind: 'duplicate', of: 'k', line: null },
    { kind: 'duplicate', of: 'k', line: null },
    { kind: 'duplicate', of: 'k', line: null },
    { kind: 'new' },
    { kind: 'duplicate', of: null, line: 5 },
    { kind: 'new' },
    { kind: 'refused', why: 'nothing-said' },
  ]);
});

test.each([
  ['Not Selected', 'rejected'],
  ['No Response', 'rejected'],
  ['Negotiating', 'offer'],
  ['Phone Screen', 'interview'],
  ['Interview 2', 'interview'],
  ['department-interview', 'department-interview'],
  ['Not reachable', 'not-reachable'],
  ['', undefined],
  ['whatever', undefined],
])('the stage %j is %s', (words, stage) => expect(readStage(words)).toBe(stage));

test.each([
  ['2026-12-04', '2026-12-04'],
  ['12/4/2026', '2026-12-04'],
  ['Dec 4, 2026', '2026-12-04'],
  ['2026-12-04T17:00:00.000Z', '2026-12-04'],
  ['1793500000', '2026-11-01'],
  ['1793500000000', '2026-11-01'],
  ['soon', undefined],
  ['2026-13-45', undefined],
])('the day %j is %s', (words, day) => expect(readTableDay(words)).toBe(day));

describe('the work-search report', () => {
  const moved = (id: string, at: string, to: 'applied' | 'withdrawn'): TrackerEvent => ({
    ...{ id: `e-${id}`, updatedAt: at, deletedAt: null, device: 'd', application: id, at },
    what: { kind: 'stage', from: 'kept', to },
  });
  const list = [
    application({ id: 'a', stage: 'applied', filed: { on: '2031-02-10', how: 'online' } }),
    application({
      id: 'b',
      stage: 'rejected',
      employer: 'Alder Bay',
      contacts: [{ id: 'c', name: 'Ines', role: '', email: 'i@example.org', phone: '', note: '' }],
    }),
    application({ id: 'c', stage: 'withdrawn' }),
    application({ id: 'd', stage: 'applied', filed: { on: '2031-03-01', how: '' } }),
  ];
  const events = new Map([
    // Nine in the evening in Los Angeles.
    ['b', [moved('b', '2031-02-09T05:00:00.000Z', 'applied')]],
    ['c', [moved('c', '2031-02-09T05:00:00.000Z', 'withdrawn')]],
  ]);

  test('holds what was filed in its days, where the user was, first one first', () => {
    const report = workSearch(list, events, '2031-02-08', '2031-02-28', 'America/Los_Angeles');
    expect(report.map(({ date, employer, how, contact, outcome }) => [date, employer, how, contact, outcome])).toEqual([
      ['2031-02-08', 'Alder Bay', '', 'Ines, i@example.org', 'rejected'],
      ['2031-02-10', 'City of Ocotillo Beach', 'online', '', 'applied'],
    ]);
  });
});
