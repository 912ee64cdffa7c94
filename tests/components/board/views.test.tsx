// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { AsideView } from '@/components/board/aside-view';
import { Board } from '@/components/board/board';
import { CalendarView } from '@/components/board/calendar/calendar-view';
import { addMonths, weeksOf } from '@/components/board/calendar/month';
import { columnsOf, inColumns, stageFor } from '@/components/board/kanban/kanban-columns';
import { KanbanView } from '@/components/board/kanban/kanban-view';
import { BOARD_DRAFTS } from '@/components/board/narrowing';
import { PicturesView } from '@/components/board/pictures/pictures-view';
import { RecoveryView } from '@/components/board/recovery/recovery-view';
import { NO_TROUBLES, Warnings } from '@/components/board/recovery/warnings';
import { momentsOf } from '@/utils/core/tracker/clock';
import { mount } from '../mount';
import { application, TODAY } from '../tracker/applications';

const kept = [
  application('a', { title: 'Library Assistant', closes: '2026-11-27' }),
  application('b', { title: 'Archivist', stage: 'applied' }),
  application('c', { title: 'Librarian II', track: 'civil', stage: 'exam' }),
  application('z', { title: 'In the archive', archivedAt: '2026-11-20T00:00:00.000Z' }),
];

describe('the columns of the kanban', () => {
  test('both tracks by phase, one by its stages', () => {
    expect(columnsOf(null).map(({ id }) => id)).toEqual(['before', 'filed', 'tested', 'interview', 'offer', 'won', 'lost']);
    expect(columnsOf('civil').map(({ id }) => id)).toContain('department-interview');
    const both = inColumns(kept, columnsOf(null), null).map((cards) => cards.map(({ id }) => id).join(''));
    expect(both).toEqual(['az', 'b', 'c', '', '', '', '']);
    expect(inColumns(kept, columnsOf('civil'), 'civil').flat()).toHaveLength(1);
  });

  test.each([
    ['ordinary', 'kept', { kind: 'phase', id: 'filed' }, 'applied'],
    ['civil', 'kept', { kind: 'phase', id: 'filed' }, 'filed'],
    ['ordinary', 'kept', { kind: 'phase', id: 'before' }, null],
    ['ordinary', 'applied', { kind: 'phase', id: 'tested' }, null],
    ['civil', 'filed', { kind: 'stage', id: 'exam' }, 'exam'],
    ['civil', 'exam', { kind: 'stage', id: 'exam' }, null],
  ] as const)('%s at %s dropped on %j', (track, stage, column, to) => expect(stageFor({ track, stage }, column)).toBe(to));

  test('a card is moved by its menu, and the list is narrowed as in the table', () => {
    const onStage = vi.fn();
    const onDraft = vi.fn();
    const shown = (drafts: Record<string, string> = {}) =>
      mount(<KanbanView today={TODAY} applications={kept} whole drafts={drafts} onDraft={onDraft} onStage={onStage} />);
    const page = shown();
    expect(page.root.querySelectorAll('.card')).toHaveLength(3);
    page.click('Applied. Move Archivist to…');
    expect(document.activeElement?.textContent).toBe('Applied');
    for (const key of ['ArrowUp', 'End', 'Home', 'o']) page.press(key);
    expect(document.activeElement?.textContent).toBe('Offer');
    page.press('Escape');
    expect(page.root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Applied. Move Archivist to…');
    expect(onStage).not.toHaveBeenCalled();
    page.press('ArrowDown');
    page.press('o');
    page.click('Offer');
    expect(onStage).toHaveBeenCalledWith(['b'], 'offer');
    expect(shown({ [BOARD_DRAFTS.search]: 'archivist' }).root.querySelectorAll('.card')).toHaveLength(1);
    page.choose('select[aria-label="How this application goes"]', 'civil');
    expect(onDraft).toHaveBeenCalledWith(BOARD_DRAFTS.track, 'civil');
    expect(shown({ [BOARD_DRAFTS.track]: 'civil' }).text()).toContain('On the list');
  });
});

describe('the calendar', () => {
  test('weeks begin on Sunday and hold the whole month', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]?.[0]).toBe('2026-11-01');
    expect(weeksOf('2026-10')[0]?.[0]).toBe('2026-09-27');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeksOf('2026-02')).toHaveLength(4);
    expect(addMonths('2026-12', 1)).toBe('2027-01');
  });

  test('shows the month and what comes, and leads to the posting', () => {
    const dated = kept.flatMap((one) => momentsOf(one, 'America/Los_Angeles').map((moment) => ({ moment, application: one })));
    const onIcs = vi.fn();
    const page = mount(<CalendarView today={TODAY} dated={dated} onIcs={onIcs} />);
    expect(page.get('h1').textContent).toBe('November 2026');
    expect(page.get('.month [aria-current=date]').textContent).toBe('23');
    expect(page.get<HTMLAnchorElement>('.month .entry').getAttribute('href')).toBe('#/posting/a');
    expect(page.get('.agenda').textContent).toContain('Friday, November 27');
    page.click('The month after');
    expect(page.get('h1').textContent).toBe('December 2026');
    page.click('Save for your calendar');
    expect(onIcs).toHaveBeenCalled();
    expect(mount(<CalendarView today={TODAY} dated={[]} onIcs={onIcs} />, 'es').text()).toContain('No hay ningún cierre');
  });
});

test('the archive gives back, the trash deletes for good only when asked twice', () => {
  const wishes = { onBack: vi.fn(), onForever: vi.fn(), onStage: vi.fn() };
  const select = (page: ReturnType<typeof mount>) => void act(() => page.get<HTMLInputElement>('.cell-select input').click());
  const archive = mount(<AsideView where="archive" today={TODAY} applications={kept} {...wishes} />);
  expect([...archive.root.querySelectorAll('.row-title')].map(({ textContent }) => textContent)).toEqual(['In the archive']);
  select(archive);
  archive.click('Take back into the list');
  expect(wishes.onBack).toHaveBeenCalledWith(['z']);
  expect(archive.buttons('Delete for good')).toHaveLength(0);
  const thrown = [application('t', { deletedAt: '2026-11-20T00:00:00.000Z' })];
  const trash = mount(<AsideView where="trash" today={TODAY} applications={thrown} {...wishes} />);
  select(trash);
  trash.click('Delete for good');
  expect(wishes.onForever).not.toHaveBeenCalled();
  expect(trash.text()).toContain('Delete 1 posting for good?');
  trash.click('Delete for good');
  expect(wishes.onForever).toHaveBeenCalledWith(['t']);
  expect(mount(<AsideView where="trash" today={TODAY} applications={[]} {...wishes} />).text()).toContain('The trash is empty.');
});

test('pictures have their numbers as text', () => {
  const none = { won: 0, interviewed: 0, open: 0, lost: 0 };
  const figures = {
    funnel: [
      { phase: 'before' as const, count: 20 },
      { phase: 'filed' as const, count: 10 },
      { phase: 'interview' as const, count: 3 },
    ],
    months: [{ month: '2026-11', kept: 4, filed: 2 }],
    stays: [{ stage: 'filed' as const, days: 12.5, count: 7 }],
    byEmployer: [{ type: 'county' as const, outcomes: { ...none, won: 1, lost: 2 } }],
    byVerdict: [{ eligibility: 'eligible' as const, outcomes: { ...none, open: 5 } }],
    unjudged: 2,
  };
  const page = mount(<PicturesView figures={figures} />);
  for (const words of [
    'Three of ten filed came to an interview',
    '10 · 50 %',
    '4 kept, 2 filed',
    '12.5 days, 7×',
    '1 won · 2 lost',
    'The texts of 2 were not kept',
  ])
    expect(page.text()).toContain(words);
  expect(mount(<PicturesView figures={figures} />, 'es').text()).toContain('Tres de diez presentadas llegaron a entrevista');
});

describe('where the list is gone', () => {
  const wishes = () => ({
    onReload: vi.fn(),
    onSaveRolled: vi.fn(),
    onRestoreRolled: vi.fn(),
    onRestoreMirror: vi.fn(),
    onAfresh: vi.fn(),
  });
  const backups = [{ id: '2026-11-22', at: '2026-11-22T10:00:00.000Z', applications: 12, bytes: 1_000 }];

  test('emptied, every way back is offered', () => {
    const done = wishes();
    const page = mount(
      <RecoveryView state="emptied" busy={false} backups={backups} mirrored={9} mirroredAt="2026-11-22T10:00:00.000Z" {...done} />,
    );
    page.click('Restore this');
    expect(done.onRestoreRolled).toHaveBeenCalledWith('2026-11-22');
    page.click('Restore the small copy');
    expect(done.onRestoreMirror).toHaveBeenCalled();
    page.click('Begin with an empty list');
    expect(done.onAfresh).toHaveBeenCalled();
  });

  test('closed, backups can be saved as files and nothing is restored', () => {
    const done = wishes();
    const page = mount(<RecoveryView state="broken" busy={false} backups={backups} mirrored={0} mirroredAt={null} {...done} />);
    expect(page.buttons('Restore')).toHaveLength(0);
    page.click('Save as file');
    expect(done.onSaveRolled).toHaveBeenCalledWith('2026-11-22');
    page.click('Try again');
    expect(done.onReload).toHaveBeenCalled();
  });

  test('what else is wrong is said, and nothing where all is well', () => {
    const onReload = vi.fn();
    expect(mount(<Warnings troubles={NO_TROUBLES} onReload={onReload} />).text()).toBe('');
    const troubles = { readOnly: 'newer', outdated: true, notices: { state: 'denied', missed: 2 } } as const;
    const page = mount(<Warnings troubles={troubles} onReload={onReload} />);
    expect(page.text()).toContain('A newer Callslip wrote this list.');
    expect(page.text()).toContain('Missed in the last two days: 2 postings.');
    page.click('Load again');
    expect(onReload).toHaveBeenCalled();
  });
});

test('the frame names the open view, and leads to the plan', () => {
  const onPlan = vi.fn();
  const page = mount(
    <Board
      route={{ view: 'calendar' }}
      warning={null}
      printed={null}
      notice={null}
      onUndo={vi.fn()}
      onDismiss={vi.fn()}
      onProfile={vi.fn()}
      onPlan={onPlan}
    >
      <h1>Here</h1>
    </Board>,
  );
  expect(page.get('[aria-current=page]').textContent).toBe('Calendar');
  page.click('Plan');
  expect(onPlan).toHaveBeenCalledOnce();
});
