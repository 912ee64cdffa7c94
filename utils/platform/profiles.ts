import { EMPTY_PROFILE } from '@/utils/core/profile/profile';
import { type Database, withDatabase } from './database';
import { StorageFailure } from './failure';
import { putProfile, storedProfile } from './profile-store';
import { announceRevision } from './revisions';
import { stampOf } from './rows';
import { changeSettings, FIRST_PROFILE, settingsIn } from './settings';

/** One of the user's profiles, by the name they gave it; null: it has none. Exactly one is active: postings are judged against it. */
export interface NamedProfile {
  readonly id: string;
  readonly label: string | null;
  readonly active: boolean;
}

/** All profiles, the first one first, then by name. There is always at least one. */
export async function listProfiles(): Promise<readonly NamedProfile[]> {
  return withDatabase((db) => db.transaction('r', db.profile, db.settings, () => profilesIn(db)));
}

async function profilesIn(db: Database): Promise<readonly NamedProfile[]> {
  const { activeProfile } = await settingsIn(db);
  const rows = (await db.profile.toArray()).map(storedProfile).filter((row) => row !== undefined);
  const alive = rows.filter(({ deletedAt }) => deletedAt === null);
  const others = alive.filter(({ id }) => id !== FIRST_PROFILE).sort((a, b) => (a.label ?? '').localeCompare(b.label ?? ''));
  const first = alive.find(({ id }) => id === FIRST_PROFILE);
  const listed = [{ id: FIRST_PROFILE, label: first?.label ?? null }, ...others.map(({ id, label }) => ({ id, label }))];
  const active = listed.some(({ id }) => id === activeProfile) ? activeProfile : FIRST_PROFILE;
  return listed.map((one) => ({ ...one, active: one.id === active }));
}

/** Makes a profile of this name, as a copy of the active one or empty, and makes it the active one. Gives its id. */
export async function addProfile(label: string, copy: boolean): Promise<string> {
  const id = await withDatabase((db) =>
    db.transaction('rw', db.profile, db.settings, async () => {
      const stamp = await stampOf(db);
      const active = (await profilesIn(db)).find((one) => one.active)?.id ?? FIRST_PROFILE;
      const copied = copy ? storedProfile(await db.profile.get(active))?.profile : undefined;
      const id = stamp.newId();
      await putProfile(db, { id, label, profile: copied ?? EMPTY_PROFILE }, stamp);
      return id;
    }),
  );
  await switchProfile(id);
  return id;
}

/** Names a profile anew. */
export async function renameProfile(id: string, label: string): Promise<void> {
  await changeRow(id, { label });
}

/** Makes a profile the active one: every verdict is judged anew. */
export async function switchProfile(id: string): Promise<void> {
  await changeSettings({ activeProfile: id });
  await announceRevision('profile');
}

/** Puts a profile out of sight; the first one stays. Where it was the active one, the first one is. `restoreProfile` brings it back. */
export async function removeProfile(id: string): Promise<void> {
  if (id === FIRST_PROFILE) throw new TypeError('the first profile stays');
  await changeRow(id, {}, true);
}

/** Brings a removed profile back and makes it the active one. */
export async function restoreProfile(id: string): Promise<void> {
  await changeRow(id, {});
  await switchProfile(id);
}

async function changeRow(id: string, change: { readonly label?: string }, deleted = false): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.profile, db.settings, async () => {
      const stamp = await stampOf(db);
      const row = storedProfile(await db.profile.get(id));
      if (row === undefined && id !== FIRST_PROFILE) throw new StorageFailure('there is no such profile');
      await putProfile(db, { id, label: change.label ?? row?.label, profile: row?.profile ?? EMPTY_PROFILE }, stamp, deleted);
    }),
  );
  await announceRevision('profile');
}
