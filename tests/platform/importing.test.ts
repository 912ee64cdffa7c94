import { expect, test, vi } from 'vitest';
import { importRows, previewImport, readImportFile, rowsOfFile } from '@/utils/platform/importing';
import { eventsOf, keep, listApplications } from '@/utils/platform/tracker';
import { everyRow, fillUp, freshDatabase } from './fresh-database';
import { analysis, posting } from './samples';

freshDatabase();

const CSV = `Position,Company,Link,Status\nPage,Alder Bay,https://jobs.example.org/1,Applied\nClerk,Fernwood,${posting().url},\n,,,\nLost,,,\n`;

function read(text: string) {
  const file = readImportFile(text);
  if (file.kind === 'none') throw new Error(file.why);
  return rowsOfFile(file, file.kind === 'table' ? file.mapping : {});
}

test('a spreadsheet: previewed without a change, then kept once, with where it came from', async () => {
  await keep(posting(), analysis);
  const before = await everyRow();
  const preview = await previewImport(read(CSV));
  expect(await everyRow()).toEqual(before);
  expect(preview.map(({ fate }) => fate.kind)).toEqual(['new', 'duplicate', 'new']);
  const report = await importRows(read(CSV), 'list.csv');
  expect(report).toEqual(preview);
  const page = (await listApplications()).find(({ title }) => title === 'Page');
  expect(page).toMatchObject({ employer: 'Alder Bay', stage: 'applied', url: 'https://jobs.example.org/1' });
  expect((await eventsOf(page?.id ?? '')).map(({ what }) => what)).toEqual([{ kind: 'imported', from: 'list.csv' }]);
  expect((await importRows(read(CSV), 'list.csv')).map(({ fate }) => fate.kind)).toEqual(['duplicate', 'duplicate', 'duplicate']);
  expect(await listApplications()).toHaveLength(3);
});

test('a crash in the midst keeps nothing of it', async () => {
  const before = await everyRow();
  fillUp('events');
  await expect(importRows(read(CSV), 'list.csv')).rejects.toThrow();
  vi.restoreAllMocks();
  const { settings, ...after } = await everyRow();
  expect({ ...after, settings: before.settings }).toEqual(before);
});

test('what a cell holds is a text, whatever it looks like', async () => {
  await importRows(read('Title,Employer,Notes\n<img src=x onerror=alert(1)>,=cmd(),"<script>"\n'), 'x.csv');
  expect(await listApplications()).toMatchObject([{ title: '<img src=x onerror=alert(1)>', employer: '=cmd()', notes: '<script>' }]);
});

test.each([
  ['not JSON after all', '{"data": [', 'not-json'],
  ['somebody’s JSON', '{"a": 1}', 'unknown-json'],
  ['nothing', '', 'empty'],
  ['a header alone', 'Title,Employer\n', 'empty'],
  ['a quote left open', 'Title\n"A', 'open-quote'],
  ['too much', 'x'.repeat(50_000_001), 'too-large'],
])('%s is refused', (_, text, why) => expect(readImportFile(text)).toMatchObject({ kind: 'none', why }));
