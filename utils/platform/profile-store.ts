import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';
import { readProfile } from '@/utils/core/profile/read-profile';
import { type Database, withDatabase } from './database';
import { StorageFailure } from './failure';
import { announceRevision } from './revisions';
import { stampOf } from './rows';

/** The profile as stored; an empty one before anything was entered. Throws a `StorageFailure` where what is stored cannot be read, so that it is never written over unseen. */
export async function loadProfile(): Promise<Profile> {
  return withDatabase(profileIn);
}

/** Stores the profile. Throws where it could not be read back. */
export async function saveProfile(profile: Profile): Promise<void> {
  await updateProfile(() => profile);
}

/** Changes the stored profile: read and written in one transaction, so that nothing written meanwhile by another page is lost. */
export async function updateProfile(change: (profile: Profile) => Profile): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.profile, db.settings, async () => {
      const { at, device } = await stampOf(db);
      const profile = change(await profileIn(db));
      if (!readProfile(profile).ok) throw new TypeError('a profile that could not be read back was not stored');
      await db.profile.put({ id: 'profile', updatedAt: at, deletedAt: null, device, profile });
    }),
  );
  await announceRevision('profile');
}

async function profileIn(db: Database): Promise<Profile> {
  const row = await db.profile.get('profile');
  if (row === undefined) return EMPTY_PROFILE;
  const read = readProfile(typeof row === 'object' && row !== null && 'profile' in row ? row.profile : undefined);
  if (read.ok) return read.profile;
  throw new StorageFailure(`the stored profile cannot be read: ${read.problems.map(({ path }) => path).join(', ')}`);
}
