import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { loadProfile, saveProfile, updateProfile } from '@/utils/platform/profile-store';
import { addProfile, listProfiles, removeProfile, renameProfile, restoreProfile, switchProfile } from '@/utils/platform/profiles';
import { freshDatabase, restart } from './fresh-database';

freshDatabase();

const rosa = { ...EMPTY_PROFILE, name: 'Rosa Delgado-Whitfield' };
const labels = async () => (await listProfiles()).map(({ label, active }) => (active ? `[${label}]` : label));

test('there is one profile before anything was entered, and it is the active one', async () => {
  expect(await listProfiles()).toEqual([{ id: 'profile', label: null, active: true }]);
});

test('a new profile is empty or a copy, and is active; what is changed then is changed there alone', async () => {
  await saveProfile(rosa);
  await addProfile('Archivist', true);
  expect(await loadProfile()).toEqual(rosa);
  await updateProfile((profile) => ({ ...profile, place: 'Pasadena' }));
  await switchProfile('profile');
  expect(await loadProfile()).toEqual(rosa);
  await addProfile('Teacher librarian', false);
  expect(await loadProfile()).toEqual(EMPTY_PROFILE);
  await restart();
  expect(await labels()).toEqual([null, 'Archivist', '[Teacher librarian]']);
});

test('a profile is renamed and keeps its name when it is changed', async () => {
  const id = await addProfile('Archivst', false);
  await renameProfile(id, 'Archivist');
  await renameProfile('profile', 'Librarian');
  await updateProfile((profile) => ({ ...profile, place: 'Pasadena' }));
  expect(await labels()).toEqual(['Librarian', '[Archivist]']);
});

test('where the active profile is removed, the first one is active; brought back, it is as it was', async () => {
  await saveProfile(rosa);
  const id = await addProfile('Archivist', false);
  await updateProfile((profile) => ({ ...profile, place: 'Pasadena' }));
  await removeProfile(id);
  expect(await labels()).toEqual(['[null]']);
  expect(await loadProfile()).toEqual(rosa);
  await restoreProfile(id);
  expect(await labels()).toEqual([null, '[Archivist]']);
  expect(await loadProfile()).toMatchObject({ place: 'Pasadena' });
});

test('the first profile stays, and one that is not there is not changed', async () => {
  await expect(removeProfile('profile')).rejects.toThrow();
  await expect(renameProfile('none', 'X')).rejects.toThrow();
  expect(await labels()).toEqual(['[null]']);
});
