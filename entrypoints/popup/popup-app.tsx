import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { useSource } from '@/components/shared/use-source';
import type { TrackerNotice } from '@/components/tracker/notice';
import { DRAFTS, Tracker } from '@/components/tracker/tracker';
import { saysNothing } from '@/utils/core/profile/profile';
import type { Application } from '@/utils/core/tracker/application';
import { journalDraft } from '@/utils/platform/draft-journal';
import { failureOf } from '@/utils/platform/failure';
import { following } from '@/utils/platform/live';
import type { Outcome } from '@/utils/platform/messages';
import { openTab } from '@/utils/platform/open-tab';
import { isPopupWindow } from '@/utils/platform/popup-window';
import { keepDraft, type Settings } from '@/utils/platform/settings';
import { openSidePanel, ownWindow } from '@/utils/platform/side-panel';
import { speak } from './speak';
import { useAccess } from './use-access';
import { useList } from './use-list';
import { usePage } from './use-page';
import { useVerdicts } from './use-verdicts';

/** What writes is loaded when something is first changed: the list stands before. */
const changes = () => import('@/utils/platform/tracker-changes');

/** Messages too. */
const messages = () => import('@/utils/platform/messages');

/** The profile's reader too: verdicts come after the list. */
const profiles = following(async () => (await import('@/utils/platform/profile-store')).loadProfile);
const named = following(async () => (await import('@/utils/platform/profiles')).listProfiles);

/** The popup, wired to what is stored and to the active tab. */
export function PopupApp({ settings, speech }: { readonly settings: Settings; readonly speech: Speech }) {
  const today = useMemo(() => Temporal.Now.plainDateISO().toString(), []);
  const list = useList(today, settings.drafts);
  const profile = useSource(profiles);
  const names = useSource(named);
  const [notice, setNotice] = useState<TrackerNotice | null>(null);
  const saving = useCallback(
    (work: Promise<unknown>) => void work.catch((error: unknown) => setNotice({ kind: 'not-saved', failure: failureOf(error) })),
    [],
  );
  const [drafts, onDraft] = useDrafts(
    settings.drafts,
    useCallback((field: string, text: string | null) => saving(journalDraft(field, text)), [saving]),
  );
  const [verdicts, onShown] = useVerdicts(profile.state === 'ready' ? profile.value : null, today);
  const page = usePage();
  const { access, allow: askFor, disable } = useAccess();
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void ownWindow().then(setWindowId), []);
  // Notes that were being typed when the popup closed.
  useEffect(() => {
    for (const [field, text] of Object.entries(settings.drafts)) {
      if (field.startsWith(DRAFTS.notes))
        saving(
          changes()
            .then(({ setNotes }) => setNotes(field.slice(DRAFTS.notes.length), text))
            .then(() => onDraft(field, '')),
        );
    }
  }, [settings, saving, onDraft]);

  const sidePanel = async (application: Application | null): Promise<void> => {
    const opened = openSidePanel(windowId);
    if (application !== null) saving(keepDraft('panel.application', application.id));
    if (await opened) window.close();
  };
  const keep = async (): Promise<void> => {
    const { current } = page;
    if (current === null) return;
    page.setState({ kind: 'busy' });
    const { title } = current.posting;
    const kept: Outcome<unknown> = await messages()
      .then(({ sendMessage }) => sendMessage('keep', current))
      .catch(() => ({ ok: false, failure: 'failed' }) as const);
    if (!kept.ok) setNotice({ kind: 'not-saved', failure: kept.failure });
    page.setState({ kind: 'posting', title, kept: kept.ok });
  };
  const read = async (): Promise<void> => {
    page.setState({ kind: 'busy' });
    const outcome: Outcome<unknown> = await messages()
      .then(({ sendMessage }) => sendMessage('readPage'))
      .catch(() => ({ ok: false, failure: 'failed' }) as const);
    if (outcome.ok) return window.close();
    page.setState({ kind: 'none' });
    setNotice({ kind: outcome.failure === 'refused' ? 'cannot-read' : 'read-failed' });
  };
  const allow = async (host: string): Promise<void> => {
    if (!(await askFor(host))) setNotice({ kind: 'not-allowed' });
    else if (isPopupWindow()) window.close();
  };

  return (
    <PageRoot initial={speech} language={settings.language} speak={speak}>
      <Tracker
        today={today}
        list={list.state === 'ready' ? { state: 'ready', value: list.value.applications } : list}
        whole={list.state === 'ready' && list.value.whole}
        verdicts={verdicts}
        drafts={drafts}
        notice={notice}
        profileEmpty={profile.state === 'ready' && saysNothing(profile.value)}
        page={page.state}
        profiles={names.state === 'ready' ? names.value : []}
        onSwitch={(id) => saving(import('@/utils/platform/profiles').then(({ switchProfile }) => switchProfile(id)))}
        access={access}
        onAllow={(host) => void allow(host)}
        onDisable={(host) => void disable(host)}
        onShown={onShown}
        onDraft={onDraft}
        onKeep={() => void keep()}
        onRead={() => void read()}
        onProfile={() => void openTab('options')}
        onToFill={() => void openTab('to-fill')}
        onSidePanel={() => void sidePanel(null)}
        onChecklist={(application) => void sidePanel(application)}
        onOpen={({ url }) => url !== null && void openTab({ url })}
        onStage={({ id }, to) => saving(changes().then(({ changeStage }) => changeStage(id, to)))}
        onNotes={({ id }, notes) =>
          saving(
            changes()
              .then(({ setNotes }) => setNotes(id, notes))
              .then(() => onDraft(DRAFTS.notes + id, '')),
          )
        }
        onRemove={(application) =>
          saving(
            changes()
              .then(({ remove }) => remove(application.id))
              .then(() => setNotice({ kind: 'removed', application })),
          )
        }
        onUndo={({ id }) =>
          saving(
            changes()
              .then(({ restore }) => restore(id))
              .then(() => setNotice(null)),
          )
        }
        onDismiss={() => setNotice(null)}
      />
    </PageRoot>
  );
}
