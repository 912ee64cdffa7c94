// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { SkillsSection } from '@/components/profile/skills-section';
import { EMPTY_PROFILE, type Profile, UNSTATED } from '@/utils/core/profile/profile';
import { type Mounted, mount } from '../mount';
import { field, job } from './page-stage';

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
