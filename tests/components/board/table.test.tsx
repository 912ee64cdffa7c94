// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { BoardToast } from '@/components/board/board-notice';
import { BOARD_DRAFTS } from '@/components/board/narrowing';
import { TableView, type TableViewProps } from '@/components/board/table-view';
import type { Language } from '@/locales/messages';
import { type Mounted, mount } from '../mount';
import { application, TODAY } from '../tracker/applications';

const kept = [
  application('a', { title: 'Library Assistant', closes: '2026-11-27' }),
  application('b', { title: 'Archivist', closes: '2026-12-20' }),
  application('c', { title: 'Cataloger', stage: 'interview' }),
  application('t', { title: 'Thrown away', deletedAt: '2026-11-20T00:00:00.000Z' }),
];

const spies = () => ({
  onDraft: vi.fn(),
  onShown: vi.fn(),
  onProfile: vi.fn(),
  onAdd: vi.fn(),
  onStage: vi.fn(),
  onArchive: vi.fn(),
  onRemove: vi.fn(),
});

function shown(given: Partial<TableViewProps> = {}, language: Language = 'en'): Mounted & { readonly wishes: ReturnType<typeof spies> } {
  const wishes = spies();
  const props: TableViewProps = {
    today: TODAY,
    applications: kept,
    whole: true,
    verdicts: new Map(),
    drafts: {},
    profileEmpty: false,
    ...wishes,
    ...given,
  };
  return { ...mount(<TableView {...props} />, language), wishes };
}

const titles = ({ root }: Mounted) => [...root.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
const tick = (page: Mounted, label: string) => void act(() => page.get<HTMLInputElement>(`input[aria-label="${label}"]`).click());

describe('the table', () => {
  test('shows what is in the lists, the next deadline first, and says how much is soon', () => {
    const page = shown();
    expect(titles(page)).toEqual(['Library Assistant', 'Archivist', 'Cataloger']);
    expect(page.text()).toContain('One closes this week');
    expect(page.text()).toContain('3 postings kept');
    expect(shown({}, 'es').text()).toContain('Un anuncio cierra esta semana');
  });

  test('columns are sorted by their heads, and the choice is kept', () => {
    const page = shown();
    page.click('Title');
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(BOARD_DRAFTS.sort, 'title');
    const sorted = shown({ drafts: { [BOARD_DRAFTS.sort]: 'title' } });
    expect(titles(sorted)).toEqual(['Archivist', 'Cataloger', 'Library Assistant']);
    expect(sorted.root.querySelector('[aria-sort=ascending]')?.textContent).toContain('Title');
    sorted.click('Title');
    expect(sorted.wishes.onDraft).toHaveBeenLastCalledWith(BOARD_DRAFTS.sort, '-title');
  });

  test('of ten thousand only what is in sight is drawn', { timeout: 20_000 }, () => {
    const page = shown({ applications: Array.from({ length: 10_000 }, (_, at) => application(`n${at}`)) });
    expect(page.root.querySelectorAll('.table-row').length).toBeLessThan(80);
    expect(page.get('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(page.get('.table-rows').style.height).toBe('440000px');
  });

  test('what is selected is moved, archived or deleted at once', () => {
    const page = shown();
    tick(page, 'Select Archivist');
    tick(page, 'Select Cataloger');
    expect(page.text()).toContain('2 selected');
    page.choose('select[aria-label="Move to…"]', 'withdrawn');
    expect(page.wishes.onStage).toHaveBeenCalledWith(['b', 'c'], 'withdrawn');
    expect(page.root.querySelector('.bulk')).toBeNull();
    tick(page, 'Select all that are shown');
    page.click('Archive');
    expect(page.wishes.onArchive).toHaveBeenCalledWith(['a', 'b', 'c']);
    tick(page, 'Select Cataloger');
    page.click('Delete');
    expect(page.wishes.onRemove).toHaveBeenCalledWith(['c']);
  });

  test('what a filter hides is not acted on', () => {
    const page = shown();
    tick(page, 'Select all that are shown');
    const props = { ...page.wishes, today: TODAY, applications: kept, whole: true, verdicts: new Map(), profileEmpty: false };
    page.show(<TableView {...props} drafts={{ [BOARD_DRAFTS.search]: 'archiv' }} />);
    expect(page.text()).toContain('1 selected');
    page.click('Archive');
    expect(page.wishes.onArchive).toHaveBeenCalledWith(['b']);
  });

  test('j and k walk, x selects, s goes to the stage, / to the search', () => {
    const page = shown();
    page.press('j');
    expect(document.activeElement?.textContent).toBe('Library Assistant');
    page.press('j');
    expect(document.activeElement?.textContent).toBe('Archivist');
    page.press('x');
    expect(page.text()).toContain('1 selected');
    page.press('k');
    expect(document.activeElement?.textContent).toBe('Library Assistant');
    page.press('s');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Stage of Library Assistant');
    page.press('j');
    expect(document.activeElement?.tagName).toBe('SELECT');
    (document.activeElement as HTMLElement).blur();
    page.press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  test('nothing found leads back to all; nothing kept says what to do', () => {
    const page = shown({ drafts: { [BOARD_DRAFTS.search]: 'zzz' } });
    page.click('Show all');
    expect(page.wishes.onDraft).toHaveBeenCalledWith(BOARD_DRAFTS.search, '');
    expect(shown({ applications: [] }).text()).toContain('Nothing kept yet');
  });

  test('columns are chosen', () => {
    const page = shown({ drafts: { [BOARD_DRAFTS.columns]: 'title stage' } });
    expect([...page.root.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual(['', 'Title', 'Stage']);
    const pay = [...page.root.querySelectorAll<HTMLLabelElement>('.chooser .tick')].find(({ textContent }) => textContent === 'Pay');
    void act(() => pay?.querySelector('input')?.click());
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(BOARD_DRAFTS.columns, 'title stage pay');
  });
});

test('what was done is said with its way back', () => {
  const onUndo = vi.fn();
  const notice = { kind: 'changed', what: 'moved', stage: 'offer', count: 3, events: ['e1', 'e2', 'e3'] } as const;
  const page = mount(<BoardToast notice={notice} onUndo={onUndo} onDismiss={vi.fn()} />);
  expect(page.text()).toContain('3 postings moved to Offer');
  page.click('Undo');
  expect(onUndo).toHaveBeenCalledWith(['e1', 'e2', 'e3']);
});
