// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { ListMarks, type Mark } from '@/components/lists/list-marks';
import { ListNote } from '@/components/lists/list-note';
import { lookOf, type MarkState, nameOf, wordsFor } from '@/components/lists/mark-state';
import { lists as en } from '@/locales/en/lists';
import { lists as es } from '@/locales/es/lists';
import { mount } from '../mount';

const plain: MarkState = { stage: null, closesIn: null, hidden: false };

describe('what a mark says, as far as there is room', () => {
  test.each([
    [plain, 200, 'Library'],
    [plain, 70, ''],
    [{ ...plain, stage: 'interview' }, 200, 'Interview'],
    [{ ...plain, closesIn: 3 }, 200, 'Closes in 3 days'],
    [{ ...plain, closesIn: 3 }, 100, '3 days'],
    [{ ...plain, closesIn: 1 }, 200, 'Closes tomorrow'],
    [{ ...plain, closesIn: 0 }, 200, 'Closes today'],
    [{ ...plain, stage: 'kept', closesIn: 3 }, 300, 'Kept · Closes in 3 days'],
    [{ ...plain, stage: 'kept', closesIn: 3 }, 150, 'Closes in 3 days'],
    [{ ...plain, stage: 'kept', closesIn: 3, hidden: true }, 300, 'Hidden'],
  ] as const)('%j in %d pixels: “%s”', (state, room, words) => expect(wordsFor(state, room, en)).toBe(words));

  test('its name says all, whatever the room', () => {
    expect(nameOf('Librarian II', { stage: 'applied', closesIn: 2, hidden: false }, en)).toBe(
      'Librarian II. Library work. Applied. Closes in 2 days.',
    );
    expect(nameOf('Librarian II', { ...plain, hidden: true }, en)).toBe('Hidden: Librarian II. Show again');
    expect(nameOf('Librarian II', plain, es)).toBe('Librarian II. Trabajo de biblioteca.');
  });

  test('the strongest decides its look', () => {
    expect(
      [{ ...plain, hidden: true, closesIn: 1 }, { ...plain, stage: 'kept', closesIn: 1 }, { ...plain, stage: 'kept' }, plain].map((state) =>
        lookOf(state as MarkState),
      ),
    ).toEqual(['hidden', 'soon', 'kept', 'plain']);
  });
});

const marks: readonly Mark[] = ['one', 'two', 'three'].map((key) => ({
  key,
  title: `Library Page ${key}`,
  state: { ...plain, hidden: key === 'two' },
  room: 100,
  side: 'after',
}));

function shown(current: string | null = null) {
  const wishes = { onElement: vi.fn(), onPress: vi.fn(), onStep: vi.fn(), onFocus: vi.fn() };
  const page = mount(<ListMarks marks={marks} current={current} opened="one" lists={en} {...wishes} />);
  return { page, wishes, stops: () => [...page.root.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0) };
}

describe('the marks of a list', () => {
  test('are one stop of the Tab key: the first, or the one the user was at', () => {
    expect(
      shown()
        .stops()
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Library Page one. Library work.']);
    expect(
      shown('three')
        .stops()
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Library Page three. Library work.']);
    expect(shown('gone').stops()).toHaveLength(1);
  });

  test.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
  ])('%s steps: %s', (key, step) => {
    const { page, wishes } = shown();
    page.button('Library Page one').focus();
    page.press(key);
    expect(wishes.onStep).toHaveBeenCalledExactlyOnceWith('one', step);
  });

  test('other keys are the browser’s', () => {
    const { page, wishes } = shown();
    page.button('Library Page one').focus();
    for (const key of ['Tab', 'a', ' ']) page.press(key);
    expect(wishes.onStep).not.toHaveBeenCalled();
  });

  test('are buttons with a name, and say whether their note is open; a hidden one has none', () => {
    const { page, wishes } = shown();
    expect(page.button('Library Page one').getAttribute('aria-expanded')).toBe('true');
    expect(page.button('Hidden: Library Page two').hasAttribute('aria-expanded')).toBe(false);
    page.click('Hidden: Library Page two');
    expect(wishes.onPress).toHaveBeenCalledExactlyOnceWith('two');
  });
});

describe('the note of a card', () => {
  const note = (state: MarkState, given: { canHide?: boolean; trouble?: boolean } = {}) => {
    const wishes = { onElement: vi.fn(), onHide: vi.fn(), onClose: vi.fn() };
    const page = mount(
      <ListNote
        title="Library Page"
        employer="Saltbush County Library"
        location="Saltbush, CA"
        state={state}
        canHide
        trouble={false}
        lists={en}
        {...given}
        {...wishes}
      />,
    );
    return { page, wishes };
  };

  test('hides, and once hidden offers to show again', () => {
    const { page, wishes } = note(plain);
    page.click('Hide from my lists');
    expect(wishes.onHide).toHaveBeenCalledWith(true);
    const hidden = note({ ...plain, hidden: true });
    hidden.page.click('Show again');
    expect(hidden.wishes.onHide).toHaveBeenCalledWith(false);
  });

  test('says stage and closing, and what was not saved', () => {
    expect(note({ stage: 'exam', closesIn: 2, hidden: false }).page.text()).toContain('Closes in 2 days. In your list: Exam.');
    expect(note(plain).page.text()).toContain('Not in your list yet');
    expect(note(plain, { trouble: true }).page.text()).toContain('Not saved. Try again.');
  });

  test('has no button for what cannot be: a card without number cannot be found again', () =>
    expect(note(plain, { canHide: false }).page.buttons('Hide')).toHaveLength(0));

  test('Escape closes it and leads back', () => {
    const { page, wishes } = note(plain);
    page.button('Hide from my lists').focus();
    page.press('Escape');
    expect(wishes.onClose).toHaveBeenCalledWith(true);
  });
});
