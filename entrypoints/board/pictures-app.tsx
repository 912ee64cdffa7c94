import { useEffect, useState } from 'preact/hooks';
import { type PictureFigures, PicturesView } from '@/components/board/pictures/pictures-view';
import type { IsoDate } from '@/utils/core/dates';
import { judge } from '@/utils/core/matching/judge';
import type { Eligibility } from '@/utils/core/matching/judgement';
import type { Profile } from '@/utils/core/profile/profile';
import type { Application, TrackerEvent } from '@/utils/core/tracker/application';
import {
  EMPLOYER_TYPES,
  employerType,
  type FunnelPhase,
  funnelOf,
  furthest,
  type Outcome,
  outcomeOf,
  staysOf,
  timeInStage,
} from '@/utils/core/tracker/pictures';
import { STAGES } from '@/utils/core/tracker/stages';
import { filedDay } from '@/utils/core/tracker/table-fields';
import { allEvents } from '@/utils/platform/all-events';
import { readSnapshot } from '@/utils/platform/history-reads';
import { runInSlices } from '@/utils/platform/slices';
import { usersZone } from '@/utils/platform/stored-application';

export interface PicturesAppProps {
  readonly applications: readonly Application[];
  readonly today: IsoDate;
  readonly profile: Profile | null;
}

/** Of so many that were filed last the verdict is looked up. */
const MOST_JUDGED = 300;
const MONTHS = 12;

/** The pictures, counted in slices over everything that is kept. */
export function PicturesApp({ applications, today, profile }: PicturesAppProps) {
  const [figures, setFigures] = useState<PictureFigures>();
  useEffect(() => {
    const life = new AbortController();
    const work = async (): Promise<void> => {
      const events = await allEvents(life.signal);
      if (events === undefined) return;
      const counted = await runInSlices(count(applications, events, today), life.signal);
      if (counted === undefined) return;
      const byVerdict = await judged(counted.filed, profile, today, life.signal);
      if (!life.signal.aborted) setFigures({ ...counted.figures, ...byVerdict });
    };
    void work();
    return () => life.abort();
  }, [applications, profile, today]);
  return <PicturesView figures={figures} />;
}

interface Filed {
  readonly application: Application;
  readonly outcome: Outcome;
}

type Counted = Omit<PictureFigures, 'byVerdict' | 'unjudged'>;

const none = (): Record<Outcome, number> => ({ won: 0, interviewed: 0, open: 0, lost: 0 });

function* count(
  applications: readonly Application[],
  events: ReadonlyMap<string, readonly TrackerEvent[]>,
  today: IsoDate,
): Generator<undefined, { readonly figures: Counted; readonly filed: readonly Filed[] }> {
  const zone = usersZone();
  const first = Temporal.PlainDate.from(today)
    .subtract({ months: MONTHS - 1 })
    .toPlainYearMonth();
  const months = new Map(Array.from({ length: MONTHS }, (_, at) => [first.add({ months: at }).toString(), { kept: 0, filed: 0 }]));
  const reached: FunnelPhase[] = [];
  const stays = [];
  const filed: Filed[] = [];
  const employers = new Map(EMPLOYER_TYPES.map((type) => [type, none()]));
  for (const application of applications) {
    yield;
    if (application.deletedAt !== null) continue;
    const own = events.get(application.id) ?? [];
    const far = furthest(application, own);
    reached.push(far);
    stays.push(...staysOf(application, own));
    const kept = months.get(application.keptAt.slice(0, 7));
    if (kept !== undefined) kept.kept++;
    const day = filedDay(application, own, zone);
    const sent = day === null ? undefined : months.get(day.slice(0, 7));
    if (sent !== undefined) sent.filed++;
    const outcome = outcomeOf(application, far);
    if (outcome === null) continue;
    filed.push({ application, outcome });
    const ofType = employers.get(employerType(application.employer));
    if (ofType !== undefined) ofType[outcome]++;
  }
  const times = timeInStage(stays);
  const total = (outcomes: Readonly<Record<Outcome, number>>) => Object.values(outcomes).reduce((sum, one) => sum + one, 0);
  return {
    filed,
    figures: {
      funnel: funnelOf(reached),
      months: [...months].map(([month, counts]) => ({ month, ...counts })),
      stays: STAGES.flatMap(({ id }) => {
        const time = times.get(id);
        return time === undefined ? [] : [{ stage: id, ...time }];
      }),
      byEmployer: [...employers].map(([type, outcomes]) => ({ type, outcomes })).filter(({ outcomes }) => total(outcomes) > 0),
    },
  };
}

/** What came of those that were filed last, by the verdict when they were kept, else as of today. */
async function judged(
  filed: readonly Filed[],
  profile: Profile | null,
  today: IsoDate,
  signal: AbortSignal,
): Promise<Pick<PictureFigures, 'byVerdict' | 'unjudged'>> {
  const outcomes: Record<Eligibility, Record<Outcome, number>> = { eligible: none(), 'not-eligible': none(), 'cannot-tell': none() };
  let unjudged = 0;
  const last = filed.toSorted((a, b) => (a.application.keptAt < b.application.keptAt ? 1 : -1)).slice(0, MOST_JUDGED);
  for (const { application, outcome } of last) {
    if (signal.aborted) break;
    const snapshot = application.snapshot === '' ? undefined : await readSnapshot(application.snapshot).catch(() => undefined);
    const eligibility =
      snapshot?.judged?.eligibility ??
      (snapshot === undefined || profile === null ? undefined : judge(snapshot.analysis, profile, today, application.employer).eligibility);
    if (eligibility === undefined) unjudged++;
    else outcomes[eligibility][outcome]++;
  }
  const order: readonly Eligibility[] = ['eligible', 'cannot-tell', 'not-eligible'];
  return {
    unjudged,
    byVerdict: order
      .map((eligibility) => ({ eligibility, outcomes: outcomes[eligibility] }))
      .filter((row) => Object.values(row.outcomes).some((one) => one > 0)),
  };
}
