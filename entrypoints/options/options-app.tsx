import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Undoable } from '@/components/profile/entry-section';
import { ProfilePage } from '@/components/profile/profile-page';
import type { ProfileNotice } from '@/components/profile/profile-toast';
import { undoChange } from '@/components/profile/undo';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { useSource } from '@/components/shared/use-source';
import type { Profile } from '@/utils/core/profile/profile';
import { journalDraft } from '@/utils/platform/draft-journal';
import { failureOf } from '@/utils/platform/failure';
import { listHidden, setPostingHidden } from '@/utils/platform/hidden-postings';
import { following } from '@/utils/platform/live';
import { loadProfile, updateProfile } from '@/utils/platform/profile-store';
import { addProfile, listProfiles, removeProfile, renameProfile, restoreProfile, switchProfile } from '@/utils/platform/profiles';
import { changeSettings, FIRST_PROFILE, type Settings, setHostHidden } from '@/utils/platform/settings';
import { allowHosts, disableHost } from '@/utils/platform/site-access';
import { readForDevelopers } from './read-for-developers';
import { readSource } from './read-source';
import { saveFile } from './save-file';
import { speak } from './speak';
import { useSites } from './use-sites';

const hidden = following(async () => listHidden);
const profiles = following(async () => loadProfile);
const named = following(async () => listProfiles);

/** The last change that can be taken back. */
interface Change {
  readonly before: Profile;
  readonly after: Profile;
}

/** The profile and settings page, wired to what is stored. */
export function OptionsApp({ settings: initial, speech }: { readonly settings: Settings; readonly speech: Speech }) {
  const profile = useSource(profiles);
  const names = useSource(named);
  const hiddenPostings = useSource(hidden);
  const sites = useSites();
  const [settings, setSettings] = useState(initial);
  const [notice, setNotice] = useState<ProfileNotice | null>(null);
  const last = useRef<Change | null>(null);
  const today = useRef(Temporal.Now.plainDateISO().toString()).current;
  const saving = useCallback(
    (work: Promise<unknown>) => void work.catch((error: unknown) => setNotice({ kind: 'not-saved', failure: failureOf(error) })),
    [],
  );
  const [drafts, onDraft] = useDrafts(
    initial.drafts,
    useCallback((field: string, text: string | null) => saving(journalDraft(field, text)), [saving]),
  );

  const active = names.state === 'ready' ? names.value.find((one) => one.active)?.id : undefined;
  // What was done to one profile is not taken back in another.
  useEffect(() => {
    last.current = null;
    setNotice((now) => (now?.kind === 'removed' || now?.kind === 'imported' ? null : now));
  }, [active]);

  const change = async (become: (profile: Profile) => Profile, undoable?: Undoable): Promise<void> => {
    let made: Change | null = null;
    await updateProfile((before) => {
      const after = become(before);
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

  const copy = (text: string): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => setNotice({ kind: 'copied' }),
      () => setNotice({ kind: 'not-copied' }),
    );

  return (
    <PageRoot initial={speech} language={settings.language} speak={speak}>
      <ProfilePage
        profile={profile}
        drafts={drafts}
        notice={notice}
        profiles={names.state === 'ready' ? names.value : []}
        firstProfile={FIRST_PROFILE}
        onSwitch={(id) => saving(switchProfile(id))}
        onAddProfile={(label, copy) => saving(addProfile(label, copy))}
        onRename={(id, label) => saving(renameProfile(id, label))}
        onRemoveProfile={(removed) =>
          saving(removeProfile(removed.id).then(() => setNotice({ kind: 'profile-removed', profile: removed })))
        }
        sites={sites}
        onAllow={(domains) => void allowHosts(domains)}
        onDisable={(host) => void disableHost(host)}
        hiddenHosts={settings.hiddenHosts}
        lists={settings.lists}
        hiddenPostings={hiddenPostings.state === 'ready' ? hiddenPostings.value : []}
        newId={() => crypto.randomUUID()}
        onDraft={onDraft}
        onChange={(become, undoable) => saving(change(become, undoable))}
        onUndo={() => saving(undo())}
        onDismiss={() => setNotice(null)}
        onExport={saveFile}
        onPrint={() => print()}
        today={today}
        onCopy={(text) => void copy(text)}
        onLanguage={(language) => saving(changeSettings({ language }).then(setSettings))}
        onShowAgain={(host) => saving(setHostHidden(host, false).then(setSettings))}
        onLists={(lists) => saving(changeSettings({ lists }).then(setSettings))}
        onShowPosting={(posting) => saving(setPostingHidden(posting, false))}
        onRead={readForDevelopers}
        onReadSource={readSource}
      />
    </PageRoot>
  );
}
