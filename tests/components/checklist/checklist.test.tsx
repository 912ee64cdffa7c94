// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { Checklist, type ChecklistProps, type ChecklistView } from '@/components/checklist/checklist';
import { checkSections } from '@/components/checklist/sections';
import type { Posting } from '@/utils/core/posting/posting';
import { type Mounted, mount } from '../mount';
import { judgedWith, leaf, SAMPLE_TEXT, sampleAnalysis, sampleFacts, sampleJudgement } from '../shared/sample';
import { application, TODAY } from '../tracker/applications';

const posting: Posting = {
  source: 'example',
  externalId: '1',
  url: 'https://jobs.example.org/1',
  title: 'Librarian II, Children’s Services',
  employer: 'City of Marisol',
  location: null,
  facts: sampleFacts,
  body: { text: '', blocks: [], cut: false },
  missing: [],
  readBy: {},
};

const onPage: ChecklistView = { kind: 'posting', from: 'page', key: '1', posting, analysis: sampleAnalysis, judgement: sampleJudgement };

function shown(given: Partial<ChecklistProps> = {}, language: 'en' | 'es' = 'en') {
  const wishes = {
    onAnswer: vi.fn(),
    onReveal: vi.fn(),
    onChoose: vi.fn(),
    onOpen: vi.fn(),
    onProfile: vi.fn(),
    onSwitch: vi.fn(),
    onToFill: vi.fn(),
  };
  const props: ChecklistProps = {
    view: onPage,
    today: TODAY,
    applications: [],
    chosen: null,
    pageWaits: false,
    profileEmpty: false,
    profiles: [],
    failure: null,
    ...wishes,
    ...given,
  };
  const page = mount(<Checklist {...props} />, language);
  return { page, wishes, show: (next: Partial<ChecklistProps>) => page.show(<Checklist {...props} {...next} />) };
}

const headings = ({ root }: Mounted): readonly (string | null)[] => [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('the order of the checklist', () => {
  test('the verdict, the minimum, then the areas in their order, then what is to be had ready', () => {
    const { page } = shown();
    expect(page.get('h1').textContent).toBe('Librarian II, Children’s Services');
    expect(headings(page)).toEqual([
      'Seven months short of Option I',
      'The minimum',
      'Community engagement',
      'Technology',
      'Customer service',
      'Languages and culture',
      'To agree to and to have ready',
    ]);
    expect(page.text()).toContain('You would meet it on June 23, 2027.');
    expect(page.text()).toContain('Closes in 11 days');
  });

  test('nothing that stands in the minimum stands in a section, and the required comes before the preferred', () => {
    const [first, second] = sampleAnalysis.requirements.filter(({ id }) => id === 'r7' || id === 'r9');
    if (first === undefined || second === undefined) throw new Error('not in the sample');
    const analysis = { ...sampleAnalysis, requirements: [first, { ...second, area: first.area }] };
    const [section, ...others] = checkSections(analysis, sampleJudgement);
    expect(others).toEqual([]);
    expect(section?.items.map(({ requirement }) => requirement.id)).toEqual(['r9', 'r7']);
    expect(section?.met).toBe(2);
    const all = checkSections(sampleAnalysis, sampleJudgement).flatMap(({ items }) => items.map(({ requirement }) => requirement.id));
    expect(all.sort()).toEqual(['r10', 'r11', 'r6', 'r7', 'r8', 'r9']);
  });

  test('a posting without a minimum says so, and its criteria are all in the sections', () => {
    const judgement = judgedWith({ minimum: null, nearest: null });
    const { page } = shown({ view: { ...onPage, judgement } });
    expect(page.text()).toContain('states no minimum');
    expect(headings(page)).toContain('Also asked');
  });
});

describe('ticking', () => {
  test('have and don’t are wished with the requirement, and show what is so', () => {
    const { page, wishes } = shown();
    const [met, unmet] = page.buttons('Have');
    expect([met?.getAttribute('aria-pressed'), unmet?.getAttribute('aria-pressed')]).toEqual(['true', 'false']);
    unmet?.click();
    expect(wishes.onAnswer).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'r8' }), true);
    page.buttons('Don’t')[0]?.click();
    expect(wishes.onAnswer).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'r7' }), false);
  });

  test('a question in the minimum is answered there', () => {
    const { page, wishes } = shown();
    page.click('I have it: Class C driver');
    expect(wishes.onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'r5' }), true);
  });

  test('a question beside the minimum can be put off, and shows that it is', () => {
    const open = judgedWith({}, [leaf('r8', 'unknown', { kind: 'silent' })]);
    const { page, wishes } = shown({ view: { ...onPage, judgement: open } });
    expect(page.buttons('Not now').filter((one) => one.closest('.seg') !== null)).toHaveLength(1);
    page.get('.seg button:nth-child(4)').click();
    expect(wishes.onAnswer).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'r8' }), null);
    const put = { ...leaf('r8', 'unknown', { kind: 'silent' }), putOff: true } as const;
    expect(shown({ view: { ...onPage, judgement: judgedWith({}, [put]) } }).page.get('.seg button:nth-child(4)').ariaPressed).toBe('true');
  });

  test('what changed shows at once', () => {
    const judgement = judgedWith({}, [leaf('r8', 'met', { kind: 'answered', have: true, on: TODAY })]);
    const { page } = shown({ view: { ...onPage, judgement } });
    expect(page.buttons('Have')[1]?.getAttribute('aria-pressed')).toBe('true');
    expect(page.text()).toContain('You said on November 23, 2026 that you have this.');
  });

  test('an answer that was not saved is said', () =>
    expect(shown({ failure: 'storage-broken' }).page.get('[role=status]').textContent).toContain('was not saved'));
});

test('with a second profile the active one is chosen here', () => {
  const profiles = [
    { id: 'profile', label: null, active: true },
    { id: 'a', label: 'Archivist', active: false },
  ];
  expect(shown().page.root.querySelector('.profile-select')).toBeNull();
  const { page, wishes } = shown({ profiles });
  page.choose('.profile-select select', 'a');
  expect(wishes.onSwitch).toHaveBeenCalledExactlyOnceWith('a');
});

describe('page and kept postings', () => {
  const kept = [application('k', { title: 'Archivist' })];
  const fromList: ChecklistView = { ...onPage, from: 'kept', key: 'k' };

  test('the words are one click away: on the page where it stands there, else in the text that was kept', () => {
    const { page, wishes } = shown();
    page.click('Words in the posting: Experience planning storytimes');
    expect(wishes.onReveal).toHaveBeenCalledWith(expect.objectContaining({ id: 'r7' }));
    const body = { text: SAMPLE_TEXT, blocks: [], cut: false };
    const list = shown({ view: { ...fromList, posting: { ...posting, body } }, applications: kept, chosen: 'k' }).page;
    expect(list.buttons('Words in the posting')).toHaveLength(0);
    const words = list.get('.kept-words');
    expect(words.querySelector('summary')?.getAttribute('aria-label')).toBe('Words in the posting: Experience planning storytimes');
    expect(words.querySelector('mark')?.textContent).toBe('Experience planning storytimes');
    expect(words.querySelector('p')?.textContent, 'no more than its own line').toBe('Experience planning storytimes');
    expect(shown({ view: fromList }).page.root.querySelector('.kept-words'), 'a text that does not hold them').toBeNull();
  });

  test('without a posting it says what to do; a kept one can be chosen', () => {
    expect(shown({ view: { kind: 'none' } }).page.text()).toContain('Open a library or archive posting on governmentjobs.com');
    const { page, wishes } = shown({ view: { kind: 'none' }, applications: kept });
    expect(page.text()).toContain('Or look at one you keep');
    page.choose('select', 'k');
    expect(wishes.onChoose).toHaveBeenCalledWith('k');
  });

  test('while one that was chosen is read, the list keeps the focus', () => {
    const none = { kind: 'none' } as const;
    const props = { applications: kept, chosen: null, pageWaits: false };
    const { page, show } = shown({ view: none, ...props });
    page.get('select').focus();
    show({ view: { kind: 'loading' }, ...props, chosen: 'k' });
    expect(document.activeElement).toBe(page.get('select'));
    show({ view: fromList, ...props, chosen: 'k' });
    expect(document.activeElement).toBe(page.get('select'));
  });

  test('the questions over all that is kept are one click away', () => {
    const { page, wishes } = shown({ applications: kept });
    page.click('Questions that decide most of them');
    expect(wishes.onToFill).toHaveBeenCalledOnce();
    expect(shown().page.buttons('Questions that decide')).toEqual([]);
  });

  test('without a posting the one kept last is one click away', () => {
    const applications = [
      application('old', { title: 'Page' }),
      application('new', { title: 'Cataloger', keptAt: '2026-11-20T12:00:00.000Z' }),
      application('older', { title: 'Clerk', keptAt: '2026-10-01T12:00:00.000Z' }),
    ];
    const { page, wishes } = shown({ view: { kind: 'none' }, applications });
    page.click('Checklist of the last one you kept: Cataloger');
    expect(wishes.onChoose).toHaveBeenCalledWith('new');
    expect(shown({ view: { kind: 'none' } }).page.text()).not.toContain('Checklist of the last');
  });

  test('a kept posting can be opened, and left for the page', () => {
    const { page, wishes } = shown({ view: fromList, applications: kept, chosen: 'k', pageWaits: true });
    expect(page.text()).toContain('A posting you keep');
    page.click('Open posting');
    expect(wishes.onOpen).toHaveBeenCalledWith('https://jobs.example.org/1');
    page.click('Back to the page');
    expect(wishes.onChoose).toHaveBeenCalledWith(null);
  });

  test('a kept posting whose text is gone says so', () => {
    const application0 = application('k', { title: 'Archivist' });
    expect(shown({ view: { kind: 'no-text', application: application0 }, chosen: 'k' }).page.text()).toContain(
      'The text of this posting was not kept',
    );
  });
});

describe('states', () => {
  test('an empty profile leads to where it is filled in', () => {
    const { page, wishes } = shown({ profileEmpty: true });
    page.click('Fill in your profile');
    expect(wishes.onProfile).toHaveBeenCalledOnce();
  });

  test('another language than English is said and not guessed at', () => {
    const { page } = shown({ view: { ...onPage, analysis: { ...sampleAnalysis, language: 'fr', requirements: [], minimum: null } } });
    expect(page.text()).toContain('This posting is in French');
    expect(headings(page)).not.toContain('The minimum');
  });

  test('a text that was cut is said to be', () =>
    expect(shown({ view: { ...onPage, analysis: { ...sampleAnalysis, cut: true } } }).page.text()).toContain('longer than Callslip reads'));
  test('storage that fails', () =>
    expect(shown({ view: { kind: 'failed' } }).page.get('[role=alert]').textContent).toContain('could not be opened'));
  test('in Spanish', () => expect(shown({}, 'es').page.text()).toContain('El mínimo'));
});
