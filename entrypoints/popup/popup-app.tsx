import { useCallback, useEffect, useState } from 'preact/hooks';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { type Subscribe, useSource } from '@/components/shared/use-source';
import { ADD_FIELDS, addKey } from '@/components/tracker/add-form';
import type { TrackerNotice } from '@/components/tracker/notice';
import { DRAFTS, Tracker } from '@/components/tracker/tracker';
import type { IsoDate } from '@/utils/core/dates';
import { saysNothing } from '@/utils/core/profile/profile';
import type { Application } from '@/utils/core/tracker/application';
import type { AddedByHand } from '@/utils/core/tracker/keeping';
import { journalDraft } from '@/utils/platform/draft-journal';
import { failureOf } from '@/utils/platform/failure';
import type { Outcome } from '@/utils/platform/messages';
import { isPopupWindow } from '@/utils/platform/popup-window';
import type { Settings } from '@/utils/platform/settings-form';
import { openSidePanel, ownWindow } from '@/utils/platform/side-panel';
import { painted } from './painted';
import { speak } from './speak';
import { useAccess } from './use-access';
import { type List, useList } from './use-list';
import { useLost } from './use-lost';
import { usePage } from './use-page';
import { useUntold } from './use-untold';
import { useVerdicts } from './use-verdicts';

/** What writes is loaded when something is first changed: the list stands before. */
const changes = () => import('@/utils/platform/tracker-changes');

/** What opens tabs, and messages too. */
const open = async (what: Parameters<typeof import('@/utils/platform/open-tab').openTab>[0]): Promise<void> => {
  await (await import('@/utils/platform/open-tab')).openTab(what);
  if (isPopupWindow()) window.close();
};

const messages = () => import('@/utils/platform/messages');

/** The profile's reader too: verdicts come after the list. */
const profiles = late(async () => (await import('@/utils/platform/profile-store')).loadProfile);
const named = late(async () => (await import('@/utils/platform/profiles')).listProfiles);

/** What is followed from when the list is painted. */
function late<T>(load: () => Promise<() => Promise<T>>): Subscribe<T> {
  return (onValue, onError, signal) =>
    void painted()
      .then(() => import('@/utils/platform/live'))
      .then(({ following }) => following(load)(onValue, onError, signal))
      .catch(onError);
}

export interface PopupAppProps {
  readonly today: IsoDate;
  /** The top of a long list, or a short one whole, read before anything is drawn; null where nothing could be read. */
  readonly first: List | null;
  readonly settings: Settings;
  readonly speech: Speech;
}

/** The popup, wired to what is stored and to the active tab. */
export function PopupApp({ today, first, settings, speech }: PopupAppProps) {
  const list = useList(first, settings.drafts);
  const lost = useLost(list.state === 'ready' && list.value.whole && list.value.applications.length === 0);
  const untold = useUntold();
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
    if (application !== null)
      saving(import('@/utils/platform/settings').then(({ keepDraft }) => keepDraft('panel.application', application.id)));
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
  const add = async (parts: AddedByHand): Promise<void> => {
    const { addByHand } = await import('@/utils/platform/tracker');
    await addByHand(parts);
    for (const key of [DRAFTS.add, ...ADD_FIELDS.map(addKey)]) onDraft(key, '');
    setNotice({ kind: 'added', title: parts.title ?? '' });
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
        lost={lost}
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
        onProfile={() => void open('options')}
        onBoard={() => void open('board')}
        onPlan={() => void open('plan')}
        onToFill={() => void open('to-fill')}
        onSidePanel={() => void sidePanel(null)}
        onChecklist={(application) => void sidePanel(application)}
        untold={untold}
        onAdd={(parts) => saving(add(parts))}
        onDetails={({ id }) => void open({ application: id })}
        onOpen={({ url }) => url !== null && void open({ url })}
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
