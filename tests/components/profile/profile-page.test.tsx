// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { ReadSource } from '@/components/profile/bring-in/use-reading';
import { ProfilePage, type ProfilePageProps } from '@/components/profile/profile-page';
import { SkillsSection } from '@/components/profile/skills-section';
// What the page loads late is there before the tests end.
import '@/components/profile/sums/sums-section';
import '@/components/profile/bring-in/import-section';
import { readGiven } from '@/entrypoints/resume-reader/read-file';
import { EMPTY_PROFILE, type Profile, UNSTATED } from '@/utils/core/profile/profile';
import { type Mounted, mount } from '../mount';

/** The page over a profile and drafts that are kept in memory, as the entrypoint keeps them in the database. */
function open(initial: Partial<Profile> = {}, drafts: Readonly<Record<string, string>> = {}, given: Partial<ProfilePageProps> = {}) {
  const wishes = {
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
    onExport: vi.fn(),
    onPrint: vi.fn(),
    onCopy: vi.fn(),
    onSwitch: vi.fn(),
    onAddProfile: vi.fn(),
    onRename: vi.fn(),
    onRemoveProfile: vi.fn(),
    onLanguage: vi.fn(),
    onShowAgain: vi.fn(),
    onLists: vi.fn(),
    onShowPosting: vi.fn(),
    onAllow: vi.fn(),
    onDisable: vi.fn(),
    onRead: vi.fn(),
    // As the worker reads: by the same reader.
    onReadSource: vi.fn<ReadSource>(async (source) => readGiven({ text: source.kind === 'text' ? source.text : await source.file.text() })),
    onAnswer: vi.fn(),
    onBackup: vi.fn(async () => undefined),
    onForget: vi.fn(async () => undefined),
    changed: vi.fn(),
  };
  const seen: { profile: Profile; drafts: Readonly<Record<string, string>> } = { profile: { ...EMPTY_PROFILE, ...initial }, drafts };
  let last = 0;
  function Page() {
    const [profile, setProfile] = useState(seen.profile);
    const [kept, setKept] = useState(drafts);
    seen.profile = profile;
    seen.drafts = kept;
    return (
      <ProfilePage
        profile={{ state: 'ready', value: profile }}
        drafts={kept}
        notice={null}
        changes={null}
        kept={{ state: 'ready', postings: [], of: 0 }}
        today="2026-11-25"
        profiles={[{ id: 'profile', label: null, active: true }]}
        firstProfile="profile"
        sites={{ mission: ['indeed.com', 'usajobs.gov'], missing: [], enabled: [] }}
        hiddenHosts={[]}
        lists
        hiddenPostings={[]}
        newId={() => `id${++last}`}
        onDraft={(key, text) => setKept(({ [key]: _, ...others }) => (text === '' ? others : { ...others, [key]: text }))}
        onChange={(change, undoable) => {
          wishes.changed(undoable);
          setProfile(change);
        }}
        {...wishes}
        {...given}
      />
    );
  }
  return { page: mount(<Page />), seen, wishes };
}

/** A field of a section's form by its label. */
function field(page: Mounted, section: string, label: string): string {
  const found = [...page.get(`#${section}`).querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  if (found?.htmlFor === undefined) throw new Error(`no field “${label}”`);
  return `[id="${found.htmlFor}"]`;
}

const job = {
  id: 'w1',
  employer: 'City of Marisol',
  title: 'Library Page',
  start: '2024-01',
  end: null,
  hoursPerWeek: 20,
  paid: true,
  setting: null,
  level: null,
  supervised: null,
  ...UNSTATED.work,
  summary: '',
};

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

describe('forgetting everything', () => {
  test('offers a backup, and wants to be told in words', async () => {
    const { page, wishes } = open({ work: [job] });
    page.click('Forget everything…');
    expect(document.activeElement).toBe(page.get('#forget input'));
    page.click('Save a backup file first');
    await act(async () => undefined);
    expect(wishes.onBackup).toHaveBeenCalledOnce();
    expect(page.get('#forget').textContent).toContain('The backup was saved.');
    page.click('Delete it all for good');
    page.type('#forget input', 'forget');
    page.click('Delete it all for good');
    expect(wishes.onForget).not.toHaveBeenCalled();
    page.type('#forget input', ' Forget everything ');
    page.click('Delete it all for good');
    page.click('Deleting…');
    expect(wishes.onForget).toHaveBeenCalledOnce();
  });

  test('what could not be deleted is said; keeping it closes', async () => {
    const { page } = open({}, {}, { onForget: () => Promise.reject(new Error('held')) });
    page.click('Forget everything…');
    page.type('#forget input', 'forget everything');
    page.click('Delete it all for good');
    await act(async () => undefined);
    expect(page.get('#forget [role=alert]').textContent).toContain('Not everything could be deleted.');
    page.click('Keep it');
    expect(page.root.querySelector('#forget form')).toBeNull();
  });
});

describe('states', () => {
  test('empty explains itself and offers the import first', () => {
    const { page } = open();
    expect(page.text()).toContain('what is missing becomes a question');
    expect(page.get('main').querySelector('section')?.id).toBe('import');
    expect(
      open({ work: [job] })
        .page.get('main')
        .querySelector('section')?.id,
    ).toBe('education');
  });

  test('a profile that cannot be opened is not shown as an empty one', () => {
    const { page } = open({}, {}, { profile: { state: 'failed', error: new Error() } });
    expect(page.get('[role=alert]').textContent).toContain('could not be opened');
    expect(page.buttons('Add a job')).toHaveLength(0);
  });

  test('settings: language and hidden sites', () => {
    const { page, wishes } = open({}, {}, { hiddenHosts: ['jobs.example.org'] });
    page.click('Show again on jobs.example.org');
    expect(wishes.onShowAgain).toHaveBeenCalledWith('jobs.example.org');
    page.choose('[lang=es] input', 'on');
    expect(wishes.onLanguage).toHaveBeenCalledWith('es');
  });

  test('settings: marks in lists, and the postings hidden there', () => {
    const posting = { source: 'indeed', externalId: '0123456789abcdef', title: 'Library Page' };
    const { page, wishes } = open({}, {}, { lists: true, hiddenPostings: [posting] });
    expect(page.text()).toContain('Hidden in lists: 1 posting');
    page.click('Show again in lists: Library Page');
    expect(wishes.onShowPosting).toHaveBeenCalledWith(posting);
    const box = page.get<HTMLInputElement>('#settings input[type=checkbox]');
    expect(box.checked).toBe(true);
    box.click();
    expect(wishes.onLists).toHaveBeenCalledWith(false);
    expect(open().page.text()).not.toContain('Hidden in lists');
  });
});

describe('skills', () => {
  function skills(profile: Partial<Profile>, typed: string, drafts: Readonly<Record<string, string>> = {}) {
    const onChange = vi.fn((change: (profile: Profile) => Profile) => change({ ...EMPTY_PROFILE, ...profile }));
    const onDraft = vi.fn();
    const page = mount(
      <SkillsSection
        profile={{ ...EMPTY_PROFILE, ...profile }}
        drafts={{ 'options.skills.new': typed, ...drafts }}
        newId={() => 'new'}
        onDraft={onDraft}
        onChange={onChange}
      />,
    );
    return { page, onChange, onDraft };
  }
  const options = (page: Mounted): readonly (string | null)[] =>
    [...page.root.querySelectorAll('[role=option] > :first-child')].map(({ textContent }) => textContent);

  test('the vocabulary is searched, the own words come last', () => {
    const found = options(skills({}, 'koh').page);
    expect(found[0]).toBe('Koha');
    expect(found.at(-1)).toBe('Add “koh” as you wrote it');
  });

  test('arrow and Enter add what is chosen, under its vocabulary id', () => {
    const { page, onChange, onDraft } = skills({}, 'koha');
    page.get('input').focus();
    page.press('Enter');
    expect(onChange.mock.results[0]?.value).toMatchObject({ skills: [{ id: 'new', name: 'Koha', skill: 'koha' }] });
    expect(onDraft).toHaveBeenCalledWith('options.skills.new', '');
  });

  test('own words are added as they are', () => {
    const { page, onChange } = skills({}, 'Zzyzx Road Tuesdays');
    page.get('input').focus();
    page.press('Enter');
    expect(onChange.mock.results[0]?.value).toMatchObject({ skills: [{ name: 'Zzyzx Road Tuesdays', skill: null }] });
  });

  test('what the profile has is not offered again; Escape closes the list', () => {
    expect(options(skills({ skills: [{ id: 's', name: 'koha', skill: null, ...UNSTATED.skill }] }, 'koha').page)).not.toContain('Koha');
    const { page } = skills({}, 'koha');
    page.get('input').focus();
    page.press('Escape');
    expect(page.get('[role=combobox]').getAttribute('aria-expanded')).toBe('false');
  });

  test('each has its level, its evidence and the job it was used in', () => {
    const { page } = skills({ work: [job], skills: [{ id: 's', name: 'Koha', skill: 'koha', ...UNSTATED.skill }] }, '');
    expect(page.get('.progress').textContent).toBe('Not said yet: how well; used in.');
    page.click('How well, and where: Koha');
    const form = (label: string) => field(page, 'skills', label);
    page.choose(form('How well'), 'working');
    expect(page.root.querySelectorAll('#skills form option')).toHaveLength(7);
    expect(page.get('#skills').textContent).toContain('Library Page, City of Marisol');
  });

  test('what the form says is saved with the skill, under the vocabulary’s id', () => {
    const draft = { skill: 'Koha', skillLevel: 'expert', usedIn: 'w1', lastUsed: 'June 2025', evidence: 'Ran the migration.' };
    const koha = { id: 's', name: 'Koha', skill: 'koha', ...UNSTATED.skill };
    const { page, onChange } = skills({ work: [job], skills: [koha] }, '', { 'options.skills.s': JSON.stringify(draft) });
    page.click('Save');
    expect(onChange.mock.results[0]?.value.skills).toEqual([
      { ...koha, level: 'expert', work: 'w1', lastUsed: '2025-06', evidence: 'Ran the migration.' },
    ]);
    const after = skills({ work: [job], skills: [{ ...koha, level: 'expert', work: 'w1', lastUsed: '2025-06' }] }, '').page;
    expect(after.get('.chip-name').textContent).toBe('Koha Expert · June 2025 · in Library Page');
  });

  test('they stand by area, and each can be deleted', () => {
    const { page, onChange } = skills(
      {
        skills: [
          { id: 's', name: 'Koha', skill: 'koha', ...UNSTATED.skill },
          { id: 't', name: 'Zzyzx Road Tuesdays', skill: null, ...UNSTATED.skill },
        ],
      },
      '',
    );
    expect([...page.root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Technology', 'In your own words']);
    page.click('Delete Koha');
    expect(onChange.mock.results[0]?.value).toMatchObject({ skills: [{ id: 't' }] });
  });
});

describe('import', () => {
  const later = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  /** Opens the page and waits for what it loads late. */
  const opened = async (...given: Parameters<typeof open>) => {
    const all = open(...given);
    await vi.waitFor(async () => {
      await later(5);
      all.page.get('input[type=file]');
    });
    return all;
  };
  const choose = async (page: Mounted, text: string, name = 'resume.json') => {
    const input = page.get<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(async () => {
      await later(5);
      if (page.root.querySelector('#import progress') !== null) throw new Error('still reading');
    });
  };
  const ticks = (page: Mounted) => [...page.root.querySelectorAll<HTMLInputElement>('.preview input[type=checkbox]')];
  const resume = JSON.stringify({
    basics: { name: 'Rosa' },
    work: [{ name: 'City of Marisol', position: 'Librarian I', startDate: '2025-06-23', hoursPerWeek: 40 }],
    languages: [{ language: 'Spanish', fluency: 'Fluent' }],
  });

  test('all is shown, with the words it came from, before anything is written', async () => {
    const { page, seen, wishes } = await opened({ work: [job] });
    await choose(page, resume);
    expect(page.get('.preview').textContent).toContain('Librarian I');
    expect(page.get('.preview').textContent).toContain('position: Librarian I');
    expect(document.activeElement?.textContent).toBe('What resume.json says');
    expect(seen.profile.work).toEqual([job]);
    page.click('Write 3 entries');
    expect(seen.profile.work.map(({ title }) => title).sort()).toEqual(['Librarian I', 'Library Page']);
    expect(wishes.changed).toHaveBeenCalledWith({ kind: 'imported', count: 3 });
    expect(page.root.querySelector('.preview')).toBeNull();
  });

  test('what is not ticked is not written', async () => {
    const { page, seen } = await opened({ work: [job] });
    await choose(page, resume);
    const language = ticks(page).find((tick) => tick.closest('li')?.textContent?.includes('Spanish'));
    act(() => language?.click());
    page.click('Write 2 entries');
    expect(seen.profile.languages).toEqual([]);
    expect(seen.profile.work).toHaveLength(2);
  });

  test('what is there already is said, and is not written twice', async () => {
    const { page, seen } = await opened({ work: [{ ...job, hoursPerWeek: null }], name: 'Rosa' });
    const again = { name: 'Marisol, City of', position: 'Library Page', startDate: '2024-01' };
    await choose(page, JSON.stringify({ basics: { name: 'Rosa' }, work: [{ ...again, hoursPerWeek: 20 }] }));
    expect(page.get('.preview').textContent).toContain('You have this already. Adds: hours a week');
    expect(ticks(page).map(({ disabled }) => disabled)).toEqual([true, false]);
    page.click('Write 1 entry');
    expect(seen.profile.work).toEqual([{ ...job, hoursPerWeek: 20 }]);
  });

  test('a post without a date asks for it', async () => {
    const { page, seen } = await opened();
    page.click('Paste text instead');
    page.type('#import textarea', 'Ada Quill\n\nExperience\nLibrary Clerk, City of Saltmarsh Library\n');
    page.click('Read this text');
    await vi.waitFor(async () => {
      await later(5);
      page.get('.needs-start');
    });
    expect(ticks(page).map(({ checked }) => checked)).toEqual([true, false]);
    page.type('.needs-start input', 'March 2022');
    page.click('Write 2 entries');
    expect(seen.profile).toMatchObject({ name: 'Ada Quill', work: [{ title: 'Library Clerk', start: '2022-03' }] });
  });

  test('replacing is a choice', async () => {
    const { page, seen } = await opened({ work: [job] });
    await choose(page, resume);
    const [, replace] = page.root.querySelectorAll<HTMLInputElement>('.preview input[type=radio]');
    act(() => replace?.click());
    page.click('Write 3 entries');
    expect(seen.profile.work.map(({ title }) => title)).toEqual(['Librarian I']);
  });

  test('a file that is not valid names the field, and nothing is written', async () => {
    const { page, seen } = await opened({ work: [job] });
    await choose(page, JSON.stringify({ work: [{ name: 'City', startDate: 'once' }] }));
    expect(page.get('#import').textContent).toContain('Nothing was written. 1 field cannot be read.');
    expect(page.get('#import').textContent).toContain('work 1, startDate is not a date');
    expect(page.buttons('Write')).toHaveLength(0);
    expect(seen.profile.work).toEqual([job]);
  });

  test('one that says nothing says how to go on', async () => {
    const { page } = await opened();
    await choose(page, 'Dear reader, it rains.', 'letter.txt');
    expect(page.get('.preview').textContent).toContain('try pasting its text');
    page.click('Write nothing');
    expect(document.activeElement?.textContent).toBe('Choose a file…');
  });
});
