import { useCallback, useRef, useState } from 'preact/hooks';
import { ProfilePage } from '@/components/profile/profile-page';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { useSource } from '@/components/shared/use-source';
import { journalDraft } from '@/utils/platform/draft-journal';
import { forgetGlimpses } from '@/utils/platform/glimpses';
import { listHidden, setPostingHidden } from '@/utils/platform/hidden-postings';
import { following } from '@/utils/platform/live';
import { openTab } from '@/utils/platform/open-tab';
import { loadProfile } from '@/utils/platform/profile-store';
import { addProfile, listProfiles, removeProfile, renameProfile, switchProfile } from '@/utils/platform/profiles';
import { saveText } from '@/utils/platform/save-blob';
import { changeSettings, FIRST_PROFILE, type Settings, setHostHidden } from '@/utils/platform/settings';
import { allowHosts, disableHost } from '@/utils/platform/site-access';
import { forgetAll, saveBackup } from './forget-all';
import { readForDevelopers } from './read-for-developers';
import { readSource } from './read-source';
import { speak } from './speak';
import { useChange } from './use-change';
import { useKept } from './use-kept';
import { useSites } from './use-sites';

const hidden = following(async () => listHidden);
const profiles = following(async () => loadProfile);
const named = following(async () => listProfiles);

/** What is said of a change that took nothing away. */
const PASSING: ReadonlySet<string> = new Set(['saved', 'moved', 'by-date', 'copied', 'forgotten']);

export interface OptionsAppProps {
  readonly settings: Settings;
  readonly speech: Speech;
  /** All was just forgotten, and the page loaded anew. */
  readonly forgotten: boolean;
}

/** The profile and settings page, wired to what is stored. */
export function OptionsApp({ settings: initial, speech, forgotten }: OptionsAppProps) {
  const profile = useSource(profiles);
  const names = useSource(named);
  const hiddenPostings = useSource(hidden);
  const sites = useSites();
  const [settings, setSettings] = useState(initial);
  const today = useRef(Temporal.Now.plainDateISO().toString()).current;
  const active = names.state === 'ready' ? names.value.find((one) => one.active)?.id : undefined;
  const { notice, setNotice, saving, change, undo } = useChange(active, forgotten ? { kind: 'forgotten' } : null);
  const { kept, changes } = useKept(profile.state === 'ready' ? profile.value : null, active, today);
  const [drafts, onDraft] = useDrafts(
    initial.drafts,
    useCallback((field: string, text: string | null) => saving(journalDraft(field, text)), [saving]),
  );

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
        onDraft={(key, text) => {
          onDraft(key, text);
          // Who goes on writing has seen it, and it stands over the page.
          if (text !== '' && notice !== null && PASSING.has(notice.kind)) setNotice(null);
        }}
        onChange={change}
        onUndo={undo}
        kept={kept}
        changes={changes}
        onAnswer={(requirement, have) =>
          saving(
            // With the vocabulary, which the page itself stands without.
            import('@/utils/core/profile/with-answer').then(({ withAnswer }) =>
              change((now) => withAnswer(now, requirement, have, today), { kind: 'saved', what: requirement.quote }),
            ),
          )
        }
        onBackup={saveBackup}
        onForget={forgetAll}
        onDismiss={() => setNotice(null)}
        onExport={({ name, type, text }) => saveText(name, type, text)}
        onPrint={() => print()}
        today={today}
        onCopy={(text) => void copy(text)}
        onLanguage={(language) => saving(changeSettings({ language }).then(setSettings))}
        onShowAgain={(host) => saving(setHostHidden(host, false).then(setSettings))}
        seen={settings.seen}
        onSeen={(seen) =>
          saving(
            changeSettings({ seen }).then(async (changed) => {
              setSettings(changed);
              if (!seen) await forgetGlimpses();
            }),
          )
        }
        onPlan={(what) => void openTab(what)}
        onLists={(lists) => saving(changeSettings({ lists }).then(setSettings))}
        onShowPosting={(posting) => saving(setPostingHidden(posting, false))}
        onRead={readForDevelopers}
        onReadSource={readSource}
      />
    </PageRoot>
  );
}
