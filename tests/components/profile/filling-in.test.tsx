// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { UNSTATED } from '@/utils/core/profile/profile';
import type { Mounted } from '../mount';
import { field, job, open } from './page-stage';

describe('filling in', () => {
  test('a job is added, and the draft is gone once it is saved', () => {
    const { page, seen } = open();
    page.click('Add a job');
    page.type(field(page, 'work', 'Job title'), 'Library Aide');
    expect(JSON.parse(seen.drafts['options.work.new'] ?? '')).toEqual({ title: 'Library Aide' });
    expect(page.text()).toContain('Not saved yet');
    page.type(field(page, 'work', 'Employer'), 'City of Marisol');
    page.type(field(page, 'work', 'From'), 'June 2024');
    expect(page.text()).toContain('Read as June 2024');
    page.type(field(page, 'work', 'Hours a week'), '19.5');
    page.click('Save');
    expect(seen.profile.work).toMatchObject([{ title: 'Library Aide', start: '2024-06', hoursPerWeek: 19.5, paid: true }]);
    expect(seen.drafts).toEqual({});
    expect(page.get('#work').textContent).toContain('City of Marisol · June 2024 – now · 19.5 h a week');
  });

  test('what is wrong is said beside the field, and nothing is saved', () => {
    const { page, seen } = open();
    page.click('Add a job');
    page.type(field(page, 'work', 'Hours a week'), 'forty');
    expect(page.root.querySelectorAll('[aria-invalid=true]'), 'not while it is typed').toHaveLength(0);
    act(() => void page.get(field(page, 'work', 'Hours a week')).dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(page.get('[aria-invalid=true]').getAttribute('value') ?? page.get<HTMLInputElement>('[aria-invalid=true]').value).toBe('forty');
    page.click('Save');
    expect(seen.profile.work).toEqual([]);
    expect(page.root.querySelectorAll('[aria-invalid=true]')).toHaveLength(4);
    expect(document.activeElement, 'the first that is wrong').toBe(page.get(field(page, 'work', 'Job title')));
    expect(document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill this in.');
  });

  test('an entry is changed in place', () => {
    const { page, seen } = open({ work: [job] });
    page.click('Edit Library Page');
    page.type(field(page, 'work', 'To'), '3/2026');
    page.click('Save');
    expect(seen.profile.work).toEqual([{ ...job, end: '2026-03' }]);
    expect(document.activeElement, 'where the form stood').toBe(page.button('Edit Library Page'));
  });

  test('a draft from before stands in its form again; discarding it changes nothing', () => {
    const { page, seen } = open({ work: [job] }, { 'options.work.w1': JSON.stringify({ title: 'Senior Page' }) });
    expect(page.get<HTMLInputElement>(field(page, 'work', 'Job title')).value).toBe('Senior Page');
    expect(document.activeElement, 'a form that only waits does not take the focus').toBe(document.body);
    page.click('Discard');
    expect(seen).toMatchObject({ drafts: {}, profile: { work: [job] } });
  });

  test('a deletion can be taken back', () => {
    const { page, seen, wishes } = open({ work: [job] });
    page.click('Delete Library Page');
    expect(seen.profile.work).toEqual([]);
    expect(wishes.changed).toHaveBeenCalledWith({ kind: 'removed', what: 'Library Page' });
    const after = open({}, {}, { notice: { kind: 'removed', what: 'Library Page' } });
    after.page.click('Undo');
    expect(after.wishes.onUndo).toHaveBeenCalledOnce();
  });

  test('an answer given on a posting is found here, changed and taken back', () => {
    const answer = { id: 'a', about: 'lift', words: 'Lift 40 pounds', have: true, on: '2026-11-20' };
    const { page, seen } = open({ answers: [answer] });
    expect(page.get('#answers').textContent).toContain('You said on November 20, 2026: I have it.');
    page.click('I don’t');
    expect(seen.profile.answers).toEqual([{ ...answer, have: false, on: '2026-11-25' }]);
    expect(page.get('#answers').textContent).toContain('You said on November 25, 2026: I don’t.');
    page.click('Take back your answer about: Lift 40 pounds');
    expect(seen.profile.answers).toEqual([]);
  });
});

describe('answers that have their place', () => {
  test('are named with it, and taken back there', () => {
    const licence = {
      id: 'answer/licence:driver:',
      type: 'driver',
      name: 'driver’s license',
      held: true,
      ...UNSTATED.licence,
      expires: null,
    } as const;
    const entered = { ...licence, id: 'l2', type: 'teaching', name: 'Single subject' } as const;
    const { page, seen } = open({ licences: [licence, entered] });
    expect(page.get('#answers').textContent).toContain('Driver’s license');
    expect(page.get('#answers').textContent).not.toContain('Teaching credential');
    expect(page.get('#answers a').getAttribute('href')).toBe('#licences');
    page.click('Take back your answer about: Driver’s license');
    expect(seen.profile.licences).toEqual([entered]);
    expect(page.root.querySelector('#answers')).toBeNull();
  });

  test('one that was put off says so', () => {
    const later = { id: 'a', about: 'lift', words: 'Lift 40 pounds', have: null, on: '2026-11-20' };
    expect(open({ answers: [later] }).page.get('#answers').textContent).toContain('You put it off on November 20, 2026.');
  });
});

describe('order', () => {
  const older = { ...job, id: 'w0', title: 'Clerk', start: '2019', end: '2020' };
  const titles = (page: Mounted) => [...page.root.querySelectorAll('#work .entry .strong')].map(({ textContent }) => textContent);

  test('an entry is moved by buttons that keep the focus, and the ends go no further', () => {
    const { page, seen, wishes } = open({ work: [job, older] });
    expect(page.buttons('Most recent first')).toHaveLength(0);
    expect(page.button('Move up: Library Page').ariaDisabled).toBe('true');
    page.click('Move up: Library Page');
    expect(wishes.changed).not.toHaveBeenCalled();
    page.click('Move down: Library Page');
    expect(titles(page)).toEqual(['Clerk', 'Library Page']);
    expect(seen.profile.work.map(({ id }) => id)).toEqual(['w0', 'w1']);
    expect(wishes.changed).toHaveBeenCalledExactlyOnceWith({ kind: 'moved', what: 'Library Page', at: 2, of: 2 });
    expect(document.activeElement).toBe(page.button('Move down: Library Page'));
    page.click('Most recent first');
    expect(titles(page)).toEqual(['Library Page', 'Clerk']);
  });

  test('a new one stands by its date, where the others stay as they were put', () => {
    const { page } = open({ work: [older, job] });
    page.click('Add a job');
    for (const [label, value] of [
      ['Job title', 'Aide'],
      ['Employer', 'City'],
      ['From', '2021'],
      ['To', '2022'],
    ] as const)
      page.type(field(page, 'work', label), value);
    page.click('Save');
    expect(titles(page)).toEqual(['Aide', 'Clerk', 'Library Page']);
  });

  test('one entry alone has nowhere to go', () => expect(open({ work: [job] }).page.root.querySelector('#work [data-move]')).toBeNull());
});

describe('progress', () => {
  const navigation = (page: Mounted, section: string) => page.get(`nav a[href="#${section}"]`).textContent;

  test('what is said and what is not, section by section', () => {
    const { page } = open({ work: [job, { ...job, id: 'w2', title: 'Clerk', hoursPerWeek: null, supervised: 0, summary: 'Desk.' }] });
    expect(page.text()).toContain('1 of 12 sections say something.');
    expect(page.get('#work .progress').textContent).toBe(
      'Not said yet: hours a week (Clerk); people who reported to you (Library Page); what you did (Library Page).',
    );
    expect(navigation(page, 'work')).toBe('Work2: partly said');
    expect(navigation(page, 'education')).toBe('Education: nothing said yet');
    expect(page.root.querySelector('#education .progress')).toBeNull();
  });

  test('hours in all say it as well; all said is said', () => {
    const { page } = open({ work: [{ ...job, hoursPerWeek: null, totalHours: 300, supervised: 0, summary: 'Desk.' }] });
    expect(page.root.querySelector('#work .progress')).toBeNull();
    expect(navigation(page, 'work')).toBe('Work: said');
  });
});

describe('pick lists', () => {
  test('a school is found in the list of accredited programs, and taken by Enter', async () => {
    const { page, seen } = open();
    page.click('Add education');
    const school = field(page, 'education', 'School');
    page.get(school).focus();
    await act(async () => {
      await import('@/utils/core/profile/ala');
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    page.type(school, 'jose');
    const option = page.get('#education [role=option]');
    expect(option.textContent).toBe('San José State UniversityALA-accredited since 1967');
    expect(option.ariaSelected, 'nothing is chosen before an arrow did').toBe('false');
    page.press('ArrowDown');
    page.press('Enter');
    expect(JSON.parse(seen.drafts['options.education.new'] ?? '')).toEqual({ institution: 'San José State University' });
    expect(page.get(school).getAttribute('aria-expanded')).toBe('false');
  });

  test('any name may be written; Escape closes the list', () => {
    const { page, seen } = open();
    page.click('Add a membership');
    const association = field(page, 'memberships', 'Association');
    page.get(association).focus();
    page.type(association, 'reform');
    page.press('Escape');
    expect(page.get(association).getAttribute('aria-expanded')).toBe('false');
    page.type(association, 'Friends of Elder Creek');
    page.click('Save');
    expect(seen.profile.memberships).toMatchObject([{ name: 'Friends of Elder Creek' }]);
  });
});
