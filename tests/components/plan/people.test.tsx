// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PeopleView } from '@/components/plan/people-view';
import { allAssociations } from '@/utils/core/plan/directory';
import type { MeetingNote } from '@/utils/core/plan/meeting-note';
import type { PersonNote } from '@/utils/core/plan/person-note';
import type { Mounted } from '../mount';
import { type Drafts, labelled, mountOverDrafts } from './draft-desk';

const TODAY = '2026-11-26';
const ines: PersonNote = {
  id: 'p1',
  name: 'Inés Aldaco',
  place: 'Ocotillo Beach',
  reach: '',
  note: 'Runs storytimes in two languages.',
  talk: 'asked',
  followUp: '2026-11-20',
};
const meeting = (id: string, on: string | null): MeetingNote => ({ id, name: `Evening ${id}`, on, where: 'Dorada', note: '' });

function open(
  given: { people?: readonly PersonNote[]; meetings?: readonly MeetingNote[] } = {},
  initial: Drafts = {},
  language: 'en' | 'es' = 'en',
) {
  const wishes = { onPut: vi.fn(), onMeeting: vi.fn() };
  const all = mountOverDrafts(
    (desk) => (
      <PeopleView
        {...desk}
        {...wishes}
        people={given.people ?? []}
        meetings={given.meetings ?? []}
        contacts={[{ id: 'c1', name: 'Rosario Quill', role: 'Recruiter', reach: 'rosario@example.org', posting: 'Librarian II' }]}
        associations={allAssociations()}
        isMember={({ id }) => id === 'saa'}
        today={TODAY}
        newId={() => 'new'}
      />
    ),
    initial,
    language,
  );
  return { ...all, ...wishes };
}

function write(page: Mounted, label: string, text: string): void {
  const field = labelled(page, label);
  field.value = text;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

test('who is to be written to stands first, and what is late says so', () => {
  const { page } = open({ people: [{ ...ines, id: 'p2', name: 'Teo', followUp: null }, ines] });
  const names = [...page.root.querySelectorAll('.people b')].map(({ textContent }) => textContent);
  expect(names.slice(0, 2)).toEqual(['Inés Aldaco', 'Teo']);
  expect(page.get('.due').textContent).toBe('Write again: since November 20, 2026');
  expect(page.text()).toContain('Informational interview: asked for');
});

test('a name is needed; what was typed is there again after the page was closed', () => {
  const first = open();
  first.page.click('Add somebody');
  write(first.page, 'Where they work', 'Dorada Archives');
  first.page.click('Save');
  expect(first.onPut).not.toHaveBeenCalled();
  expect(first.page.get('[role=alert]').textContent).toBe('A name is needed.');
  const again = open({}, first.kept());
  expect(labelled(again.page, 'Where they work').value).toBe('Dorada Archives');
  write(again.page, 'Name', ' Ada Quill ');
  again.page.click('Save');
  expect(again.onPut).toHaveBeenCalledExactlyOnceWith({
    id: 'new',
    name: 'Ada Quill',
    place: 'Dorada Archives',
    reach: '',
    note: '',
    talk: 'none',
    followUp: null,
  });
  expect(again.kept()).toEqual({});
});

test('a draft with a word that no interview can be is read as none planned', () => {
  const { page, onPut } = open({}, { 'plan person': JSON.stringify({ ...ines, talk: 'sung' }) });
  page.click('Save');
  expect(onPut).toHaveBeenCalledWith({ ...ines, talk: 'none' });
});

test('somebody is changed in place and removed with a way back', () => {
  const { page, onPut } = open({ people: [ines] });
  page.click('Edit Inés Aldaco');
  expect(labelled(page, 'Note').value).toBe(ines.note);
  page.click('Cancel');
  page.click('Remove Inés Aldaco');
  expect(onPut).toHaveBeenLastCalledWith(ines, true);
  page.click('Undo');
  expect(onPut).toHaveBeenLastCalledWith(ines);
});

test('a contact of an application becomes a note with what is known', () => {
  const { page, onPut } = open();
  page.click('Note more about Rosario Quill');
  expect(labelled(page, 'How to reach them').value).toBe('rosario@example.org');
  page.click('Save');
  expect(onPut).toHaveBeenCalledWith(expect.objectContaining({ name: 'Rosario Quill', place: 'Recruiter, Librarian II' }));
});

test('events: to come first, those without a day next, over last; typed, kept, saved', () => {
  const days = [
    meeting('a', '2026-10-01'),
    meeting('b', '2026-12-20'),
    meeting('c', null),
    meeting('d', '2026-12-01'),
    meeting('e', '2026-11-01'),
  ];
  const { page, kept } = open({ meetings: days });
  const shown = [...page.root.querySelectorAll('.people b')]
    .map(({ textContent }) => textContent)
    .filter((one) => one?.startsWith('Evening'));
  expect(shown).toEqual(['Evening d', 'Evening b', 'Evening c', 'Evening e', 'Evening a']);
  expect(page.text()).toContain('November 1, 2026 · Dorada · Over');
  page.click('Add an event');
  write(page, 'What for', 'Ask about projects');
  const again = open({}, kept());
  again.page.click('Save');
  expect(again.page.get('[role=alert]').textContent).toBe('It needs a name.');
  write(again.page, 'What it is', 'Workshop');
  write(again.page, 'Day', '2026-12-05');
  again.page.click('Save');
  expect(again.onMeeting).toHaveBeenCalledWith({ id: 'new', name: 'Workshop', on: '2026-12-05', where: '', note: 'Ask about projects' });
});

test('associations say what they offer and that one is a member, in Spanish too', () => {
  expect(open().page.text()).toContain('You are a member');
  const { page } = open({}, {}, 'es');
  expect(page.text()).toContain('Usted es miembro');
  expect(page.root.querySelectorAll('.associations li')).toHaveLength(allAssociations().length);
});
