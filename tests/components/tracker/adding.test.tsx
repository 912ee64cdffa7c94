// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addedOf, addKey } from '@/components/tracker/add-form';
import { DRAFTS } from '@/components/tracker/tracker';
import { kept, shown } from './tracker-page';

test('a posting is added by hand: what is typed is kept at each key, and handed over whole', () => {
  const page = shown();
  page.click('Add by hand');
  expect(page.wishes.onDraft).toHaveBeenLastCalledWith(DRAFTS.add, 'yes');
  const typed = {
    [DRAFTS.add]: 'yes',
    [addKey('title')]: ' Library Page ',
    [addKey('employer')]: 'City of Marisol',
    [addKey('closes')]: '2026-12-04',
  };
  const open = shown({ drafts: typed });
  expect(document.activeElement).toBe(open.get('.add-form input'));
  expect(open.root.querySelector('.list')).toBeNull();
  open.type('.add-form input[type=url]', 'https://jobs.example.org/7');
  expect(open.wishes.onDraft).toHaveBeenLastCalledWith(addKey('url'), 'https://jobs.example.org/7');
  open.get<HTMLFormElement>('.add-form').dispatchEvent(new Event('submit', { cancelable: true }));
  expect(open.wishes.onAdd).toHaveBeenCalledWith({
    title: 'Library Page',
    employer: 'City of Marisol',
    url: null,
    dates: expect.objectContaining({ closes: { date: '2026-12-04', time: null, zone: null } }),
  });
});

test('given up by Escape, all that was typed is forgotten', () => {
  const page = shown({ drafts: { [DRAFTS.add]: 'yes', [addKey('title')]: 'Library Page' } });
  page.press('Escape');
  expect(page.wishes.onDraft.mock.calls).toEqual([
    [DRAFTS.add, ''],
    [addKey('title'), ''],
  ]);
  expect(page.wishes.onAdd).not.toHaveBeenCalled();
});

test('without a day there is none, and an empty list has the way too', () => {
  expect(addedOf({ [addKey('title')]: 'Page' })).toEqual({ title: 'Page', employer: null, url: null });
  const page = shown({ list: { state: 'ready', value: [] } });
  page.click('Add by hand');
  expect(page.wishes.onDraft).toHaveBeenCalledWith(DRAFTS.add, 'yes');
  expect(shown({ notice: { kind: 'added', title: 'Page' } }).text()).toContain('Kept: Page');
});

test('the text as it was kept, with its marks and its history, is one click away', () => {
  const page = shown({ drafts: { [DRAFTS.unfolded]: 'b' } });
  page.click('Kept text');
  expect(page.wishes.onDetails).toHaveBeenCalledWith(kept[1]);
});

test('reminders that the browser keeps back are said over the list, with how many were missed', () => {
  expect(shown().text()).not.toContain('reminders');
  expect(shown({ untold: { state: 'denied', missed: 0 } }).text()).toContain('keeps back Callslip’s reminders');
  expect(shown({ untold: { state: 'denied', missed: 2 } }).text()).toContain('Missed in the last two days: 2.');
});
