import { useEffect, useMemo, useState } from 'preact/hooks';
import { Checklist, type ChecklistView } from '@/components/checklist/checklist';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useLoaded } from '@/components/shared/use-loaded';
import { useSource } from '@/components/shared/use-source';
import { saysNothing } from '@/utils/core/profile/profile';
import type { Requirement } from '@/utils/core/requirements/requirement';
import type { Snapshot } from '@/utils/core/tracker/application';
import { isSameJob } from '@/utils/core/tracker/same-job';
import { revealInTab } from '@/utils/platform/current-posting';
import { failureOf } from '@/utils/platform/failure';
import { following } from '@/utils/platform/live';
import { type Failure, type Outcome, sendMessage } from '@/utils/platform/messages';
import { openTab } from '@/utils/platform/open-tab';
import { showOwnPage } from '@/utils/platform/own-page';
import { loadProfile } from '@/utils/platform/profile-store';
import type { Settings } from '@/utils/platform/settings';
import { listApplications } from '@/utils/platform/tracker-reads';
import { speak } from './speak';
import { useChosen } from './use-chosen';
import { usePreparing } from './use-preparing';

const applications = following(async () => listApplications);
const profiles = following(async () => loadProfile);
/** The names of profiles come after what is judged. */
const named = following(async () => (await import('@/utils/platform/profiles')).listProfiles);

/** With the history, which the panel does not need at its start. */
const readSnapshot = async (id: string) => (await import('@/utils/platform/history-reads')).readSnapshot(id);

/** The snapshot of a kept posting: undefined while it is read, null where there is none. */
function useSnapshot(id: string | undefined): Snapshot | null | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot | null>();
  useEffect(() => {
    setSnapshot(undefined);
    if (id === undefined) return;
    let over = false;
    readSnapshot(id).then(
      (found) => !over && setSnapshot(found ?? null),
      () => !over && setSnapshot(null),
    );
    return () => {
      over = true;
    };
  }, [id]);
  return snapshot;
}

/** The judge with its vocabulary, the heaviest part of the panel: loaded after the panel is painted. */
const loadJudge = async () => ({
  ...(await import('@/utils/core/matching/judge')),
  ...(await import('@/utils/core/plan/materials')),
});

/** The side panel, wired to the active tab and to what is stored. */
export function PanelApp({ settings: initial, speech }: { readonly settings: Settings; readonly speech: Speech }) {
  const { current, chosen, settings, choose } = useChosen(initial);
  const list = useSource(applications);
  const profile = useSource(profiles);
  const names = useSource(named);
  const [failure, setFailure] = useState<Failure | null>(null);
  const kept = list.state === 'ready' ? list.value : [];
  const application = kept.find(({ id }) => id === chosen);
  const snapshot = useSnapshot(application?.snapshot);
  const loaded = useLoaded(loadJudge);
  const today = Temporal.Now.plainDateISO().toString();

  const view = useMemo((): ChecklistView => {
    if (profile.state === 'failed' || list.state === 'failed') return { kind: 'failed' };
    if (profile.state === 'loading' || list.state === 'loading' || current === undefined || loaded === null) return { kind: 'loading' };
    if (application !== undefined) {
      if (snapshot === undefined) return { kind: 'loading' };
      if (snapshot === null) return { kind: 'no-text', application };
    }
    const shown = application === undefined ? current : (snapshot ?? null);
    if (shown === null) return { kind: 'none' };
    const { posting, analysis } = shown;
    return {
      kind: 'posting',
      from: application === undefined ? 'page' : 'kept',
      key: application?.id ?? posting.externalId ?? posting.url ?? '',
      posting,
      analysis,
      judgement: loaded.judge(analysis, profile.value, today, posting.employer),
      materials: loaded.readMaterials(posting, analysis),
    };
  }, [profile, list.state, current, application, snapshot, loaded, today]);

  const shown = view.kind === 'posting' ? view : null;
  const preparing = usePreparing({
    shown,
    application: application ?? (shown === null ? undefined : kept.find((one) => isSameJob(shown.posting, one))),
    profile: profile.state === 'ready' ? profile.value : undefined,
    drafts: initial.drafts,
    onFailure: setFailure,
  });

  const answer = async (requirement: Requirement, have: boolean | null): Promise<void> => {
    const outcome: Outcome<null> = await sendMessage('answer', { requirement, have }).catch(
      () => ({ ok: false, failure: 'failed' }) as const,
    );
    setFailure(outcome.ok ? null : outcome.failure);
  };

  return (
    <PageRoot initial={speech} language={settings.language} speak={speak}>
      <Checklist
        view={view}
        today={today}
        applications={kept}
        chosen={application?.id ?? null}
        pageWaits={application !== undefined && current !== null && current !== undefined}
        profiles={names.state === 'ready' ? names.value : []}
        onSwitch={(id) =>
          void import('@/utils/platform/profiles')
            .then(({ switchProfile }) => switchProfile(id))
            .then(
              () => setFailure(null),
              (error: unknown) => setFailure(failureOf(error)),
            )
        }
        onToFill={() => void openTab('to-fill')}
        profileEmpty={profile.state === 'ready' && saysNothing(profile.value)}
        failure={failure}
        preparing={preparing}
        onAnswer={(requirement, have) => void answer(requirement, have)}
        onReveal={({ id }) => void revealInTab(id)}
        onChoose={choose}
        onOpen={(url) => void openTab({ url })}
        onProfile={() => void openTab('options')}
        onPlan={(part) => void showOwnPage('plan', `#${part}`)}
      />
    </PageRoot>
  );
}
