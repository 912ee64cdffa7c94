import { useCallback, useState } from 'preact/hooks';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useDrafts } from '@/components/shared/use-drafts';
import { useSource } from '@/components/shared/use-source';
import { journalDraft } from '@/utils/platform/draft-journal';
import { following } from '@/utils/platform/live';
import { listMeetings, listPeople, listStories } from '@/utils/platform/notebook';
import { loadProfile } from '@/utils/platform/profile-store';
import { loadSettings, type Settings } from '@/utils/platform/settings';
import { listApplications } from '@/utils/platform/tracker-reads';
import { PartView } from './part-view';
import { PlanFrame } from './plan-frame';
import { SheetView } from './sheet-view';
import { speak } from './speak';
import { useKept } from './use-kept';
import { usePlan } from './use-plan';
import { useRoute } from './use-route';
import { useSeen } from './use-seen';

const applications = following(async () => listApplications);
const profiles = following(async () => loadProfile);
const told = following(async () => listStories);
const met = following(async () => listPeople);
const gone = following(async () => listMeetings);
const chosen = following(async () => loadSettings);

/** The plan's page, wired to what is stored. */
export function PlanApp({ settings: initial, speech }: { readonly settings: Settings; readonly speech: Speech }) {
  const route = useRoute();
  const list = useSource(applications);
  const profile = useSource(profiles);
  const stories = useSource(told);
  const people = useSource(met);
  const meetings = useSource(gone);
  const settings = useSource(chosen);
  const [notice, setNotice] = useState<'not-saved' | 'copied' | 'not-copied' | null>(null);
  const today = Temporal.Now.plainDateISO().toString();
  const kept = useKept(list.state === 'ready' ? list.value : undefined);
  const whose = profile.state === 'ready' ? profile.value : undefined;
  const plan = usePlan(kept, whose, today);
  const { language, seen: remembers } = settings.state === 'ready' ? settings.value : initial;
  const seen = useSeen(list.state === 'ready' ? list.value : undefined, remembers);
  const report = useCallback((work: Promise<unknown>) => void work.catch(() => setNotice('not-saved')), []);
  const [drafts, onDraft] = useDrafts(
    initial.drafts,
    useCallback((field: string, text: string | null) => report(journalDraft(field, text)), [report]),
  );
  const failed = list.state === 'failed' || profile.state === 'failed';
  return (
    <PageRoot initial={speech} language={language} speak={speak}>
      <PlanFrame part={route.kind === 'part' ? route.part : null} notice={notice} failed={failed}>
        {route.kind === 'part' ? (
          <PartView
            route={route}
            kept={kept}
            profile={whose}
            plan={plan}
            people={people.state === 'ready' ? people.value : []}
            meetings={meetings.state === 'ready' ? meetings.value : []}
            seen={seen}
            today={today}
            drafts={drafts}
            onDraft={onDraft}
            report={report}
          />
        ) : (
          <SheetView
            key={route.application}
            route={route}
            kept={kept}
            application={list.state === 'ready' ? list.value.find(({ id }) => id === route.application) : undefined}
            profile={whose}
            stories={stories.state === 'ready' ? stories.value : []}
            today={today}
            drafts={drafts}
            onDraft={onDraft}
            report={report}
            onNotice={setNotice}
          />
        )}
      </PlanFrame>
    </PageRoot>
  );
}
