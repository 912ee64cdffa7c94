// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { listMarks, type Mark } from '@/components/lists/list-marks';
import { listNote } from '@/components/lists/list-note';
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
  const wishes = { onPress: vi.fn(), onStep: vi.fn(), onFocus: vi.fn() };
  const page = mount(null);
  const bar = listMarks(page.root, wishes);
  const show = (some: readonly Mark[]) => bar.show({ marks: some, current, opened: 'one', lists: en });
  show(marks);
  return { page, wishes, show, bar, stops: () => [...page.root.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0) };
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

describe('the marks of a list that moves on', () => {
  const order = (root: HTMLElement) => [...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label')?.split('.')[0]);
  const [one, two, three] = marks as readonly [Mark, Mark, Mark];

  test('those that are gone are gone, new ones stand in the order of the list, and what stays is the same element with its focus', () => {
    const { page, show, bar } = shown();
    const stays = bar.buttonOf('three');
    stays?.focus();
    const four: Mark = { ...one, key: 'four', title: 'Archivist' };
    show([four, three]);
    expect(order(page.root)).toEqual(['Archivist', 'Library Page three']);
    expect(bar.buttonOf('three')).toBe(stays);
    expect(document.activeElement).toBe(stays);
    expect(bar.elementOf('two')).toBeUndefined();
    show([two, four, three, one]);
    expect(order(page.root)).toEqual(['Hidden: Library Page two', 'Archivist', 'Library Page three', 'Library Page one']);
  });

  test('one that is kept meanwhile, and has room for other words, says so', () => {
    const { page, show } = shown();
    show([
      { ...one, state: { ...one.state, stage: 'kept' }, room: 0 },
      { ...three, room: 300 },
    ]);
    expect(page.button('Library Page one').getAttribute('aria-label')).toBe('Library Page one. Library work. Kept.');
    expect(page.button('Library Page one').className).toBe('dot filled');
    expect([...page.root.querySelectorAll('.says')].map(({ textContent }) => textContent)).toEqual(['Library']);
    expect(page.get('.mark.plain .says').style.maxWidth).toBe('300px');
  });
});

describe('the note of a card', () => {
  const note = (state: MarkState, given: { canHide?: boolean; trouble?: boolean } = {}) => {
    const wishes = { onHide: vi.fn(), onClose: vi.fn() };
    const page = mount(null);
    const view = listNote(document, wishes);
    const about = { title: 'Library Page', employer: 'Saltbush County Library', location: 'Saltbush, CA', canHide: true, trouble: false };
    view.show({ ...about, state, lists: en, ...given });
    page.root.append(view.element);
    view.focus();
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

  test('has the focus on what can be done', () => {
    const { page } = note(plain);
    expect(document.activeElement).toBe(page.button('Hide from my lists'));
    const { page: other } = note(plain, { canHide: false });
    expect(document.activeElement).toBe(other.button('Close'));
  });

  test('Escape closes it and leads back', () => {
    const { page, wishes } = note(plain);
    page.button('Hide from my lists').focus();
    page.press('Escape');
    expect(wishes.onClose).toHaveBeenCalledWith(true);
  });
});
