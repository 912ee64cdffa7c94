import { useCallback, useState } from 'preact/hooks';
import { PageRoot, type Speech } from '@/components/shared/page-root';
import { useSource } from '@/components/shared/use-source';
import { following } from '@/utils/platform/live';
import { listPeople, listStories } from '@/utils/platform/notebook';
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

const applications = following(async () => listApplications);
const profiles = following(async () => loadProfile);
const told = following(async () => listStories);
const met = following(async () => listPeople);
const chosen = following(async () => loadSettings);

/** The plan's page, wired to what is stored. */
export function PlanApp({ settings: initial, speech }: { readonly settings: Settings; readonly speech: Speech }) {
  const route = useRoute();
  const list = useSource(applications);
  const profile = useSource(profiles);
  const stories = useSource(told);
  const people = useSource(met);
  const settings = useSource(chosen);
  const [notice, setNotice] = useState<'not-saved' | 'copied' | 'not-copied' | null>(null);
  const today = Temporal.Now.plainDateISO().toString();
  const kept = useKept(list.state === 'ready' ? list.value : undefined);
  const whose = profile.state === 'ready' ? profile.value : undefined;
  const plan = usePlan(kept, whose, today);
  const report = useCallback((work: Promise<unknown>) => void work.catch(() => setNotice('not-saved')), []);
  const failed = list.state === 'failed' || profile.state === 'failed';
  const language = settings.state === 'ready' ? settings.value.language : initial.language;
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
            today={today}
            report={report}
          />
        ) : (
          <SheetView
            route={route}
            kept={kept}
            application={list.state === 'ready' ? list.value.find(({ id }) => id === route.application) : undefined}
            profile={whose}
            stories={stories.state === 'ready' ? stories.value : []}
            today={today}
            drafts={initial.drafts}
            report={report}
            onNotice={setNotice}
          />
        )}
      </PlanFrame>
    </PageRoot>
  );
}
