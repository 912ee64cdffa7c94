// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Stories } from '@/components/plan/story-bank';
import { newStory, type Story } from '@/utils/core/plan/story';
import type { Mounted } from '../mount';
import { type Drafts, labelled, mountOverDrafts } from './draft-desk';

const subject = { key: 'skill:storytime', skills: ['storytime'] };
const basement: Story = {
  ...newStory('s1', { key: 'question area archives flood', skills: [] }),
  title: 'The flooded basement',
  result: 'Two thousand maps dried in time.',
};

function open(stories: readonly Story[] = [], initial: Drafts = {}) {
  const onStory = vi.fn();
  const items = [{ id: 'w1', label: 'Library Aide, City of Marisol' }];
  const all = mountOverDrafts(
    (desk) => (
      <Stories subject={subject} name="Experience planning storytimes" wishes={{ ...desk, stories, items, newId: () => 'new', onStory }} />
    ),
    initial,
  );
  return { ...all, onStory };
}

function write(page: Mounted, label: string, text: string): void {
  const field = labelled(page, label);
  field.value = text;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('telling a story', () => {
  test('it is told for what it stands at, and kept when it is saved', () => {
    const { page, onStory, kept } = open();
    page.click('Tell a story for this: Experience planning storytimes');
    write(page, 'What you would call it', 'Storytime in the park');
    write(page, 'Result', 'Forty families came.');
    page.click('Save to the answer bank');
    expect(onStory).toHaveBeenCalledExactlyOnceWith({
      ...newStory('new', subject),
      title: 'Storytime in the park',
      result: 'Forty families came.',
    });
    expect(kept()).toEqual({});
    expect(page.root.querySelector('form')).toBeNull();
  });

  test('each key is kept: a page that is closed and opened again has the form with what was typed', () => {
    const first = open();
    first.page.click('Tell a story');
    write(first.page, 'Situation', 'Rain, and a tent for ten');
    write(first.page, 'Action', 'I moved it i');
    const again = open([], first.kept());
    expect(labelled(again.page, 'Situation').value).toBe('Rain, and a tent for ten');
    expect(labelled(again.page, 'Action').value).toBe('I moved it i');
    again.page.click('Save to the answer bank');
    expect(again.onStory).toHaveBeenCalledWith(expect.objectContaining({ id: 'new', situation: 'Rain, and a tent for ten' }));
  });

  test('a story that is being changed comes back as itself, and cancelling leaves it as it was', () => {
    const told = { ...basement, about: [subject.key] };
    const first = open([told]);
    first.page.click('Edit: The flooded basement');
    write(first.page, 'Result', 'All of them dried.');
    const again = open([told], first.kept());
    expect(labelled(again.page, 'Result').value).toBe('All of them dried.');
    expect(again.page.root.querySelectorAll('article'), 'not beside its own form').toHaveLength(0);
    again.page.click('Cancel');
    expect(again.onStory).not.toHaveBeenCalled();
    expect(again.kept()).toEqual({});
    expect(again.page.text()).toContain('Two thousand maps');
  });

  test('a draft that cannot be read is no draft', () => {
    expect(open([], { 'story skill:storytime': '{"title":' }).page.root.querySelector('form')).toBeNull();
    expect(open([], { 'story skill:storytime': '7' }).page.root.querySelector('form')).toBeNull();
  });

  test('nothing written is nothing kept', () => {
    const { page, onStory } = open();
    page.click('Tell a story');
    page.click('Save to the answer bank');
    expect(onStory).not.toHaveBeenCalled();
  });
});

describe('the answer bank', () => {
  test('a story told elsewhere is taken for this too', () => {
    const { page, onStory } = open([basement]);
    expect(page.root.querySelectorAll('article')).toHaveLength(0);
    page.choose('select', 's1');
    expect(onStory).toHaveBeenCalledWith({ ...basement, about: [...basement.about, subject.key] });
  });

  test('removed, with a way back', () => {
    const told = { ...basement, about: [subject.key] };
    const { page, onStory } = open([told]);
    page.click('Remove: The flooded basement');
    expect(onStory).toHaveBeenLastCalledWith(told, true);
    expect(page.get('[role=status]').textContent).toContain('Removed from the answer bank.');
    page.click('Undo');
    expect(onStory).toHaveBeenLastCalledWith(told);
    expect(page.get('[role=status]').textContent).toBe('');
  });
});
