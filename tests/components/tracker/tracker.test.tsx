// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { sayVerdict } from '@/components/shared/say';
import { DRAFTS, Tracker, type TrackerProps } from '@/components/tracker/tracker';
import { type Mounted, mount } from '../mount';
import { sampleAnalysis, sampleJudgement } from '../shared/sample';
import { application, TODAY } from './applications';

const spies = () => ({
  onShown: vi.fn(),
  onDraft: vi.fn(),
  onKeep: vi.fn(),
  onAllow: vi.fn(),
  onDisable: vi.fn(),
  onRead: vi.fn(),
  onProfile: vi.fn(),
  onSidePanel: vi.fn(),
  onBoard: vi.fn(),
  onPlan: vi.fn(),
  onChecklist: vi.fn(),
  onOpen: vi.fn(),
  onStage: vi.fn(),
  onNotes: vi.fn(),
  onRemove: vi.fn(),
  onUndo: vi.fn(),
  onDismiss: vi.fn(),
  onSwitch: vi.fn(),
  onToFill: vi.fn(),
});

const kept = [
  application('a', { title: 'Library Assistant', closes: '2026-11-27' }),
  application('b', { title: 'Archivist', closes: '2026-12-20', notes: 'Call on Tuesday' }),
  application('c', { title: 'Cataloger', stage: 'interview' }),
];

function shown(given: Partial<TrackerProps> = {}): Mounted & { readonly wishes: ReturnType<typeof spies> } {
  const wishes = spies();
  const props: TrackerProps = {
    today: TODAY,
    list: { state: 'ready', value: kept },
    whole: true,
    lost: false,
    verdicts: new Map(),
    drafts: {},
    notice: null,
    profileEmpty: false,
    page: { kind: 'none' },
    profiles: [{ id: 'profile', label: null, active: true }],
    access: { asks: [], enabled: null },
    ...wishes,
    ...given,
  };
  return { ...mount(<Tracker {...props} />), wishes };
}

const titles = ({ root }: Mounted): readonly (string | null)[] =>
  [...root.querySelectorAll('.item-title')].map(({ textContent }) => textContent);

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

describe('one row', () => {
  test('says the verdict as of now, with its sign', () => {
    const page = shown({
      verdicts: new Map([
        ['snapshot-a', { kind: 'judged', judgement: sampleJudgement, analysis: sampleAnalysis, say: sayVerdict } as const],
        ['snapshot-b', { kind: 'unread' } as const],
      ]),
    });
    const [first, second, third] = [...page.root.querySelectorAll('.item')];
    expect(first?.textContent).toContain('Seven months short of Option I. You would meet it on June 23, 2027.');
    expect(first?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Partly met');
    expect(second?.textContent).toContain('its text was not kept');
    expect(third?.textContent).toContain('Checking against your profile');
  });

  test('a change of stage is wished once, and not for the stage it has', () => {
    const page = shown();
    page.choose('.stage', 'applied');
    expect(page.wishes.onStage).toHaveBeenCalledExactlyOnceWith(kept[0], 'applied');
    page.choose('.stage', 'applied');
    expect(page.wishes.onStage).toHaveBeenCalledTimes(1);
  });

  test('opens its posting; without an address it unfolds and says why', () => {
    const page = shown({ list: { state: 'ready', value: [application('x', { url: null })] }, drafts: { [DRAFTS.unfolded]: 'x' } });
    page.click('Librarian x');
    expect(page.wishes.onOpen).not.toHaveBeenCalled();
    expect(page.text()).toContain('No address was kept');
    const other = shown();
    other.click('Archivist');
    expect(other.wishes.onOpen).toHaveBeenCalledWith(kept[1]);
  });

  test('notes are kept as they are typed, and stored when the field is left', () => {
    const page = shown({ drafts: { [DRAFTS.unfolded]: 'b' } });
    expect(page.get<HTMLTextAreaElement>('textarea').value).toBe('Call on Tuesday');
    page.type('textarea', 'Call on Wednesday');
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(`${DRAFTS.notes}b`, 'Call on Wednesday');
    const typed = shown({ drafts: { [DRAFTS.unfolded]: 'b', [`${DRAFTS.notes}b`]: 'Call on Wednesday' } });
    expect(typed.get<HTMLTextAreaElement>('textarea').value).toBe('Call on Wednesday');
    typed.get('textarea').dispatchEvent(new FocusEvent('blur'));
    expect(typed.wishes.onNotes).toHaveBeenCalledWith(kept[1], 'Call on Wednesday');
  });

  test('a deletion can be undone', () => {
    const page = shown({ drafts: { [DRAFTS.unfolded]: 'b' } });
    page.click('Delete');
    expect(page.wishes.onRemove).toHaveBeenCalledWith(kept[1]);
    const after = shown({ notice: { kind: 'removed', application: application('b', { title: 'Archivist' }) } });
    expect(after.get('[role=status]').textContent).toContain('Deleted: Archivist');
    after.click('Undo');
    expect(after.wishes.onUndo).toHaveBeenCalledWith(expect.objectContaining({ id: 'b' }));
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

describe('the page in the tab', () => {
  test('a posting on screen can be kept', () => {
    const page = shown({ page: { kind: 'posting', title: 'Archivist', kept: false } });
    page.click('Keep page');
    expect(page.wishes.onKeep).toHaveBeenCalledOnce();
  });

  test('a posting that is kept is not kept twice', () => {
    const page = shown({ page: { kind: 'posting', title: 'Archivist', kept: true } });
    expect(page.buttons('Keep page')).toHaveLength(0);
    expect(page.get('.stamp').textContent).toBe('Kept');
  });

  test('any other page can be read, and while that goes on not again', () => {
    const page = shown();
    page.click('Read page');
    expect(page.wishes.onRead).toHaveBeenCalledOnce();
    expect(shown({ page: { kind: 'busy' } }).button('Reading').disabled).toBe(true);
  });
});

describe('states', () => {
  test('empty says what to do, and leads to the profile while that is empty too', () => {
    const page = shown({ list: { state: 'ready', value: [] }, profileEmpty: true });
    expect(page.text()).toContain('Nothing kept yet');
    expect(page.get('a[href="/plan.html#guide"]').textContent).toBe('Guide to the jobs');
    page.click('Fill in your profile');
    expect(page.wishes.onProfile).toHaveBeenCalledOnce();
    expect(shown({ list: { state: 'ready', value: [] }, profileEmpty: false }).buttons('Fill in')).toHaveLength(0);
  });

  test('a list that the browser emptied is no first start: the ways back are one click away', () => {
    const page = shown({ list: { state: 'ready', value: [] }, lost: true });
    expect(page.get('[role=alert]').textContent).toContain('Your list was emptied');
    expect(page.text()).not.toContain('Nothing kept yet');
    page.click('See the ways back');
    expect(page.wishes.onBoard).toHaveBeenCalledOnce();
  });

  test('loading and failed are said', () => {
    expect(shown({ list: { state: 'loading' } }).get('.state').textContent).toBe('Opening your list…');
    expect(shown({ list: { state: 'failed', error: new Error() } }).get('[role=alert]').textContent).toContain('could not be opened');
  });

  test('what was not saved is said with its reason', () => {
    expect(shown({ notice: { kind: 'not-saved', failure: 'storage-full' } }).text()).toContain('the disk is full');
  });
});

describe('where Callslip may read', () => {
  const asks = [
    { host: 'indeed.com', why: 'mission' },
    { host: 'jobs.example.org', why: 'site' },
    { host: 'ocotillo.wd5.myworkdayjobs.com', why: 'frame' },
  ] as const;

  test.each([
    ['Allow on indeed.com', 'indeed.com'],
    ['Enable on this site', 'jobs.example.org'],
    ['Allow Callslip there', 'ocotillo.wd5.myworkdayjobs.com'],
  ])('%s', (words, host) => {
    const page = shown({ access: { asks, enabled: null } });
    [...page.root.querySelectorAll<HTMLElement>('.access .btn')].find(({ textContent }) => textContent === words)?.click();
    expect(page.wishes.onAllow).toHaveBeenCalledExactlyOnceWith(host);
  });

  test('an enabled site is turned off', () => {
    const page = shown({ access: { asks: [], enabled: 'jobs.example.org' } });
    page.click('Turn off');
    expect(page.wishes.onDisable).toHaveBeenCalledExactlyOnceWith('jobs.example.org');
  });

  test('a frame is of no interest while the posting itself is on screen, and nothing to ask is nothing to see', () => {
    const on = shown({ access: { asks, enabled: null }, page: { kind: 'posting', title: 'Archivist', kept: false } });
    expect(on.root.querySelector('.access')?.textContent).not.toContain('frame');
    expect(shown().root.querySelector('.access')).toBeNull();
  });
});
