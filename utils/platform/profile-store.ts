import * as v from 'valibot';
import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';
import { readProfile } from '@/utils/core/profile/read-profile';
import type { Stamp } from '@/utils/core/tracker/keeping';
import { type Database, withDatabase } from './database';
import { StorageFailure } from './failure';
import { announceRevision } from './revisions';
import { stampOf } from './rows';
import { FIRST_PROFILE, settingsIn } from './settings';

const profileRow = v.object({
  id: v.string(),
  deletedAt: v.nullable(v.string()),
  label: v.fallback(v.nullable(v.string()), null),
  profile: v.unknown(),
});

/** A stored profile's row, the profile itself not read yet; undefined where there is none. */
export function storedProfile(row: unknown): v.InferOutput<typeof profileRow> | undefined {
  const read = v.safeParse(profileRow, row);
  return read.success ? read.output : undefined;
}

/** A profile as it is put into its row; `label` empty or null: it has no name. */
interface NewProfile {
  readonly id: string;
  readonly label: string | null | undefined;
  readonly profile: unknown;
}

/** Puts a profile's row, or with `removed` puts it out of sight; to be called inside a transaction that holds `profile`. */
export async function putProfile(db: Database, { id, label, profile }: NewProfile, { at, device }: Stamp, removed = false): Promise<void> {
  await db.profile.put({ id, updatedAt: at, deletedAt: removed ? at : null, device, profile, ...(label ? { label } : {}) });
}

/** The active profile as stored; an empty one before anything was entered. Throws a `StorageFailure` where what is stored cannot be read, so that it is never written over unseen. */
export async function loadProfile(): Promise<Profile> {
  return withDatabase((db) => db.transaction('r', db.profile, db.settings, async () => (await activeIn(db)).profile));
}

/** Stores the active profile. Throws where it could not be read back. */
export async function saveProfile(profile: Profile): Promise<void> {
  await updateProfile(() => profile);
}

/** Changes the active profile: read and written in one transaction, so that nothing written meanwhile by another page is lost. */
export async function updateProfile(change: (profile: Profile) => Profile): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.profile, db.settings, async () => {
      const stamp = await stampOf(db);
      const active = await activeIn(db);
      const profile = change(active.profile);
      if (!readProfile(profile).ok) throw new TypeError('a profile that could not be read back was not stored');
      await putProfile(db, { ...active, profile }, stamp);
    }),
  );
  await announceRevision('profile');
}

/** The active profile's row; the first one where the active one was removed. */
async function activeIn(db: Database): Promise<{ readonly id: string; readonly label: string | null; readonly profile: Profile }> {
  const { activeProfile } = await settingsIn(db);
  const chosen = activeProfile === FIRST_PROFILE ? undefined : storedProfile(await db.profile.get(activeProfile));
  if (chosen !== undefined && chosen.deletedAt === null) return { id: chosen.id, label: chosen.label, profile: read(chosen.profile) };
  const first: unknown = await db.profile.get(FIRST_PROFILE);
  if (first === undefined) return { id: FIRST_PROFILE, label: null, profile: EMPTY_PROFILE };
  const row = storedProfile(first);
  return { id: FIRST_PROFILE, label: row?.label ?? null, profile: read(row?.profile) };
}

function read(stored: unknown): Profile {
  const found = readProfile(stored);
  if (found.ok) return found.profile;
  throw new StorageFailure(`the stored profile cannot be read: ${found.problems.map(({ path }) => path).join(', ')}`);
}
