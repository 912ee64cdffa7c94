// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { sayVerdict } from '@/components/shared/say';
import { DRAFTS } from '@/components/tracker/tracker';
import { sampleAnalysis, sampleJudgement } from '../shared/sample';
import { application } from './applications';
import { kept, shown, titles } from './tracker-page';

test('with a second profile the active one is chosen here', () => {
  expect(shown().root.querySelector('.profile-select')).toBeNull();
  const both = [
    { id: 'profile', label: null, active: false },
    { id: 'a', label: 'Archivist', active: true },
  ];
  const page = shown({ profiles: both });
  expect(page.get<HTMLSelectElement>('.profile-select select').value).toBe('a');
  page.choose('.profile-select select', 'profile');
  expect(page.wishes.onSwitch).toHaveBeenCalledWith('profile');
});

test('the questions that kept postings wait for are one click away', () => {
  expect(shown().buttons('1 waits')).toEqual([]);
  const judged = { kind: 'judged', judgement: sampleJudgement, analysis: sampleAnalysis, say: sayVerdict } as const;
  const page = shown({ verdicts: new Map([['snapshot-a', judged]]) });
  page.click('1 waits for your answer');
  expect(page.wishes.onToFill).toHaveBeenCalledOnce();
});

test('the plan is one click away', () => {
  const page = shown();
  page.click('Plan');
  expect(page.wishes.onPlan).toHaveBeenCalledOnce();
});

describe('the list', () => {
  test('next deadline first, under the headings', () => {
    const page = shown();
    expect(titles(page)).toEqual(['Library Assistant', 'Archivist', 'Cataloger']);
    expect([...page.root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Due this week', 'In progress']);
  });

  test('search and stage narrow it, and both are kept on each keystroke', () => {
    const page = shown({ drafts: { [DRAFTS.search]: 'archiv' } });
    expect(titles(page)).toEqual(['Archivist']);
    page.type('input[type=search]', 'archivi');
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(DRAFTS.search, 'archivi');
    expect(titles(shown({ drafts: { [DRAFTS.stage]: 'interview' } }))).toEqual(['Cataloger']);
    const all = shown();
    all.click('Interview 1');
    expect(all.wishes.onDraft).toHaveBeenLastCalledWith(DRAFTS.stage, 'interview');
  });

  test('while only the top of a long list is there, nothing is counted', () => {
    const chips = (whole: boolean) => shown({ whole }).root.querySelectorAll('.chip-count').length;
    expect(chips(true)).toBeGreaterThan(1);
    expect(chips(false)).toBe(0);
    expect(shown({ whole: false }).text()).not.toContain('3 postings');
    expect(shown({ whole: true }).text()).toContain('3 postings');
    const searched = shown({ whole: false, drafts: { [DRAFTS.search]: 'zzz' } });
    expect(searched.text()).toContain('Opening your list…');
    expect(searched.text()).not.toContain('Nothing you keep matches.');
  });

  test('area and order are chosen, and kept', () => {
    const value = [application('a', { title: 'Zine librarian', areas: ['technology'] }), application('b', { title: 'Archivist' })];
    const list = { state: 'ready', value } as const;
    const page = shown({ list });
    page.choose('select[aria-label="Area of library work"]', 'technology');
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(DRAFTS.area, 'technology');
    page.choose('select[aria-label="Order"]', 'title');
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(DRAFTS.order, 'title');
    expect(titles(shown({ list, drafts: { [DRAFTS.area]: 'technology' } }))).toEqual(['Zine librarian']);
    expect(titles(shown({ list, drafts: { [DRAFTS.order]: 'title' } }))).toEqual(['Archivist', 'Zine librarian']);
  });

  test('what ended is one filter', () => {
    const value = [...kept, application('d', { stage: 'rejected' }), application('e', { stage: 'withdrawn' })];
    expect(titles(shown({ list: { state: 'ready', value }, drafts: { [DRAFTS.stage]: 'ended' } }))).toEqual(['Librarian d', 'Librarian e']);
  });

  test('nothing found says so and leads back', () => {
    const page = shown({ drafts: { [DRAFTS.search]: 'zzz' } });
    expect(page.text()).toContain('Nothing you keep matches.');
    page.click('Show all');
    expect(page.wishes.onDraft).toHaveBeenCalledWith(DRAFTS.search, '');
    expect(page.wishes.onDraft).toHaveBeenCalledWith(DRAFTS.stage, '');
  });

  test('of ten thousand, those in sight are painted at once, soon a hundred and asked to be judged, then a hundred more', {
    timeout: 20_000,
  }, () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const value = Array.from({ length: 10_000 }, (_, at) => application(String(at)));
    const page = shown({ list: { state: 'ready', value } });
    expect(page.root.querySelectorAll('.item')).toHaveLength(20);
    expect(page.text()).not.toContain('more of');
    void act(() => void vi.advanceTimersByTime(1_000));
    vi.useRealTimers();
    expect(page.root.querySelectorAll('.item')).toHaveLength(100);
    expect(page.wishes.onShown.mock.lastCall?.[0]).toHaveLength(100);
    page.click('Show 100 more of 9,900');
    expect(page.root.querySelectorAll('.item')).toHaveLength(200);
  });
});

describe('the keyboard', () => {
  test('/ searches, j and k walk the titles, s goes to the stage of the row', () => {
    const page = shown();
    page.press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    page.press('j');
    expect(document.activeElement?.getAttribute('type'), 'a letter typed into the search stays there').toBe('search');
    (document.activeElement as HTMLElement).blur();
    page.press('j');
    page.press('j');
    expect(document.activeElement?.textContent).toBe('Archivist');
    page.press('k');
    expect(document.activeElement?.textContent).toBe('Library Assistant');
    page.press('s');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Stage of Library Assistant');
  });
});
