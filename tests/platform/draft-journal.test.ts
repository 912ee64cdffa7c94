// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { journalDraft, recoverDrafts } from '@/utils/platform/draft-journal';
import { keepDraft, loadSettings } from '@/utils/platform/settings';
import { freshDatabase } from './fresh-database';

freshDatabase();
beforeEach(() => localStorage.clear());

test('a keystroke stands in the journal at once, and in the database soon', async () => {
  const work = journalDraft('notes', 'call Ines');
  expect(recoverDrafts({})).toEqual({ notes: 'call Ines' });
  await work;
  expect((await loadSettings()).drafts).toEqual({ notes: 'call Ines' });
  expect(localStorage).toHaveLength(0);
});

test('of many keystrokes the last one counts, and one that empties the field forgets it', async () => {
  const works = ['c', 'ca', 'cal', 'call'].map((text) => journalDraft('notes', text));
  await Promise.all(works);
  expect((await loadSettings()).drafts).toEqual({ notes: 'call' });
  await Promise.all([journalDraft('notes', 'call!'), journalDraft('notes', null)]);
  expect((await loadSettings()).drafts).toEqual({});
});

test('what a closed page left in the journal goes over what is stored, and into the database', async () => {
  await keepDraft('notes', 'call In');
  await keepDraft('search', 'arch');
  localStorage.setItem('draft:notes', '"call Ines"');
  localStorage.setItem('draft:search', 'null');
  localStorage.setItem('of others', 'stays');
  expect(recoverDrafts((await loadSettings()).drafts)).toEqual({ notes: 'call Ines' });
  await vi.waitFor(async () => expect((await loadSettings()).drafts).toEqual({ notes: 'call Ines' }));
  await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual(['of others']));
});

test('an entry that cannot be read is nothing', () => {
  localStorage.setItem('draft:notes', '{half');
  expect(recoverDrafts({ search: 'arch' })).toEqual({ search: 'arch' });
});
