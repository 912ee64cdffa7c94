import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { orderedAsBefore } from '@/components/profile/order';
import type { ProfileNotice } from '@/components/profile/profile-toast';
import { type Undoable, undoChange } from '@/components/profile/undo';
import type { Profile } from '@/utils/core/profile/profile';
import { failureOf } from '@/utils/platform/failure';
import { updateProfile } from '@/utils/platform/profile-store';
import { restoreProfile } from '@/utils/platform/profiles';

/** The last change that can be taken back. */
interface Change {
  readonly before: Profile;
  readonly after: Profile;
}

/** Changing the profile, telling what was changed, and taking it back. */
export interface ProfileChanges {
  readonly notice: ProfileNotice | null;
  readonly setNotice: (notice: ProfileNotice | null) => void;
  /** Tells where work that stores something fails. */
  readonly saving: (work: Promise<unknown>) => void;
  readonly change: (become: (profile: Profile) => Profile, undoable?: Undoable) => void;
  readonly undo: () => void;
}

/** `active`: the id of the profile that is changed; what was done to one is not taken back in another. */
export function useChange(active: string | undefined, initial: ProfileNotice | null): ProfileChanges {
  const [notice, setNotice] = useState<ProfileNotice | null>(initial);
  const last = useRef<Change | null>(null);
  const saving = useCallback(
    (work: Promise<unknown>) => void work.catch((error: unknown) => setNotice({ kind: 'not-saved', failure: failureOf(error) })),
    [],
  );
  const known = useRef(active);
  useEffect(() => {
    if (known.current !== undefined && known.current !== active) {
      last.current = null;
      setNotice((now) => (now?.kind === 'profile-removed' ? now : null));
    }
    known.current = active;
  }, [active]);

  const change = async (become: (profile: Profile) => Profile, undoable?: Undoable): Promise<void> => {
    let made: Change | null = null;
    await updateProfile((before) => {
      const after = undoable?.kind === 'imported' ? orderedAsBefore(before, become(before)) : become(before);
      made = { before, after };
      return after;
    });
    last.current = made;
    setNotice(undoable ?? null);
  };
  const undo = async (): Promise<void> => {
    if (notice?.kind === 'profile-removed') {
      await restoreProfile(notice.profile.id);
      setNotice(null);
      return;
    }
    const made = last.current;
    if (made === null) return;
    await updateProfile((now) => undoChange(now, made.before, made.after));
    last.current = null;
    setNotice(null);
  };
  return {
    notice,
    setNotice,
    saving,
    change: (become, undoable) => saving(change(become, undoable)),
    undo: () => saving(undo()),
  };
}
