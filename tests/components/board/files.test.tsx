// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { FilesView, type FilesViewProps } from '@/components/board/files/files-view';
import { Printed } from '@/components/board/files/printed';
import type { Language } from '@/locales/messages';
import { planImport } from '@/utils/core/tracker/import-plan';
import { guessMapping, readRows, readTable } from '@/utils/core/tracker/import-table';
import { mount } from '../mount';
import { application, TODAY } from '../tracker/applications';

const spies = () => ({
  onBackup: vi.fn(),
  onApplicationsCsv: vi.fn(),
  onEventsCsv: vi.fn(),
  onIcs: vi.fn(),
  onPrint: vi.fn(),
  onReport: vi.fn(),
  onReportCsv: vi.fn(),
  onPrintReport: vi.fn(),
  onRestoreFile: vi.fn(),
  onOpenRolled: vi.fn(),
  onSaveRolled: vi.fn(),
  onRestore: vi.fn(),
  onCancelRestore: vi.fn(),
  onDownloads: vi.fn(),
  onImportFile: vi.fn(),
  onMapping: vi.fn(),
  onImport: vi.fn(),
  onCancelImport: vi.fn(),
});

function shown(given: Partial<FilesViewProps> = {}, language: Language = 'en') {
  const wishes = spies();
  const props: FilesViewProps = {
    today: TODAY,
    report: null,
    backups: [],
    restoring: { kind: 'none' },
    persistence: 'granted',
    downloads: false,
    importing: { kind: 'none' },
    ...wishes,
    ...given,
  };
  return { ...mount(<FilesView {...props} />, language), wishes };
}

test('each way out has its button', () => {
  const page = shown();
  for (const [name, wish] of [
    ['Save: Backup', 'onBackup'],
    ['Save: Applications as a table', 'onApplicationsCsv'],
    ['Save: History as a table', 'onEventsCsv'],
    ['Save: Dates for a calendar', 'onIcs'],
    ['Print: The list on paper', 'onPrint'],
  ] as const) {
    page.click(name);
    expect(page.wishes[wish], name).toHaveBeenCalledTimes(1);
  }
});

test('the report of a range is shown, printed and saved', () => {
  const row = {
    date: '2026-11-20',
    employer: 'City of Marisol',
    title: 'Library Aide',
    location: '',
    url: '',
    how: 'Online',
    contact: '',
    outcome: 'applied',
  } as const;
  const report = { from: '2026-11-10', to: '2026-11-23', rows: [row] };
  const page = shown({ report });
  page.click('Show the report');
  expect(page.wishes.onReport).toHaveBeenCalledWith('2026-11-10', '2026-11-23');
  expect(page.text()).toContain('November 10, 2026 to November 23, 2026: 1 application');
  page.click('Save it as CSV');
  expect(page.wishes.onReportCsv).toHaveBeenCalledWith(report);
  page.click('Print the report');
  expect(page.wishes.onPrintReport).toHaveBeenCalled();
  expect(shown({ report: { ...report, rows: [] } }).text()).toContain('Nothing was filed between these days');
});

describe('the way back', () => {
  const backups = [{ id: '2026-11-22', at: '2026-11-22T10:00:00.000Z', applications: 12, bytes: 1_234_567 }];

  test('the browser’s own backups, and what it promises', () => {
    const page = shown({ backups });
    expect(page.text()).toContain('12 postings, 1.2 MB');
    expect(page.text()).toContain('promised not to clear');
    page.click('Restore…');
    expect(page.wishes.onOpenRolled).toHaveBeenCalledWith('2026-11-22');
    expect(shown({ persistence: 'refused' }, 'es').text()).toContain('no ha prometido');
  });

  test('a file is checked before anything is written', () => {
    const restoring = {
      kind: 'checked',
      name: 'b.json',
      madeAt: '2026-11-22T10:00:00.000Z',
      applications: 12,
      events: 60,
      snapshots: 12,
      problems: [{ line: 7, why: 'twice' }],
    } as const;
    const page = shown({ restoring });
    expect(page.text()).toContain('It holds 12 postings, 60 entries of history and 12 texts.');
    expect(page.text()).toContain('Line 7: stands there twice');
    page.click('Join with what is here');
    expect(page.wishes.onRestore).toHaveBeenCalledWith('merge');
    page.click('Replace what is here');
    expect(page.wishes.onRestore).toHaveBeenCalledWith('replace');
    expect(shown({ restoring: { kind: 'bad', why: 'changed', line: 9 } }).text()).toContain('Nothing was changed.');
  });
});

describe('a list brought in', () => {
  const table = readTable('Job,Company,Status,Deadline\nArchivist,Hollis University,Applied,soon\nLibrarian a,City of Marisol,,\n,,,');
  if (!table.ok) throw new Error('no table');
  const mapping = guessMapping(table.header);
  const plan = planImport(readRows(table, mapping), [application('a')]);

  test('every line is shown with its fate before it is kept', () => {
    const importing = { kind: 'preview', name: 'jobs.csv', header: table.header, mapping, plan } as const;
    const page = shown({ importing });
    expect(page.text()).toContain('jobs.csv: 1 would be kept, 1 you keep already');
    expect(page.text()).toContain('Closes “soon” is no day and is left out');
    page.click('Keep 1 posting');
    expect(page.wishes.onImport).toHaveBeenCalled();
    const selects = [...page.root.querySelectorAll<HTMLSelectElement>('.mapping select')];
    expect(selects.map(({ value }) => value)).toEqual(['title', 'employer', 'stage', 'closes']);
    page.choose('.mapping select', 'notes');
    expect(page.wishes.onMapping).toHaveBeenCalledWith({ employer: 1, stage: 2, closes: 3, notes: 0 });
  });

  test('afterwards each line has its report', () => {
    const page = shown({ importing: { kind: 'done', name: 'jobs.csv', header: table.header, mapping, plan } });
    expect(page.text()).toContain('jobs.csv: 1 kept, 1 were kept already');
    expect(page.root.querySelector('.mapping')).toBeNull();
    expect(shown({ importing: { kind: 'bad', why: 'open-quote', line: 3 } }).text()).toContain('line 3 is never closed');
  });
});

test('on paper stands the list alone', () => {
  const onDrawn = vi.fn();
  const page = mount(
    <Printed what={{ kind: 'list', applications: [application('a', { closes: '2026-12-04' })] }} today={TODAY} onDrawn={onDrawn} />,
  );
  expect(page.text()).toContain('December 4, 2026');
  expect(onDrawn).toHaveBeenCalledTimes(1);
});
