// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ProfileSwitch, type ProfileSwitchProps } from '@/components/profile/profile-switch';
import { mount } from '../mount';

const first = { id: 'profile', label: null, active: true };

function shown(profiles: ProfileSwitchProps['profiles']) {
  const wishes = { onSwitch: vi.fn(), onAddProfile: vi.fn(), onRename: vi.fn(), onRemoveProfile: vi.fn() };
  return { page: mount(<ProfileSwitch profiles={profiles} firstProfile="profile" {...wishes} />), ...wishes };
}

test('with one profile there is nothing to choose, only a new one to make, as a copy unless unticked', () => {
  const { page, onAddProfile } = shown([first]);
  expect(page.root.querySelector('select')).toBeNull();
  expect(page.buttons('Delete')).toEqual([]);
  page.click('New profile');
  page.type('.profiles-form .field', '  Archivist ');
  page.click('Save');
  expect(onAddProfile).toHaveBeenCalledWith('Archivist', true);
  expect(page.root.querySelector('form')).toBeNull();
});

test('without the tick it begins empty', () => {
  const { page, onAddProfile } = shown([first]);
  page.click('New profile');
  page.type('.profiles-form .field', 'Archivist');
  act(() => page.get<HTMLInputElement>('.profiles-form [type=checkbox]').click());
  page.click('Save');
  expect(onAddProfile).toHaveBeenCalledWith('Archivist', false);
});

test.each(['New profile', 'Rename'])('%s is folded by its own button, and by Escape', (button) => {
  const { page } = shown([first, { id: 'a', label: 'Archivist', active: false }]);
  for (const fold of [() => page.click(button), () => page.press('Escape')]) {
    page.click(button);
    expect(page.root.querySelector('form')).not.toBeNull();
    fold();
    expect(page.root.querySelector('form')).toBeNull();
  }
});

test('a name is needed', () => {
  const { page, onAddProfile } = shown([first]);
  page.click('New profile');
  page.type('.profiles-form .field', '   ');
  page.click('Save');
  expect(onAddProfile).not.toHaveBeenCalled();
});

test('with two, one is chosen; the one that was added can be renamed and deleted', () => {
  const archivist = { id: 'a', label: 'Archivist', active: true };
  const { page, onSwitch, onRename, onRemoveProfile } = shown([{ ...first, active: false }, archivist]);
  page.choose('select', 'profile');
  expect(onSwitch).toHaveBeenCalledWith('profile');
  page.click('Rename');
  page.type('.profiles-form .field', 'Processing archivist');
  page.click('Save');
  expect(onRename).toHaveBeenCalledWith('a', 'Processing archivist');
  page.click('Delete this profile');
  expect(onRemoveProfile).toHaveBeenCalledWith(archivist);
});
