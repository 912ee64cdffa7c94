import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { openDatabase } from '@/utils/platform/database';
import { failureOf } from '@/utils/platform/failure';
import { loadProfile, saveProfile, updateProfile } from '@/utils/platform/profile-store';
import { fillUp, freshDatabase, restart } from './fresh-database';

freshDatabase();

const someone = { ...EMPTY_PROFILE, name: 'Rosa Delgado-Whitfield', birthDate: '1994-02-28' };
const failing = (work: Promise<unknown>) => work.catch((reason: unknown) => reason);

test('before anything was entered the profile says nothing', async () => {
  expect(await loadProfile()).toEqual(EMPTY_PROFILE);
});

test('what was saved is there after a restart', async () => {
  await saveProfile(someone);
  await restart();
  expect(await loadProfile()).toEqual(someone);
});

test('a full disk leaves the old profile', async () => {
  await saveProfile(someone);
  fillUp('profile');
  expect(failureOf(await failing(saveProfile({ ...someone, name: 'R. Delgado' })))).toBe('storage-full');
  expect(await loadProfile()).toEqual(someone);
});

test('two changes at once are both kept', async () => {
  await saveProfile(someone);
  await Promise.all([
    updateProfile((profile) => ({ ...profile, name: 'R. Delgado' })),
    updateProfile((profile) => ({ ...profile, place: 'Ocotillo Beach' })),
  ]);
  expect(await loadProfile()).toMatchObject({ name: 'R. Delgado', place: 'Ocotillo Beach' });
});

test('a profile that could not be read back is not stored', async () => {
  await saveProfile(someone);
  await expect(saveProfile({ ...someone, birthDate: 'in spring' })).rejects.toThrow();
  expect(await loadProfile()).toEqual(someone);
});

test('a stored profile that cannot be read is no empty profile, and is not written over', async () => {
  await saveProfile(someone);
  const db = await openDatabase();
  await db.profile.update('profile', { 'profile.work': 'much' } as never);
  const stored = await db.profile.get('profile');
  expect(failureOf(await failing(loadProfile()))).toBe('storage-broken');
  expect(failureOf(await failing(updateProfile((profile) => profile)))).toBe('storage-broken');
  expect(await db.profile.get('profile')).toEqual(stored);
});
