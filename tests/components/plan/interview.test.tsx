// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { InterviewView } from '@/components/plan/interview-view';
import { en } from '@/locales/en';
import { questions } from '@/locales/en/questions';
import { newStory, type Story } from '@/utils/core/plan/story';
import { NO_PREPARATION, type Preparation } from '@/utils/core/tracker/preparation';
import { requirement } from '../shared/sample';
import { mountOverDrafts } from './draft-desk';

const TODAY = '2026-11-26';
const NOW = `${TODAY}T10:00:00.000Z`;
const storytime = requirement('r7', 'Experience planning storytimes', { kind: 'skill', skills: ['storytime'] });
const story: Story = { ...newStory('s1', { key: 'skill:storytime', skills: ['storytime'] }), title: 'Storytime in the park' };

function open(preparation: Preparation = NO_PREPARATION, stories: readonly Story[] = []) {
  const made: Preparation[] = [];
  const wishes = { onTask: vi.fn(), onStory: vi.fn() };
  const all = mountOverDrafts((desk) => (
    <InterviewView
      {...desk}
      {...wishes}
      title="Librarian II"
      employer="City of Marisol"
      family="public-librarian"
      areas={['community-engagement', 'technology']}
      requirements={[storytime]}
      questions={questions}
      stories={stories}
      items={[]}
      newId={() => 'new'}
      preparation={preparation}
      today={TODAY}
      onPrepare={(change) => made.push(change(preparation))}
      now={() => NOW}
      tailoring="#tailoring/1"
    />
  ));
  const headings = [...all.page.root.querySelectorAll('h3')].map(({ textContent }) => textContent);
  return { ...all, ...wishes, made, headings };
}

describe('the interview', () => {
  test('questions of the post, of each area that is asked, of each requirement; then the library and what comes after', () => {
    const { page, headings } = open();
    expect(headings).toEqual([
      'Asked of public librarians',
      'Community engagement',
      'Technology',
      'On what this posting asks',
      'Find out about this library',
      'Afterwards',
    ]);
    expect(page.text()).toContain('Tell us about your experience with this: Experience planning storytimes.');
    expect(page.get('a[href="#tailoring/1"]').textContent).toBe('Tailoring sheet');
  });
  test('all of an area’s eight or more are there', () => {
    const { page } = open();
    const shown = () => page.root.querySelectorAll('.questions > .question').length;
    const before = shown();
    page.buttons('Show all').at(-1)?.click();
    return vi.waitFor(() => expect(shown()).toBe(before + Object.keys(questions.areas.technology).length - 4));
  });
  test('a question is practiced, with a note', () => {
    const { page, made, kept } = open();
    const [first] = Object.entries(questions.roles['public-librarian']);
    const [id = '', text = ''] = first ?? [];
    void act(() => page.get(`input[aria-label="Practiced: ${text}"]`).click());
    expect(made.at(-1)?.practice).toEqual([{ id: `role public-librarian ${id}`, doneAt: NOW, note: '' }]);
    page.click(`Note on: ${text}`);
    page.type('textarea', 'The flood');
    expect(kept()).toEqual({ [`practice role public-librarian ${id}`]: 'The flood' });
  });
  test('what to find out about the library is ticked off', () => {
    const { page, made } = open();
    void act(() => page.get(`input[aria-label="${en.plan.interview.researchItems['strategic-plan']}"]`).click());
    expect(made.at(-1)?.research).toEqual([{ id: 'strategic-plan', doneAt: NOW, note: '' }]);
    for (const one of ['strategic-plan', 'branches', 'community', 'systems'] as const)
      expect(page.text()).toContain(en.plan.interview.researchItems[one]);
  });
  test('the answer bank stands beside every question', () => {
    const { page, onStory } = open(NO_PREPARATION, [story]);
    expect(page.text(), 'the one told for the like').toContain('Storytime in the park');
    const pick = page.get<HTMLSelectElement>('.question .story-pick');
    pick.value = 's1';
    void act(() => void pick.dispatchEvent(new Event('change', { bubbles: true })));
    const [id] = Object.keys(questions.roles['public-librarian']);
    expect(onStory).toHaveBeenCalledWith({ ...story, about: ['skill:storytime', `question role public-librarian ${id}`] });
    expect(open().page.text()).toContain('The answer bank is empty.');
  });
  test('thanks the day after, a question ten days later, once each', () => {
    const { page, onTask } = open();
    page.type('input[type=date]', '2026-12-01');
    page.click('Add to tasks: Thank-you note');
    page.click('Add to tasks: Ask how it stands');
    expect(onTask.mock.calls).toEqual([
      ['Thank-you note to the panel', '2026-12-02'],
      ['Ask how it stands', '2026-12-11'],
    ]);
    expect(page.button('Add to tasks: Thank-you note').disabled).toBe(true);
    expect(page.text()).toContain('Added to the tasks of this posting.');
  });
});
